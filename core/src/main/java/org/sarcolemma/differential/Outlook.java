package org.sarcolemma.differential;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sarcolemma.differential.Unanswered.Outcome;
import org.sarcolemma.evidence.HypothesisTree;
import org.sarcolemma.patient.Answer;
import org.sarcolemma.patient.Patient;
import org.sarcolemma.patient.Reading;

/**
 * What answers not yet known would do: every joint result of some findings and measurements, how
 * likely it is, and what it would leave of the uncertainty.
 *
 * <p>A result is as likely as its parts, taken as independent within each disease; what it leaves
 * is what the ranking will say once it is entered, dependence between findings included.
 */
public final class Outlook {
  private static final double LOG_TWO = StrictMath.log(2);

  private final List<Prospect> prospects;
  private final double informationBits;

  private Outlook(List<Prospect> prospects, double informationBits) {
    this.prospects = List.copyOf(prospects);
    this.informationBits = informationBits;
  }

  /** Looks ahead at what nobody has answered yet of a list of findings. */
  public static Outlook of(
      Differential differential, Patient patient, Ranking now, List<String> findings) {
    List<Unanswered> asked = Unanswered.of(differential, patient, findings);
    if (asked.isEmpty()) {
      return new Outlook(List.of(), 0);
    }
    HypothesisTree tree = differential.knowledge().tree();
    int[] reported = reportedOfLeaf(tree);
    double[] prior = now.leafProbabilities();
    boolean entangled =
        differential.entangled(patient, asked.stream().map(Unanswered::id).toList());
    List<Prospect> prospects = new ArrayList<>();
    double left = 0;
    int results = asked.stream().mapToInt(u -> u.outcomes().size()).reduce(1, (a, b) -> a * b);
    for (int result = 0; result < results; result++) {
      double[] joint = prior.clone();
      SortedMap<String, Answer> answers = new TreeMap<>();
      SortedMap<String, Reading> readings = new TreeMap<>();
      int rest = result;
      for (Unanswered question : asked) {
        Outcome outcome = question.outcomes().get(rest % question.outcomes().size());
        rest /= question.outcomes().size();
        if (outcome.answer() != null) {
          answers.put(question.id(), outcome.answer());
        }
        if (outcome.reading() != null) {
          readings.put(question.id(), outcome.reading());
        }
        for (int leaf = 0; leaf < joint.length; leaf++) {
          joint[leaf] *= outcome.byLeaf().get(leaf);
        }
      }
      double total = 0;
      for (double part : joint) {
        total += part;
      }
      double[] then =
          entangled ? differential.leafProbabilities(with(patient, answers, readings), now) : joint;
      double[] byDiagnosis = byDiagnosis(then, reported, tree.size());
      left += total * entropy(byDiagnosis);
      int best = largest(byDiagnosis);
      prospects.add(
          new Prospect(
              answers,
              readings,
              total,
              tree.node(best).id(),
              byDiagnosis[best] / sum(byDiagnosis)));
    }
    prospects.sort(Comparator.comparingDouble(p -> -p.probability()));
    double bits = (entropy(byDiagnosis(prior, reported, tree.size())) - left) / LOG_TWO;
    return new Outlook(prospects, StrictMath.max(0, bits));
  }

  private static Patient with(
      Patient patient, Map<String, Answer> answers, Map<String, Reading> readings) {
    Patient then = patient.with(answers);
    for (Map.Entry<String, Reading> reading : readings.entrySet()) {
      then = then.with(reading.getKey(), reading.getValue());
    }
    return then;
  }

  private static double[] byDiagnosis(double[] leaves, int[] reported, int nodes) {
    double[] byDiagnosis = new double[nodes];
    for (int leaf = 0; leaf < leaves.length; leaf++) {
      byDiagnosis[reported[leaf]] += leaves[leaf];
    }
    return byDiagnosis;
  }

  private static int largest(double[] values) {
    int best = 0;
    for (int i = 1; i < values.length; i++) {
      best = values[i] > values[best] ? i : best;
    }
    return best;
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }

  /** By leaf: number of the listed diagnosis it belongs to. */
  private static int[] reportedOfLeaf(HypothesisTree tree) {
    int[] reported = new int[tree.leaves().size()];
    for (int leaf = 0; leaf < reported.length; leaf++) {
      int at = tree.leaves().get(leaf);
      while (!tree.node(at).reported() && tree.parent(at) >= 0) {
        at = tree.parent(at);
      }
      reported[leaf] = at;
    }
    return reported;
  }

  private static double entropy(double[] parts) {
    double total = sum(parts);
    double sum = 0;
    for (double part : parts) {
      double p = part / total;
      sum -= p > 0 ? p * StrictMath.log(p) : 0;
    }
    return sum;
  }

  /** The possible results, likeliest first; empty when there is nothing left to ask. */
  public List<Prospect> prospects() {
    return prospects;
  }

  /** Expected information about the diagnosis, in bits, 0 or more. */
  public double informationBits() {
    return informationBits;
  }
}
