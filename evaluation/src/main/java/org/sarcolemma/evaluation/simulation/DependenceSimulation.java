package org.sarcolemma.evaluation.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.sarcolemma.differential.Differential;
import org.sarcolemma.evaluation.scores.Calibration;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.patient.AgeGroup;
import org.sarcolemma.patient.Patient;

/**
 * What findings that travel together do to the honesty of probabilities, with dependence groups and
 * without: children whose immune stains, and whose throat, neck and breathing, are correlated
 * within their disease.
 */
public final class DependenceSimulation {
  /** Findings of a biopsy that follow fibre damage and the staining of one laboratory. */
  private static final List<String> STAINS =
      List.of("mhc1_upregulation", "mhc2_upregulation", "mac_sarcolemma", "mac_capillary");

  /** Muscles that weaken together. */
  private static final List<String> BULBAR =
      List.of("neck_flexor_weakness", "dysphagia", "dysphonia", "respiratory_muscle_weakness");

  private static final double NEVER_ZERO = 1e-6;

  /**
   * How one way of counting fared.
   *
   * @param overconfidence mean probability of the diagnosis placed first less the share of children
   *     in whom it was right; positive is overconfident
   * @param calibrationError expected calibration error of the first place
   * @param logLoss mean -ln of the probability of the true diagnosis
   */
  public record Honesty(double overconfidence, double calibrationError, double logLoss) {}

  /**
   * Both ways of counting, on the same children.
   *
   * @param grouped with the dependence groups of the knowledge
   * @param ungrouped every finding counted in full
   */
  public record Comparison(Honesty grouped, Honesty ungrouped) {}

  private record Forecast(double probability, boolean right, double truth) {}

  private final String setting;
  private final Differential grouped;
  private final Differential ungrouped;

  /**
   * A simulation from one version of the knowledge.
   *
   * @param setting where the children are seen, which the ranking is told
   */
  public DependenceSimulation(Knowledge knowledge, String setting) {
    this.setting = setting;
    this.grouped = new Differential(knowledge);
    this.ungrouped = new Differential(knowledge.grouped(Map.of()));
  }

  /**
   * Draws children and ranks them.
   *
   * @param correlation of the normals behind the findings of a group, 0 to 1
   * @param children how many, 1 or more
   * @param seed the same seed gives the same children
   */
  public Comparison run(double correlation, int children, long seed) {
    SimulatedChildren drawn = new SimulatedChildren(grouped, setting);
    SplittableRandom random = new SplittableRandom(seed);
    List<Forecast> with = new ArrayList<>();
    List<Forecast> without = new ArrayList<>();
    for (int i = 0; i < children; i++) {
      int leaf = drawn.leaf(random);
      Patient child =
          Patient.unknown(AgeGroup.CHILD)
              .with(drawn.answers(STAINS, leaf, correlation, random))
              .with(drawn.answers(BULBAR, leaf, correlation, random));
      with.add(forecast(grouped, child, drawn.listed(leaf)));
      without.add(forecast(ungrouped, child, drawn.listed(leaf)));
    }
    return new Comparison(honesty(with), honesty(without));
  }

  private Forecast forecast(Differential differential, Patient child, String truth) {
    Map<String, Double> listed = differential.listed(child, setting);
    String first = AskingSimulation.first(listed);
    return new Forecast(
        listed.getOrDefault(first, 0.0), first.equals(truth), listed.getOrDefault(truth, 0.0));
  }

  private static Honesty honesty(List<Forecast> forecasts) {
    double given = 0;
    double right = 0;
    double loss = 0;
    for (Forecast forecast : forecasts) {
      given += forecast.probability();
      right += forecast.right() ? 1 : 0;
      loss -= StrictMath.log(Math.max(forecast.truth(), NEVER_ZERO));
    }
    int n = forecasts.size();
    return new Honesty(
        (given - right) / n,
        Calibration.of(forecasts, Forecast::probability, Forecast::right).expectedError(),
        loss / n);
  }
}
