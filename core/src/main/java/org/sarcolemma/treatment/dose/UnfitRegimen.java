package org.sarcolemma.treatment.dose;

import java.math.BigDecimal;
import java.util.Optional;
import org.sarcolemma.treatment.measure.PlainDecimal;
import org.sarcolemma.treatment.regimen.Eligibility;
import org.sarcolemma.treatment.regimen.Metaboliser;
import org.sarcolemma.treatment.regimen.Regimen;
import org.sarcolemma.treatment.regimen.RegimenTerms;

/** Why a regimen makes no dose for a child; the first reason found is said. */
final class UnfitRegimen {
  private UnfitRegimen() {}

  /** Empty when a dose can be made. */
  static Optional<String> reason(DoseQuestion question, ChildSizes child, Regimen regimen) {
    RegimenTerms terms = regimen.terms();
    if (!terms.verified()) {
      return Optional.of(
          NoDose.NO_CITED_DOSE
              + ": nobody has read this rule in its source yet ("
              + terms.label()
              + ")");
    }
    if (question.route().filter(route -> !terms.routes().contains(route)).isPresent()) {
      return Optional.of(NoDose.NO_CITED_DOSE + " by this route");
    }
    return eligible(question, child, terms).or(() -> child.missing(terms.formula().size()));
  }

  private static Optional<String> eligible(
      DoseQuestion question, ChildSizes child, RegimenTerms terms) {
    Eligibility who = terms.eligibility();
    if (!question.body().years().filter(who::ageFits).isPresent()) {
      return Optional.of(NoDose.NO_CITED_DOSE + ": written for other ages");
    }
    if (who.byEnzyme() && (question.tpmt().isEmpty() || question.nudt15().isEmpty())) {
      return Optional.of(
          "TPMT and NUDT15 results needed: the dose depends on both and is not assumed");
    }
    if (!fits(who.tpmt(), question.tpmt()) || !fits(who.nudt15(), question.nudt15())) {
      return Optional.of(
          poor(question)
              ? "choose another drug: poor metaboliser"
              : NoDose.NO_CITED_DOSE + ": written for other TPMT and NUDT15 results");
    }
    if (who.bySurface()) {
      Optional<String> missing =
          child.missing(org.sarcolemma.treatment.regimen.Formula.Size.SQUARE_METRE);
      if (missing.isPresent()) {
        return missing;
      }
      BigDecimal area = child.surface().orElseThrow().squareMetres();
      if (!who.surfaceFits(area)) {
        return Optional.of(
            NoDose.NO_CITED_DOSE
                + ": written for another body surface than "
                + PlainDecimal.print(area)
                + " m2");
      }
    }
    return Optional.empty();
  }

  private static boolean poor(DoseQuestion question) {
    return question.tpmt().filter(m -> m == Metaboliser.POOR).isPresent()
        || question.nudt15().filter(m -> m == Metaboliser.POOR).isPresent();
  }

  private static boolean fits(Optional<Metaboliser> wanted, Optional<Metaboliser> found) {
    return wanted.isEmpty() || wanted.equals(found);
  }
}
