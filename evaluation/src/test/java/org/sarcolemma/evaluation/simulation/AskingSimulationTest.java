package org.sarcolemma.evaluation.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.sarcolemma.evaluation.simulation.AskingSimulation.Answers;
import org.sarcolemma.evidence.Finding;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.knowledge.KnowledgeFiles;

/**
 * {@code -Dsarcolemma.asked=200 -Dsarcolemma.clinic=...} gives the figures of docs/validation.md.
 */
class AskingSimulationTest {
  private static final int CHILDREN = Integer.getInteger("sarcolemma.asked", 10);
  private static final Set<String> BEDSIDE = Set.of("history", "examination");
  private static final String CLINIC =
      System.getProperty("sarcolemma.clinic", "neuromuscular_clinic");
  private static final Knowledge KNOWLEDGE = KnowledgeFiles.load();

  private static Answers run(String what, Predicate<Finding> asked) {
    AskingSimulation simulation = new AskingSimulation(KNOWLEDGE, CLINIC, asked);
    Answers answers = simulation.run(CHILDREN, 7);
    System.out.println(
        what
            + ": "
            + CHILDREN
            + " children, "
            + simulation.questions()
            + " questions; within 8 answers "
            + answers.shareWithin(8)
            + "; median "
            + Answers.median(answers.chosen())
            + " against "
            + Answers.median(answers.form()));
    return answers;
  }

  /** A direction only: the targets are figures of a long run. */
  @Test
  void whatTellsMostNeedsNoMoreAnswersThanTheForm() {
    Answers all = run("history, examination and tests", finding -> true);
    assertThat(Answers.median(all.chosen())).isLessThanOrEqualTo(Answers.median(all.form()));
    Answers bedside =
        run("history and examination", finding -> BEDSIDE.contains(finding.answerFrom()));
    assertThat(Answers.median(bedside.chosen()))
        .isLessThanOrEqualTo(Answers.median(bedside.form()));
  }

  @Test
  void theSameSeedAsksTheSame() {
    AskingSimulation simulation =
        new AskingSimulation(KNOWLEDGE, CLINIC, finding -> finding.answerFrom().equals("history"));
    assertThat(simulation.run(3, 5)).isEqualTo(simulation.run(3, 5));
  }

  @Test
  void medianAndShareAreCountedByHand() {
    Answers answers = new Answers(List.of(3, 9, 8, 20), List.of(5, 40, 12));
    assertThat(answers.shareWithin(8)).isEqualTo(0.5);
    assertThat(Answers.median(answers.chosen())).isEqualTo(8.5);
    assertThat(Answers.median(answers.form())).isEqualTo(12);
  }
}
