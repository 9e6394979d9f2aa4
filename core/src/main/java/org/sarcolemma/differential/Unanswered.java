package org.sarcolemma.differential;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sarcolemma.evidence.Finding;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.evidence.QuantityModel;
import org.sarcolemma.evidence.QuantityModel.Cut;
import org.sarcolemma.patient.Answer;
import org.sarcolemma.patient.Patient;
import org.sarcolemma.patient.Reading;

/**
 * A finding or quantity nobody has answered yet, with every outcome it can have.
 *
 * @param id of the finding or quantity
 * @param group id of its dependence group, empty if none
 * @param telling how far the diseases differ on it
 * @param outcomes its possible outcomes; in every disease their probabilities add up to one
 */
record Unanswered(String id, String group, double telling, List<Outcome> outcomes) {

  /**
   * One outcome.
   *
   * @param answer the answer to a finding
   * @param reading or the band of a quantity
   * @param byLeaf how likely it is in every leaf
   */
  record Outcome(@Nullable Answer answer, @Nullable Reading reading, List<Double> byLeaf) {}

  /** Joint results that are enumerated at most; the most telling findings are kept. */
  private static final int MOST_RESULTS = 64;

  /**
   * What a test still has to tell. Of findings that travel together only the most telling is kept,
   * so that a test is not praised for saying one thing several times.
   */
  static List<Unanswered> of(Differential differential, Patient patient, List<String> findings) {
    List<Unanswered> open = new ArrayList<>();
    Knowledge knowledge = differential.knowledge();
    PooledEvidence evidence = differential.evidence(patient.ageGroup());
    for (String id : findings) {
      Finding finding = knowledge.findings().get(id);
      if (finding != null
          && finding.inDifferential()
          && patient.answer(id) == Answer.UNKNOWN
          && !differential.implications().settled(patient, id)) {
        open.add(finding(finding, evidence));
      }
    }
    for (QuantityModel quantity : knowledge.quantities().values()) {
      if (findings.contains(quantity.levelFinding())
          && !quantity.cuts().isEmpty()
          && !patient.quantities().containsKey(quantity.id())) {
        open.add(quantity(quantity, evidence));
      }
    }
    return mostTelling(open);
  }

  private static Unanswered finding(Finding finding, PooledEvidence evidence) {
    FindingRates rates = evidence.rates(finding.id());
    List<Outcome> outcomes = new ArrayList<>();
    for (Answer answer : List.of(Answer.ABSENT, Answer.PRESENT)) {
      outcomes.add(new Outcome(answer, null, probabilities(rates.logLikelihood(answer))));
    }
    double telling = Clue.spread(rates.logLikelihood(Answer.PRESENT));
    return new Unanswered(finding.id(), finding.group().orElse(""), telling, outcomes);
  }

  /** Bands between the limits at which published shares were counted. */
  private static Unanswered quantity(QuantityModel quantity, PooledEvidence evidence) {
    TreeSet<Double> limits = new TreeSet<>();
    quantity.cuts().stream().map(Cut::limit).forEach(limits::add);
    List<Reading> bands = new ArrayList<>();
    double low = 0;
    for (double limit : limits) {
      bands.add(Reading.between(low, limit));
      low = limit;
    }
    bands.add(Reading.atLeast(low));
    QuantityLocations locations = evidence.locations(quantity);
    List<Outcome> outcomes = new ArrayList<>();
    double telling = 0;
    for (Reading band : bands) {
      double[] log = locations.logLikelihood(band);
      telling = StrictMath.max(telling, Clue.spread(log));
      outcomes.add(new Outcome(null, band, probabilities(log)));
    }
    return new Unanswered(quantity.id(), quantity.group(), telling, outcomes);
  }

  private static List<Double> probabilities(double[] log) {
    List<Double> probabilities = new ArrayList<>();
    for (double x : log) {
      probabilities.add(StrictMath.exp(x));
    }
    return probabilities;
  }

  private static List<Unanswered> mostTelling(List<Unanswered> open) {
    List<Unanswered> ordered = new ArrayList<>(open);
    ordered.sort(
        Comparator.<Unanswered>comparingDouble(u -> -u.telling()).thenComparing(Unanswered::id));
    Set<String> groups = new HashSet<>();
    List<Unanswered> kept = new ArrayList<>();
    int results = 1;
    for (Unanswered next : ordered) {
      boolean first = next.group().isEmpty() || groups.add(next.group());
      if (first && results * next.outcomes().size() <= MOST_RESULTS) {
        results *= next.outcomes().size();
        kept.add(next);
      }
    }
    return kept;
  }
}
