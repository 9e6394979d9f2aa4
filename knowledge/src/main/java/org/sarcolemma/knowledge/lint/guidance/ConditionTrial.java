package org.sarcolemma.knowledge.lint.guidance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.sarcolemma.guidance.Condition;
import org.sarcolemma.patient.Age;
import org.sarcolemma.patient.AgeGroup;
import org.sarcolemma.patient.Answer;
import org.sarcolemma.patient.Patient;
import org.sarcolemma.patient.Reading;

/**
 * Looks for a patient who meets a condition by trying everything it asks about: three answers to
 * each finding, each quantity below, at and above the figures named, each probability likewise.
 * Whether the figures themselves make sense is another rule's business.
 *
 * <p>Probabilities are tried independently of each other and of the findings, so a condition may be
 * called possible that is not; never the reverse.
 */
final class ConditionTrial {
  /** Beyond this many trials a condition is taken as possible. */
  private static final int MOST = 1_000_000;

  private static final double HALF_A_YEAR = 0.5;

  /** Changes the patient or the probabilities in one way. */
  private interface Choice {
    Patient make(Patient patient, Map<String, Double> probability);
  }

  private final Condition condition;
  private final List<List<Choice>> questions = new ArrayList<>();
  private int trials;

  private ConditionTrial(Condition condition) {
    this.condition = condition;
    onsets();
    findings();
    quantities();
    probabilities();
  }

  /** Whether some patient meets the condition. */
  static boolean possible(Condition condition) {
    ConditionTrial trial = new ConditionTrial(condition);
    for (AgeGroup group : AgeGroup.values()) {
      if (trial.met(Patient.unknown(group), new HashMap<>(), 0)) {
        return true;
      }
    }
    return false;
  }

  private boolean met(Patient patient, Map<String, Double> probability, int question) {
    trials++;
    if (trials > MOST) {
      return true;
    }
    if (question == questions.size()) {
      return condition.holds(patient, probability) == Answer.PRESENT;
    }
    for (Choice choice : questions.get(question)) {
      Map<String, Double> chosen = new HashMap<>(probability);
      if (met(choice.make(patient, chosen), chosen, question + 1)) {
        return true;
      }
    }
    return false;
  }

  private void findings() {
    TreeSet<String> names = new TreeSet<>();
    ConditionTree.parts(condition, Condition.FindingIs.class)
        .forEach(part -> names.add(part.finding()));
    for (String finding : names) {
      List<Choice> choices = new ArrayList<>();
      for (Answer answer : Answer.values()) {
        choices.add((patient, probability) -> patient.with(finding, answer));
      }
      questions.add(choices);
    }
  }

  /** Not told, or at each age that is named and half a year before. */
  private void onsets() {
    List<Choice> choices = new ArrayList<>();
    choices.add((patient, probability) -> patient);
    for (Condition.OnsetAtLeast part :
        ConditionTree.parts(condition, Condition.OnsetAtLeast.class)) {
      choices.add((patient, probability) -> onset(patient, part.years()));
      choices.add((patient, probability) -> onset(patient, part.years() - HALF_A_YEAR));
    }
    if (choices.size() > 1) {
      questions.add(choices);
    }
  }

  private static Patient onset(Patient patient, double years) {
    Age age = new Age(StrictMath.max(0, years));
    return new Patient(
        age.group(), Optional.of(age), patient.sex(), patient.findings(), patient.quantities());
  }

  private void quantities() {
    Map<String, TreeSet<Double>> figures = new HashMap<>();
    for (Condition.QuantityAtLeast part :
        ConditionTree.parts(condition, Condition.QuantityAtLeast.class)) {
      figures.computeIfAbsent(part.quantity(), q -> new TreeSet<>(List.of(0.0))).add(part.figure());
    }
    for (String quantity : new TreeSet<>(figures.keySet())) {
      List<Choice> choices = new ArrayList<>();
      choices.add((patient, probability) -> patient);
      for (double figure : figures.getOrDefault(quantity, new TreeSet<>())) {
        choices.add((patient, probability) -> patient.with(quantity, Reading.exactly(figure)));
      }
      questions.add(choices);
    }
  }

  private void probabilities() {
    Map<String, TreeSet<Double>> shares = new HashMap<>();
    for (Condition.ProbabilityAtLeast part :
        ConditionTree.parts(condition, Condition.ProbabilityAtLeast.class)) {
      shares
          .computeIfAbsent(part.hypothesis(), h -> new TreeSet<>(List.of(0.0, 1.0)))
          .add(part.share());
    }
    for (String hypothesis : new TreeSet<>(shares.keySet())) {
      List<Choice> choices = new ArrayList<>();
      for (double share : shares.getOrDefault(hypothesis, new TreeSet<>())) {
        choices.add(
            (patient, probability) -> {
              probability.put(hypothesis, share);
              return patient;
            });
      }
      questions.add(choices);
    }
  }
}
