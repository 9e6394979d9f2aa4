package org.sarcolemma.treatment.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sarcolemma.treatment.Formulary;
import org.sarcolemma.treatment.cumulative.DosesGiven;
import org.sarcolemma.treatment.cumulative.GivenDose;
import org.sarcolemma.treatment.cumulative.RunningTotal;

/** What a child has had before the plan: cyclophosphamide, corticosteroids, immunoglobulin. */
final class Totals {
  static final String CYCLOPHOSPHAMIDE = "cyclophosphamide";
  private static final String EARLIER = "earlier-cyclophosphamide";
  private static final String REVIEW = "fneur-2023-1123380";
  private static final String HOUSE = "house";
  private static final String UNTOLD =
      " Without the word that all earlier doses are listed, the total is not known.";
  private static final List<String> UNKNOWN =
      List.of("cyclophosphamide_history_unknown", "previous_cyclophosphamide_unknown");

  private final Formulary formulary;

  Totals(Formulary formulary) {
    this.formulary = formulary;
  }

  /** Cyclophosphamide always; the others once a history is told. */
  List<TotalSoFar> of(PlanQuestion question) {
    List<TotalSoFar> totals = new ArrayList<>();
    totals.add(cyclophosphamide(question));
    boolean told = !question.child().given().isEmpty() || question.historyComplete();
    if (told) {
      boolean all = question.historyComplete();
      for (String steroid : List.of("prednisolone", "methylprednisolone")) {
        totals.add(
            total(
                steroid,
                DosesGiven.perKilogram(given(question, steroid), all),
                Optional.empty(),
                "Each dose divided by the weight of its day; no limit is accepted."
                    + (all ? "" : UNTOLD),
                HOUSE));
      }
      totals.add(
          total(
              "ivig",
              DosesGiven.grams(given(question, "ivig"), all),
              Optional.empty(),
              "All grams given." + (all ? "" : UNTOLD),
              HOUSE));
    }
    return totals;
  }

  /** Complete once somebody answered how much was given before, or said that all is listed. */
  TotalSoFar cyclophosphamide(PlanQuestion question) {
    Set<String> conditions = question.child().conditions();
    boolean all =
        (question.historyComplete() || question.answered().containsKey(EARLIER))
            && UNKNOWN.stream().noneMatch(conditions::contains);
    return total(
        CYCLOPHOSPHAMIDE,
        DosesGiven.perSquareMetre(given(question, CYCLOPHOSPHAMIDE), all),
        Optional.of(formulary.bedside().cyclophosphamideMgPerM2()),
        "Each dose divided by the body surface of its day." + (all ? "" : UNTOLD),
        REVIEW);
  }

  private TotalSoFar total(
      String drug, RunningTotal total, Optional<BigDecimal> limit, String note, String source) {
    String label =
        formulary.drug(drug).map(known -> known.facts().label()).orElse(drug.replace('_', ' '));
    return new TotalSoFar(drug, label, total, limit, note, source);
  }

  private List<GivenDose> given(PlanQuestion question, String drug) {
    return question.child().given().stream()
        .filter(dose -> formulary.drug(dose.drug()).filter(d -> d.id().equals(drug)).isPresent())
        .toList();
  }
}
