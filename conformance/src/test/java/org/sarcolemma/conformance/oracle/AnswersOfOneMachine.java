package org.sarcolemma.conformance.oracle;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.sarcolemma.Assessment;
import org.sarcolemma.Diagnosis;
import org.sarcolemma.Sarcolemma;
import org.sarcolemma.differential.Contribution;
import org.sarcolemma.differential.Prospect;
import org.sarcolemma.knowledge.KnowledgeFiles;
import org.sarcolemma.patient.Patient;
import org.sarcolemma.testkit.RandomPatients;
import org.sarcolemma.testkit.Seeds;
import org.sarcolemma.workup.NextStep;

/**
 * Prints the whole answers for some patients, every number bit by bit: started in several Java
 * virtual machines by {@link SameEverywhereTest}.
 */
final class AnswersOfOneMachine {
  private static final int PATIENTS = 5;

  private final StringBuilder text = new StringBuilder();

  private AnswersOfOneMachine() {}

  /** Prints them to standard output. */
  public static void main(String[] arguments) {
    new PrintStream(System.out, true, StandardCharsets.UTF_8).print(print());
  }

  /** The answers of this machine. */
  static String print() {
    AnswersOfOneMachine answers = new AnswersOfOneMachine();
    Sarcolemma sarcolemma = new Sarcolemma(KnowledgeFiles.load());
    RandomPatients made = new RandomPatients(sarcolemma.knowledge());
    for (int seed = 1; seed <= PATIENTS; seed++) {
      Random random = Seeds.random(seed, "everywhere");
      String setting = made.setting(random);
      Patient patient = made.anybody(random);
      answers.add(sarcolemma.assess(patient, setting));
    }
    return answers.text.toString();
  }

  private void add(Assessment answer) {
    line(answer.inputHash(), answer.knowledgeVersion(), answer.setting().label());
    answer.redFlags().forEach(flag -> line("red flag", flag.id(), flag.text()));
    answer.warnings().forEach(warning -> line("warning", warning.id(), warning.text()));
    answer.recommendations().forEach(advice -> line("advice", advice.id(), advice.text()));
    answer.waitedFor().forEach(test -> line("waiting", test.id(), test.label()));
    answer.diagnoses().forEach(this::add);
    add(answer.necrotizing());
    answer.nextSteps().forEach(this::add);
  }

  private void add(Diagnosis diagnosis) {
    line(
        diagnosis.id(),
        bits(diagnosis.probability()),
        bits(diagnosis.interval().low()),
        bits(diagnosis.interval().high()),
        bits(diagnosis.prior()),
        bits(diagnosis.priorLogOdds()),
        bits(diagnosis.logOdds()),
        diagnosis.patients().toString());
    for (Contribution contribution : diagnosis.contributions()) {
      line(
          "  " + contribution.about(),
          bits(contribution.logOdds()),
          bits(contribution.weight()),
          contribution.kind().toString(),
          contribution.sources().toString());
    }
    diagnosis.subtypes().forEach(this::add);
  }

  private void add(NextStep step) {
    line("step", step.test().id(), bits(step.informationBits()), step.urgency().toString());
    for (Prospect prospect : step.prospects()) {
      line(
          "  " + prospect.answers() + prospect.readings(),
          bits(prospect.probability()),
          prospect.leading(),
          bits(prospect.leadingProbability()));
    }
  }

  /** Not as decimals: how many are printed changed between Java 18 and 19. */
  private static String bits(double value) {
    return Long.toHexString(Double.doubleToRawLongBits(value));
  }

  private void line(String... fields) {
    text.append(String.join(" | ", fields)).append('\n');
  }
}
