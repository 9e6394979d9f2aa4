package org.sarcolemma.evaluation.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarcolemma.evaluation.simulation.DependenceSimulation.Comparison;
import org.sarcolemma.knowledge.KnowledgeFiles;

/** {@code -Dsarcolemma.simulated=10000} gives the figures of docs/validation.md. */
class DependenceSimulationTest {
  private static final int CHILDREN = Integer.getInteger("sarcolemma.simulated", 2000);
  private static final DependenceSimulation SIMULATION =
      new DependenceSimulation(KnowledgeFiles.load(), "neuromuscular_clinic");

  private static Comparison run(double correlation) {
    Comparison comparison = SIMULATION.run(correlation, CHILDREN, 7);
    System.out.println("correlation " + correlation + ": " + comparison);
    return comparison;
  }

  /** Generous: a few thousandths are chance in 2,000 children. */
  @ParameterizedTest
  @ValueSource(doubles = {0.3, 0.6})
  void groupsCalibrateFindingsThatTravelTogether(double correlation) {
    Comparison both = run(correlation);
    assertThat(both.grouped().calibrationError())
        .isLessThan(both.ungrouped().calibrationError() + 0.005);
    assertThat(both.grouped().logLoss()).isLessThan(both.ungrouped().logLoss() + 0.01);
  }

  @Test
  void independentFindingsAreCalibratedWithoutGroups() {
    Comparison both = run(0);
    assertThat(Math.abs(both.ungrouped().overconfidence())).isLessThan(0.04);
    assertThat(both.ungrouped().calibrationError()).isLessThan(0.06);
  }

  @Test
  void theSameSeedGivesTheSameChildren() {
    assertThat(SIMULATION.run(0.5, 50, 3)).isEqualTo(SIMULATION.run(0.5, 50, 3));
  }
}
