package org.sarcolemma.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.sarcolemma.patient.Age;
import org.sarcolemma.patient.Answer;
import org.sarcolemma.patient.Patient;
import org.sarcolemma.patient.Reading;
import org.sarcolemma.patient.Sex;

/**
 * Checks a property of a patient and, when it fails, drops one thing known after the other as long
 * as it still fails. What remains is printed with the seed.
 */
public final class Shrinking {
  private Shrinking() {}

  /**
   * Checks a property of one patient.
   *
   * @param seed the seed the patient came from, to be printed
   * @param patient the patient
   * @param property throws an {@link AssertionError} when it does not hold
   * @throws AssertionError naming the seed and the smallest patient that still fails
   */
  public static void check(long seed, Patient patient, Consumer<Patient> property) {
    Optional<AssertionError> failure = failure(patient, property);
    if (failure.isPresent()) {
      Patient smallest = smallest(patient, property);
      AssertionError why = failure(smallest, property).orElse(failure.get());
      throw new AssertionError(
          "seed "
              + seed
              + ", smallest patient that fails: "
              + text(smallest)
              + "\n"
              + why.getMessage(),
          why);
    }
  }

  private static Optional<AssertionError> failure(Patient patient, Consumer<Patient> property) {
    try {
      property.accept(patient);
      return Optional.empty();
    } catch (AssertionError e) {
      return Optional.of(e);
    }
  }

  private static Patient smallest(Patient failing, Consumer<Patient> property) {
    for (Patient less : withOneThingLess(failing)) {
      if (failure(less, property).isPresent()) {
        return smallest(less, property);
      }
    }
    return failing;
  }

  private static List<Patient> withOneThingLess(Patient patient) {
    List<Patient> smaller = new ArrayList<>();
    for (String finding : patient.findings().keySet()) {
      smaller.add(patient.with(finding, Answer.UNKNOWN));
    }
    patient
        .antibodies()
        .forEach((finding, result) -> smaller.add(patient.with(finding, result.state().answer())));
    for (String quantity : patient.quantities().keySet()) {
      TreeMap<String, Reading> fewer = new TreeMap<>(patient.quantities());
      fewer.remove(quantity);
      smaller.add(with(patient, patient.onset(), patient.sex(), fewer));
    }
    if (patient.onset().isPresent()) {
      smaller.add(with(patient, Optional.empty(), patient.sex(), patient.quantities()));
    }
    if (patient.sex() != Sex.UNKNOWN) {
      smaller.add(with(patient, patient.onset(), Sex.UNKNOWN, patient.quantities()));
    }
    return smaller;
  }

  private static Patient with(
      Patient patient, Optional<Age> onset, Sex sex, SortedMap<String, Reading> quantities) {
    return new Patient(
        patient.ageGroup(),
        onset,
        sex,
        patient.findings(),
        quantities,
        patient.antibodies(),
        patient.genetics());
  }

  /** What is known of a patient, in one line. */
  public static String text(Patient patient) {
    StringBuilder text = new StringBuilder(patient.ageGroup().toString());
    patient
        .onset()
        .ifPresent(age -> text.append(", onset at ").append(age.years()).append(" years"));
    if (patient.sex() != Sex.UNKNOWN) {
      text.append(", ").append(patient.sex());
    }
    SortedMap<String, Answer> answers = patient.findings();
    answers.forEach(
        (finding, answer) -> text.append(", ").append(finding).append(' ').append(answer));
    patient
        .antibodies()
        .forEach(
            (finding, result) ->
                text.append(", test of ")
                    .append(finding)
                    .append(' ')
                    .append(result.state())
                    .append(" by ")
                    .append(result.assay()));
    patient
        .quantities()
        .forEach(
            (quantity, reading) ->
                text.append(", ")
                    .append(quantity)
                    .append(' ')
                    .append(reading.low())
                    .append(reading.exact() ? "" : " to " + reading.high()));
    return text.toString();
  }
}
