package org.sarcolemma.differential;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sarcolemma.evidence.Finding;
import org.sarcolemma.evidence.Hypothesis;
import org.sarcolemma.evidence.HypothesisTree;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.patient.Answer;
import org.sarcolemma.patient.Patient;

/**
 * What would change the first place: the smallest sets of answers not yet known that put another
 * diagnosis first.
 *
 * <p>The necrotizing myopathies count as one here: which of their antibodies leads before any is
 * tested changes nothing that is done.
 *
 * <p>Sets of one answer are tried first, then of two, then of three; all sets of the smallest size
 * that does it are found. A set is tried only if it could do it at all. The bound: an answer moves
 * the odds of diagnosis {@code d} against the first {@code t} by no more than its largest
 * likelihood in a leaf of {@code d} over its smallest in one of {@code t}, and by what it may do to
 * the weights of known answers of its group.
 *
 * @param points the sets, likeliest first, all of one size; empty when no set of up to three
 *     answers does it
 * @param complete whether every set of that size was looked at; if not, there may be more
 */
public record TurningPoints(List<TurningPoint> points, boolean complete) {
  /** Larger sets are no help to anybody who decides what to ask. */
  private static final int LARGEST = 3;

  /** Sets tried at most, so that an answer is never waited for. */
  private static final int MOST_TRIALS = 4000;

  /** Copies its list. */
  public TurningPoints {
    points = List.copyOf(points);
  }

  /** Searches for them. */
  public static TurningPoints of(Differential differential, Patient patient, Ranking now) {
    return new Search(differential, patient, now).run();
  }

  /**
   * One answer that could be given, its log probability in every leaf, and the known answers whose
   * weight it may change.
   */
  private static final class Open {
    private final String finding;
    private final Answer answer;
    private final double[] log;
    private final List<Clue> disturbed;

    Open(String finding, Answer answer, double[] log, List<Clue> disturbed) {
      this.finding = finding;
      this.answer = answer;
      this.log = log;
      this.disturbed = disturbed;
    }
  }

  /** The search for one patient. */
  private static final class Search {
    private final Differential differential;
    private final Patient patient;
    private final Ranking now;
    private final HypothesisTree tree;
    private final List<Integer> listed = new ArrayList<>();
    private final List<int[]> below = new ArrayList<>();
    private final int first;
    private final List<Open> open = new ArrayList<>();

    /**
     * By listed diagnosis and open answer: the most it can add to the log odds against the first.
     */
    private final double[][] reach;

    /** The largest of these from an answer on. */
    private final double[][] reachFrom;

    /** By listed diagnosis: log odds against the first today. */
    private final double[] odds;

    private final List<TurningPoint> found = new ArrayList<>();
    private int trials;

    Search(Differential differential, Patient patient, Ranking now) {
      this.differential = differential;
      this.patient = patient;
      this.now = now;
      this.tree = differential.knowledge().tree();
      for (int node = 0; node < tree.size(); node++) {
        boolean one = tree.node(node).id().equals(Knowledge.IMNM);
        if (one || (tree.node(node).reported() && !necrotizing(node))) {
          listed.add(node);
          below.add(tree.leavesBelow(node));
        }
      }
      double[] leaves = now.leafProbabilities();
      this.first = leading(leaves);
      collect();
      this.odds = new double[listed.size()];
      this.reach = new double[listed.size()][open.size()];
      this.reachFrom = new double[listed.size()][open.size() + 1];
      for (int d = 0; d < odds.length; d++) {
        odds[d] =
            StrictMath.log(probability(leaves, d)) - StrictMath.log(probability(leaves, first));
        for (int a = open.size() - 1; a >= 0; a--) {
          reach[d][a] = reach(below.get(d), below.get(first), open.get(a));
          reachFrom[d][a] = StrictMath.max(reachFrom[d][a + 1], reach[d][a]);
        }
      }
    }

    private boolean necrotizing(int node) {
      for (int at = tree.parent(node); at >= 0; at = tree.parent(at)) {
        if (tree.node(at).id().equals(Knowledge.IMNM)) {
          return true;
        }
      }
      return false;
    }

    private void collect() {
      Knowledge knowledge = differential.knowledge();
      PooledEvidence evidence = differential.evidence(patient.ageGroup());
      for (Finding finding : knowledge.findings().values()) {
        if (finding.inDifferential()
            && !finding.id().equals(Differential.FEMALE_SEX)
            && patient.answer(finding.id()) == Answer.UNKNOWN
            && !differential.implications().settled(patient, finding.id())) {
          List<Clue> disturbed = differential.disturbed(now.clues(), finding.id());
          for (Answer answer : List.of(Answer.PRESENT, Answer.ABSENT)) {
            Patient then = patient.with(finding.id(), answer);
            if (knowledge.silent(then, finding.id()).isEmpty()) {
              double[] log = evidence.rates(finding.id()).logLikelihood(answer);
              open.add(new Open(finding.id(), answer, log, disturbed));
            }
          }
        }
      }
    }

