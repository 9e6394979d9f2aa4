package org.sarcolemma.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sarcolemma.statistics.KaplanMeier.Step;
import org.sarcolemma.statistics.KaplanMeier.Watched;

/**
 * Against the remission times of 21 children with leukaemia under 6-mercaptopurine (Freireich,
 * Blood 1963;21:699), the worked example of many textbooks; a plus sign marks a child who was lost.
 */
class KaplanMeierTest {
  private static final String WEEKS =
      "6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+";

  /** Week, at risk, relapsed, share, standard error, 95 % interval, as printed there. */
  private static final double[][] PRINTED = {
    {6, 21, 3, 0.8571, 0.0764, 0.6197, 0.9516},
    {7, 17, 1, 0.8067, 0.0869, 0.5631, 0.9228},
    {10, 15, 1, 0.7529, 0.0963, 0.5032, 0.8894},
    {13, 12, 1, 0.6902, 0.1068, 0.4316, 0.8491},
    {16, 11, 1, 0.6275, 0.1141, 0.3675, 0.8049},
    {22, 7, 1, 0.5378, 0.1282, 0.2678, 0.7468},
    {23, 6, 1, 0.4482, 0.1346, 0.1881, 0.6801},
  };

  @Test
  void theWorkedExample() {
    List<Watched> children =
        Stream.of(WEEKS.split(" ", -1))
            .map(w -> new Watched(Double.parseDouble(w.replace("+", "")), !w.endsWith("+")))
            .toList();
    List<Step> steps = KaplanMeier.of(children, 0.95).steps();
    assertThat(steps).hasSize(PRINTED.length);
    for (int i = 0; i < PRINTED.length; i++) {
      Step step = steps.get(i);
      assertThat(new double[] {step.time(), step.atRisk(), step.happened()})
          .containsExactly(PRINTED[i][0], PRINTED[i][1], PRINTED[i][2]);
      assertThat(new double[] {step.share(), step.error(), step.low(), step.high()})
          .containsExactly(
              new double[] {PRINTED[i][3], PRINTED[i][4], PRINTED[i][5], PRINTED[i][6]},
              within(0.00006));
    }
  }

  @Test
  void withoutAnybodyLostItIsTheShareOfAll() {
    List<Watched> all = Stream.of(1, 2, 3, 4, 5).map(t -> new Watched(t, true)).toList();
    List<Step> steps = KaplanMeier.of(all, 0.95).steps();
    for (int i = 0; i < 5; i++) {
      assertThat(steps.get(i).share()).isCloseTo((4 - i) / 5.0, within(1e-12));
    }
    assertThat(steps.get(4).low()).isNaN();
    assertThat(KaplanMeier.of(List.of(), 0.95).steps()).isEmpty();
    assertThatThrownBy(() -> new Watched(-1, true)).isInstanceOf(IllegalArgumentException.class);
  }
}
