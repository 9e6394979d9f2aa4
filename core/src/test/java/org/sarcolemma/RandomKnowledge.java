package org.sarcolemma;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.sarcolemma.evidence.Cohorts;
import org.sarcolemma.evidence.EvidenceLevel;
import org.sarcolemma.evidence.FrequencyWord;
import org.sarcolemma.evidence.Hypothesis;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.evidence.Population;
import org.sarcolemma.patient.Age;
import org.sarcolemma.patient.AgeGroup;
import org.sarcolemma.patient.Answer;
import org.sarcolemma.patient.Patient;
import org.sarcolemma.patient.Reading;
import org.sarcolemma.patient.Sex;

/**
 * Knowledge and patients made up from a seed: trees of every shape, rows of every kind, cohorts
 * that overlap. No disease and no figure of it exists.
 */
public final class RandomKnowledge {
  /** For JUnit's {@code @MethodSource}. */
  public static final String SEEDS = "org.sarcolemma.RandomKnowledge#seeds";

  private static final long SHORT_RUN = 40;
  private static final int FINDINGS = 9;
  private static final List<String> COHORTS =
      List.of("pool", "registry", "laboratory", "pool (part)");

  private final Random random;
  private final Knowledge knowledge;

  /** Knowledge of a seed. */
  public RandomKnowledge(long seed) {
    random = new Random(seed * 7_919);
    StringBuilder tree = new StringBuilder("muscle_disease 1\n");
    grow(tree, 1);
    tree.append("  none_of_these");
    SmallKnowledge small = SmallKnowledge.tree(tree.toString()).draws(60);
    List<String> references = new ArrayList<>(List.of(SmallKnowledge.PAPER));
    for (int i = 0; i < 6; i++) {
      List<String> cohorts =
          random.nextInt(3) == 0 ? List.of() : List.of(COHORTS.get(random.nextInt(COHORTS.size())));
      small.reference("paper" + i, Cohorts.of(cohorts));
      references.add("paper" + i);
    }
    small.group("together", 0.7);
    for (int i = 0; i < FINDINGS; i++) {
      small.finding("f" + i, i % 3 == 0 ? "together" : "");
      rows(small, "f" + i, references);
    }
    small.finding("defined");
    small
        .defining("defined", leaves(small).get(0), 0.9, 20)
        .defining("defined", "elsewhere", 0.01, 100);
    small.creatineKinase().onsetAge();
    for (String leaf : leaves(small)) {
      if (random.nextBoolean() && !leaf.equals(Knowledge.NONE_OF_THESE)) {
        small.level("ck", leaf, 100 + 20_000 * random.nextDouble(), 1 + random.nextInt(50));
        small.level("onset_age", leaf, 1 + 16 * random.nextDouble(), 1 + random.nextInt(50));
      }
    }
    knowledge = small.knowledge();
  }

  /** Seeds of a run; {@code -Dsarcolemma.seeds=N} for more. */
  public static LongStream seeds() {
    return LongStream.rangeClosed(1, Long.getLong("sarcolemma.seeds", SHORT_RUN));
  }

  private void grow(StringBuilder tree, int depth) {
    int members = 2 + random.nextInt(3);
    for (int i = 0; i < members; i++) {
      boolean family = depth < 3 && random.nextInt(3) == 0;
      String name = "n" + tree.toString().lines().count();
      tree.append("  ".repeat(depth)).append(name);
      tree.append(family ? " " + (0.5 + 6 * random.nextDouble()) : "").append('\n');
      if (family) {
        grow(tree, depth + 1);
      }
    }
  }

  private static List<String> leaves(SmallKnowledge small) {
    return small.tree().leaves().stream().map(i -> small.tree().node(i).id()).toList();
  }

  private void rows(SmallKnowledge small, String finding, List<String> references) {
    List<Hypothesis> nodes = small.tree().nodes();
    int count = random.nextInt(2 * nodes.size());
    for (int i = 0; i < count; i++) {
      Hypothesis node = nodes.get(random.nextInt(nodes.size()));
      if (node.id().equals(Knowledge.NONE_OF_THESE)) {
        continue;
      }
      RowOf row =
          RowOf.finding(finding, node.id())
              .population(any(Population.values()))
              .level(any(EvidenceLevel.values()))
              .reference(references.get(random.nextInt(references.size())));
      switch (random.nextInt(4)) {
        case 0 -> row.word(any(FrequencyWord.values()));
        case 1 -> row.percent(100 * random.nextDouble());
        default -> {
          int examined = 1 + random.nextInt(80);
          row.counts(random.nextInt(examined + 1), examined);
        }
      }
      if (random.nextInt(6) == 0) {
        row.pair("P");
      }
      small.row(random.nextInt(8) == 0 ? row.notCounted().row() : row.row());
    }
  }

  private <T> T any(T[] values) {
    return values[random.nextInt(values.length)];
  }

  /** The knowledge. */
  public Knowledge knowledge() {
    return knowledge;
  }

  /** Leaves of its tree, without "none of these". */
  public List<String> diseases() {
    return knowledge.tree().leaves().stream()
        .map(i -> knowledge.tree().node(i).id())
        .filter(id -> !id.equals(Knowledge.NONE_OF_THESE))
        .toList();
  }

  /** A patient, another one at every call. */
  public Patient patient() {
    TreeMap<String, Answer> answers = new TreeMap<>();
    for (String finding : knowledge.findings().keySet()) {
      answers.put(finding, any(Answer.values()));
    }
    TreeMap<String, Reading> quantities = new TreeMap<>();
    if (random.nextBoolean()) {
      double low = 5 * StrictMath.pow(10, 5.5 * random.nextDouble());
      quantities.put(
          "ck", random.nextBoolean() ? Reading.exactly(low) : Reading.between(low, 3 * low));
    }
    AgeGroup group = any(AgeGroup.values());
    Optional<Age> onset =
        group == AgeGroup.CHILD && random.nextBoolean()
            ? Optional.of(new Age(17.9 * random.nextDouble()))
            : Optional.empty();
    return new Patient(group, onset, Sex.UNKNOWN, answers, quantities);
  }
}
