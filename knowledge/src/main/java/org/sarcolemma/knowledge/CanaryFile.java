package org.sarcolemma.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.sarcolemma.Canary;
import org.sarcolemma.patient.Age;
import org.sarcolemma.patient.Answer;
import org.sarcolemma.patient.Patient;
import org.sarcolemma.patient.Reading;
import org.sarcolemma.patient.Sex;

/** Reads {@code canaries.csv}: for each watched rule a made-up patient for whom it must speak. */
public final class CanaryFile {
  /** Where it lies in the knowledge folder. */
  public static final String FILE = "canaries.csv";

  private static final String TEMPO = "onset_tempo";

  private CanaryFile() {}

  /**
   * The test patients shipped with this software.
   *
   * @throws KnowledgeException when the file is missing or malformed
   */
  public static List<Canary> load() {
    return load(KnowledgeSource.shipped());
  }

  /**
   * Test patients from elsewhere.
   *
   * @throws KnowledgeException when the file is missing or malformed
   */
  public static List<Canary> load(KnowledgeSource source) {
    List<Canary> canaries = new ArrayList<>();
    for (Table.Line line : Table.read(source, FILE).lines()) {
      canaries.add(
          new Canary(
              line.word("kind", Canary.Kind.class),
              line.required("rule"),
              patient(line),
              line.required("setting")));
    }
    return List.copyOf(canaries);
  }

  private static Patient patient(Table.Line line) {
    Age onset = new Age(line.requiredNumber("onset_years"));
    TreeMap<String, Answer> answers = new TreeMap<>();
    for (String answer : line.list("answers")) {
      int equals = answer.indexOf('=');
      String said = answer.substring(equals + 1);
      if (equals < 1 || !(said.equals("present") || said.equals("absent"))) {
        throw line.problem("answers", "'" + answer + "' is not finding=present or =absent");
      }
      answers.put(
          answer.substring(0, equals), said.equals("present") ? Answer.PRESENT : Answer.ABSENT);
    }
    TreeMap<String, Reading> readings = new TreeMap<>();
    line.number("onset_months").ifPresent(months -> readings.put(TEMPO, Reading.exactly(months)));
    return new Patient(onset.group(), Optional.of(onset), Sex.UNKNOWN, answers, readings);
  }
}
