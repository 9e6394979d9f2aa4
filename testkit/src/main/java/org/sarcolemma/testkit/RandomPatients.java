package org.sarcolemma.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.sarcolemma.differential.Implications;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.evidence.QuantityModel;
import org.sarcolemma.patient.Age;
import org.sarcolemma.patient.AgeGroup;
import org.sarcolemma.patient.Answer;
import org.sarcolemma.patient.AntibodyResult;
import org.sarcolemma.patient.AntibodyState;
import org.sarcolemma.patient.Assay;
import org.sarcolemma.patient.Patient;
import org.sarcolemma.patient.Reading;
import org.sarcolemma.patient.Sex;

/**
 * Makes up patients over a knowledge base. Answers are drawn without regard to any disease, so that
 * the patients are stranger than real ones; they never contradict themselves.
 */
public final class RandomPatients {
  private static final int MOST_ANSWERS = 20;
  private static final double OLDEST_CHILD = 18;
  private static final double OLDEST = 90;

  private final Knowledge knowledge;
  private final Implications implications;
  private final List<String> findings;
  private final List<String> antibodies;
  private final List<String> settings;

  /** Patients who may have any finding of a knowledge base. */
  public RandomPatients(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.implications = new Implications(knowledge);
    this.findings = List.copyOf(knowledge.findings().keySet());
    this.antibodies =
        findings.stream()
            .filter(
                id ->
                    knowledge
                        .finding(id)
                        .filter(f -> f.answerFrom().equals("antibody"))
                        .isPresent())
            .toList();
    this.settings = List.copyOf(knowledge.settings().keySet());
  }

  /** A child, or sometimes an adult or a patient of unknown age. */
  public Patient anybody(Random random) {
    return switch (random.nextInt(6)) {
      case 0 -> of(AgeGroup.ADULT, random);
      case 1 -> of(AgeGroup.UNKNOWN, random);
      default -> of(AgeGroup.CHILD, random);
    };
  }

  /** A patient below 18. */
  public Patient child(Random random) {
    return of(AgeGroup.CHILD, random);
  }

  private Patient of(AgeGroup group, Random random) {
    TreeMap<String, Answer> answers = new TreeMap<>();
    int asked = random.nextInt(MOST_ANSWERS + 1);
    for (int i = 0; i < asked; i++) {
      String finding = findings.get(random.nextInt(findings.size()));
      answers.put(finding, random.nextInt(5) < 2 ? Answer.PRESENT : Answer.ABSENT);
    }
    TreeMap<String, Reading> quantities = new TreeMap<>();
    for (QuantityModel quantity : knowledge.quantities().values()) {
      if (!quantity.truncated() && random.nextBoolean()) {
        quantities.put(quantity.id(), reading(quantity, random));
      }
    }
    Sex sex = List.of(Sex.values()).get(random.nextInt(Sex.values().length));
    Patient plain =
        withoutContradictions(new Patient(group, onset(group, random), sex, answers, quantities));
    return withAssays(plain, random);
  }

  /** Half of the antibodies that were tested tell how; a few of the others were only sent. */
  private Patient withAssays(Patient plain, Random random) {
    Patient told = plain;
    for (String antibody : antibodies) {
      AntibodyState state = AntibodyState.of(plain.answer(antibody));
      boolean chosen = random.nextInt(state.known() ? 2 : MOST_ANSWERS) == 0;
      boolean weak = random.nextInt(3) == 0;
      Assay assay = List.of(Assay.values()).get(random.nextInt(Assay.values().length));
      if (chosen) {
        AntibodyState how =
            switch (state) {
              case NOT_TESTED -> AntibodyState.PENDING;
              case POSITIVE -> weak ? AntibodyState.WEAK_POSITIVE : state;
              default -> state;
            };
        told = told.with(antibody, AntibodyResult.of(how, assay));
      }
    }
    return told;
  }

  private static Optional<Age> onset(AgeGroup group, Random random) {
    if (group == AgeGroup.UNKNOWN || random.nextInt(3) == 0) {
      return Optional.empty();
    }
    double years =
        group == AgeGroup.CHILD
            ? OLDEST_CHILD * random.nextDouble()
            : OLDEST_CHILD + (OLDEST - OLDEST_CHILD) * random.nextDouble();
    return Optional.of(new Age(years));
  }

  /**
   * A reading anywhere in the credible range on the scale of the quantity, or somewhat beyond it.
   */
  private static Reading reading(QuantityModel quantity, Random random) {
    double one = figure(quantity, random);
    double other = figure(quantity, random);
    return switch (random.nextInt(5)) {
      case 0 -> Reading.between(StrictMath.min(one, other), StrictMath.max(one, other));
      case 1 -> Reading.atLeast(one);
      default -> Reading.exactly(one);
    };
  }

  private static double figure(QuantityModel quantity, Random random) {
    double low = quantity.scale().of(quantity.lowest());
    double high = quantity.scale().of(quantity.highest());
    double beyond = 0.02 * (high - low);
    double scaled = low - beyond + (high - low + 2 * beyond) * random.nextDouble();
    return StrictMath.max(0, quantity.scale().back(scaled));
  }

  private Patient withoutContradictions(Patient patient) {
    Patient consistent = patient;
    for (String general : new ArrayList<>(implications.contradictions(patient).values())) {
      consistent = consistent.with(general, Answer.UNKNOWN);
    }
    return implications.contradictions(consistent).isEmpty()
        ? consistent
        : withoutContradictions(consistent);
  }

  /** A setting that a patient may be seen in. */
  public String setting(Random random) {
    return settings.get(random.nextInt(settings.size()));
  }

  /** A finding that may move a probability. */
  public String finding(Random random) {
    List<String> weighed =
        findings.stream()
            .filter(id -> knowledge.finding(id).filter(f -> f.inDifferential()).isPresent())
            .toList();
    return weighed.get(random.nextInt(weighed.size()));
  }
}