    TurningPoints run() {
      for (int size = 1; size <= LARGEST && found.isEmpty(); size++) {
        extend(new ArrayList<>(), 0, size);
      }
      found.sort(
          Comparator.<TurningPoint>comparingDouble(p -> -p.probability())
              .thenComparing(p -> p.answers().toString()));
      return new TurningPoints(found, trials < MOST_TRIALS);
    }

    private void extend(List<Integer> set, int from, int more) {
      if (more == 0) {
        if (trials < MOST_TRIALS) {
          trials++;
          weigh(set);
        }
        return;
      }
      for (int a = from; a < open.size() && trials < MOST_TRIALS; a++) {
        set.add(a);
        if (!twice(set) && canTurn(set, more - 1)) {
          extend(set, a + 1, more - 1);
        }
        set.remove(set.size() - 1);
      }
    }

    /**
     * Whether a finding is both present and absent in a set; its two answers stand side by side.
     */
    private boolean twice(List<Integer> set) {
      int n = set.size();
      return n > 1 && at(set, n - 1).finding.equals(at(set, n - 2).finding);
    }

    private Open at(List<Integer> set, int index) {
      return open.get(set.get(index));
    }

    private boolean canTurn(List<Integer> set, int more) {
      int last = set.get(set.size() - 1);
      for (int d = 0; d < odds.length; d++) {
        double most = odds[d];
        for (int a : set) {
          most += reach[d][a];
        }
        most += more * reachFrom[d][last + 1];
        if (d != first && most >= 0) {
          return true;
        }
      }
      return false;
    }

    private double reach(int[] within, int[] against, Open answer) {
      double most = Double.NEGATIVE_INFINITY;
      for (int leaf : within) {
        most = StrictMath.max(most, answer.log[leaf]);
      }
      double least = Double.POSITIVE_INFINITY;
      for (int leaf : against) {
        least = StrictMath.min(least, answer.log[leaf]);
      }
      double slack = 0;
      for (Clue clue : answer.disturbed) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int[] side : List.of(within, against)) {
          for (int leaf : side) {
            low = StrictMath.min(low, clue.logLikelihood()[leaf]);
            high = StrictMath.max(high, clue.logLikelihood()[leaf]);
          }
        }
        slack += high - low;
      }
      return StrictMath.max(0, most - least) + slack;
    }

    private void weigh(List<Integer> set) {
      SortedMap<String, Answer> answers = new TreeMap<>();
      double[] joint = now.leafProbabilities().clone();
      for (int a : set) {
        Open answer = open.get(a);
        answers.put(answer.finding, answer.answer);
        for (int leaf = 0; leaf < joint.length; leaf++) {
          joint[leaf] *= StrictMath.exp(answer.log[leaf]);
        }
      }
      Patient then = patient.with(answers);
      if (!differential.implications().contradictions(then).isEmpty()) {
        return;
      }
      // an answer that touches nothing known only multiplies; others are ranked anew
      boolean alone = set.size() == 1 && at(set, 0).disturbed.isEmpty();
      double[] leaves = alone ? joint : differential.leafProbabilities(then, now);
      int leading = leading(leaves);
      if (leading != first) {
        Hypothesis diagnosis = tree.node(listed.get(leading));
        found.add(
            new TurningPoint(
                answers, sum(joint), diagnosis.id(), probability(leaves, leading) / sum(leaves)));
      }
    }

    /** Number of the listed diagnosis that leads; of equals the one whose id comes first. */
    private int leading(double[] leaves) {
      int best = 0;
      for (int d = 1; d < listed.size(); d++) {
        double here = probability(leaves, d);
        double there = probability(leaves, best);
        boolean byName =
            here == there
                && tree.node(listed.get(d)).id().compareTo(tree.node(listed.get(best)).id()) < 0;
        best = here > there || byName ? d : best;
      }
      return best;
    }

    private static double sum(double[] parts) {
      double sum = 0;
      for (double part : parts) {
        sum += part;
      }
      return sum;
    }

    private double probability(double[] leaves, int d) {
      double sum = 0;
      for (int leaf : below.get(d)) {
        sum += leaves[leaf];
      }
      return sum;
    }
  }
}
