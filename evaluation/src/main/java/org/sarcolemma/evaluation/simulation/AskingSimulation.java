package org.sarcolemma.evaluation.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.sarcolemma.differential.Differential;
import org.sarcolemma.differential.Outlook;
import org.sarcolemma.differential.Ranking;
import org.sarcolemma.evidence.Finding;
import org.sarcolemma.evidence.HypothesisTree;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.patient.Age;
import org.sarcolemma.patient.AgeGroup;
import org.sarcolemma.patient.Answer;
import org.sarcolemma.patient.Patient;
import org.sarcolemma.patient.Reading;
import org.sarcolemma.patient.Sex;

/**
 * How many answers it takes to reach the first place for good, the necrotizing myopathies counting
 * as one: asking what tells most next ({@link Outlook}), against a form filled in from top to
 * bottom.
 *
 * <p>A child has a disease drawn from the prior, findings drawn from its rates independently of
 * each other (a specific finding brings the general one), and comes with a letter that tells sex,
 * age at onset, creatine kinase and one presenting finding, the first present one of the form. The
 * other measured quantities are not drawn.
 */
public final class AskingSimulation {
  private static final String FEMALE = "female_sex";
  private static final String CK = "ck";
  private static final String ONSET = "onset_age";

  /** After so many answers the rest is asked in the order of the form, to save time. */
  private static final int CHOSEN = 30;

  private final Differential differential;
  private final String setting;
  private final SimulatedChildren drawn;
  private final List<String> form;

  /**
   * Answers until the first place was that of all answers, for good; one entry a child.
   *
   * @param chosen asking what tells most
   * @param form asking in the order of the form
   */
  public record Answers(List<Integer> chosen, List<Integer> form) {
    /** Copies the lists. */
    public Answers {
      chosen = List.copyOf(chosen);
      form = List.copyOf(form);
    }

    /** Share of children done within so many chosen answers. */
    public double shareWithin(int answers) {
      return (double) chosen.stream().filter(n -> n <= answers).count() / chosen.size();
    }

    /** Median of a list. */
    public static double median(List<Integer> of) {
      int[] sorted = of.stream().mapToInt(Integer::intValue).sorted().toArray();
      int middle = sorted.length / 2;
      return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2.0;
    }
  }

  /**
   * A simulation over some findings.
   *
   * @param setting where the children are seen, which the ranking is told
   * @param asked which findings the form has, of those that can move a probability
   */
  public AskingSimulation(Knowledge knowledge, String setting, Predicate<Finding> asked) {
    this.differential = new Differential(knowledge);
    this.setting = setting;
    this.drawn = new SimulatedChildren(differential, setting);
    this.form =
        knowledge.findings().values().stream()
            .filter(f -> f.inDifferential() && !f.id().equals(FEMALE) && asked.test(f))
            .map(Finding::id)
            .toList();
  }

  /** Findings on the form. */
  public int questions() {
    return form.size();
  }

  /** Asks children of one seed both ways. */
  public Answers run(int children, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Integer> chosen = new ArrayList<>();
    List<Integer> inOrder = new ArrayList<>();
    while (chosen.size() < children) {
      int leaf = drawn.leaf(random);
      Map<String, Answer> truth = consistent(drawn.answers(form, leaf, 0, random));
      Sex sex = random.nextDouble() < drawn.rate(FEMALE, leaf) ? Sex.FEMALE : Sex.MALE;
      SortedMap<String, Reading> letter = new TreeMap<>();
      letter.put(CK, Reading.exactly(drawn.reading(CK, leaf, random)));
      Age onset = new Age(drawn.reading(ONSET, leaf, random));
      Optional<String> presenting =
          form.stream().filter(f -> truth.get(f) == Answer.PRESENT).findFirst();
      if (presenting.isPresent()) {
        Patient start =
            new Patient(AgeGroup.CHILD, Optional.of(onset), sex, new TreeMap<>(), letter)
                .with(presenting.get(), Answer.PRESENT);
        chosen.add(untilKept(start, truth, CHOSEN));
        inOrder.add(untilKept(start, truth, 0));
      }
    }
    return new Answers(chosen, inOrder);
  }

  private Map<String, Answer> consistent(Map<String, Answer> drawnAnswers) {
    Map<String, Answer> answers = new LinkedHashMap<>(drawnAnswers);
    drawnAnswers.forEach(
        (finding, answer) -> {
          Set<String> implied = differential.implications().impliedBy(finding);
          if (answer == Answer.PRESENT) {
            implied.forEach(general -> answers.replace(general, Answer.PRESENT));
          }
        });
    return answers;
  }

  private int untilKept(Patient start, Map<String, Answer> truth, int chosenAnswers) {
    String last = first(listed(start.with(truth)));
    Patient now = start;
    int asked = 0;
    int kept = first(listed(now)).equals(last) ? 0 : -1;
    for (Optional<String> next = next(now, asked < chosenAnswers);
        next.isPresent();
        next = next(now, asked < chosenAnswers)) {
      now = now.with(next.get(), truth.getOrDefault(next.get(), Answer.UNKNOWN));
      asked++;
      boolean there = first(listed(now)).equals(last);
      kept = there ? (kept < 0 ? asked : kept) : -1;
    }
    return kept < 0 ? asked : kept;
  }

  /** What to ask next: nothing that the answers settle already. */
  private Optional<String> next(Patient now, boolean mostTelling) {
    List<String> open =
        form.stream()
            .filter(f -> now.answer(f) == Answer.UNKNOWN)
            .filter(f -> !differential.implications().settled(now, f))
            .toList();
    if (!mostTelling || open.isEmpty()) {
      return open.stream().findFirst();
    }
    Ranking ranking = differential.rank(now, setting);
    double[] bits =
        open.stream()
            .mapToDouble(f -> Outlook.of(differential, now, ranking, List.of(f)).informationBits())
            .toArray();
    double most = Arrays.stream(bits).max().orElse(0);
    for (int i = 0; i < bits.length; i++) {
      if (bits[i] == most) {
        return Optional.of(open.get(i));
      }
    }
    return Optional.empty();
  }

  /** Necrotizing myopathies count as one: only their antibodies tell them apart. */
  private Map<String, Double> listed(Patient patient) {
    HypothesisTree tree = differential.knowledge().tree();
    int imnm = tree.index(Knowledge.IMNM).orElseThrow();
    Map<String, Double> listed = new LinkedHashMap<>();
    differential
        .listed(patient, setting)
        .forEach(
            (id, probability) ->
                listed.merge(
                    tree.isAtOrAbove(imnm, tree.index(id).orElseThrow()) ? Knowledge.IMNM : id,
                    probability,
                    Double::sum));
    return listed;
  }

  /** The diagnosis placed first; of equal ones the first of the tree. */
  static String first(Map<String, Double> listed) {
    String best = "";
    double most = -1;
    for (Map.Entry<String, Double> each : listed.entrySet()) {
      if (each.getValue() > most) {
        most = each.getValue();
        best = each.getKey();
      }
    }
    return best;
  }
}
