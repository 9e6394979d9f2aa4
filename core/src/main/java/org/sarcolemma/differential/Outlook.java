package org.sarcolemma.differential;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sarcolemma.evidence.Finding;
import org.sarcolemma.evidence.HypothesisTree;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.patient.Answer;
import org.sarcolemma.patient.Patient;

/**
 * What answers not yet known would do: every joint result of some findings, how likely it is, and
 * what it would leave of the uncertainty.
 *
 * <p>Of findings that travel together only the most telling is looked ahead at, so that a test is
 * not praised for saying one thing several times.
 */
public final class Outlook {
  /** More findings than this are not enumerated together; the most telling are kept. */
  private static final int MOST_FINDINGS = 6;

  private static final double LOG_TWO = StrictMath.log(2);
  private static final Answer[] ANSWERS = {Answer.ABSENT, Answer.PRESENT};

  private final List<Prospect> prospects;
  private final double informationBits;

  private Outlook(List<Prospect> prospects, double informationBits) {
    this.prospects = List.copyOf(prospects);
    this.informationBits = informationBits;
  }

  /** Looks ahead at the findings of a list that nobody has answered yet. */
  public static Outlook of(
      Differential differential, Patient patient, Ranking now, List<String> findings) {
    Knowledge knowledge = differential.knowledge();
    PooledEvidence evidence = differential.evidence(patient.ageGroup());
    List<Finding> open = open(differential, patient, findings);
    List<Finding> asked = mostTelling(open, evidence);
    if (asked.isEmpty()) {
      return new Outlook(List.of(), 0);
    }
    double[][][] likelihood = likelihoods(asked, evidence);
    int[] reported = reportedOfLeaf(knowledge.tree());
    double[] prior = now.leafProbabilities();
    List<Prospect> prospects = new ArrayList<>();
    double left = 0;
    for (int result = 0; result < 1 << asked.size(); result++) {
      double[] joint = prior.clone();
      SortedMap<String, Answer> answers = new TreeMap<>();
      for (int i = 0; i < asked.size(); i++) {
        int bit = result >> i & 1;
        answers.put(asked.get(i).id(), ANSWERS[bit]);
        for (int leaf = 0; leaf < joint.length; leaf++) {
          joint[leaf] *= likelihood[i][bit][leaf];
        }
      }
      double[] byDiagnosis = new double[knowledge.tree().size()];
      double total = 0;
      for (int leaf = 0; leaf < joint.length; leaf++) {
        byDiagnosis[reported[leaf]] += joint[leaf];
        total += joint[leaf];
      }
      left += total * entropy(byDiagnosis, total);
      int best = 0;
      for (int i = 1; i < byDiagnosis.length; i++) {
        best = byDiagnosis[i] > byDiagnosis[best] ? i : best;
      }
      prospects.add(
          new Prospect(
              answers, total, knowledge.tree().node(best).id(), byDiagnosis[best] / total));
    }
    prospects.sort(Comparator.comparingDouble(p -> -p.probability()));
    double[] today = new double[knowledge.tree().size()];
    for (int leaf = 0; leaf < prior.length; leaf++) {
      today[reported[leaf]] += prior[leaf];
    }
    double bits = (entropy(today, 1) - left) / LOG_TWO;
    return new Outlook(prospects, StrictMath.max(0, bits));
  }

  /** By finding, answer and leaf: probability of the answer. */
  private static double[][][] likelihoods(List<Finding> asked, PooledEvidence evidence) {
    double[][][] likelihood = new double[asked.size()][ANSWERS.length][];
    for (int i = 0; i < likelihood.length; i++) {
      FindingRates rates = evidence.rates(asked.get(i).id());
      for (int bit = 0; bit < ANSWERS.length; bit++) {
        double[] logs = rates.logLikelihood(ANSWERS[bit]);
        likelihood[i][bit] = new double[logs.length];
        for (int leaf = 0; leaf < logs.length; leaf++) {
          likelihood[i][bit][leaf] = StrictMath.exp(logs[leaf]);
        }
      }
    }
    return likelihood;
  }

  private static List<Finding> open(
      Differential differential, Patient patient, List<String> findings) {
    List<Finding> open = new ArrayList<>();
    for (String id : findings) {
      Finding finding = differential.knowledge().findings().get(id);
      if (finding != null
          && finding.inDifferential()
          && patient.answer(id) == Answer.UNKNOWN
          && !differential.implications().settled(patient, id)) {
        open.add(finding);
      }
    }
    return open;
  }

  private static List<Finding> mostTelling(List<Finding> open, PooledEvidence evidence) {
    Map<Finding, Double> spread = new HashMap<>();
    for (Finding finding : open) {
      spread.put(finding, Clue.spread(evidence.rates(finding.id()).logLikelihood(Answer.PRESENT)));
    }
    List<Finding> ordered = new ArrayList<>(open);
    ordered.sort(
        Comparator.<Finding>comparingDouble(f -> -spread.getOrDefault(f, 0.0))
            .thenComparing(Finding::id));
    Set<String> groups = new HashSet<>();
    List<Finding> kept = new ArrayList<>();
    for (Finding finding : ordered) {
      boolean first = finding.group().map(groups::add).orElse(true);
      if (first && kept.size() < MOST_FINDINGS) {
        kept.add(finding);
      }
    }
    return kept;
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

  private static double entropy(double[] parts, double total) {
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
