package org.sarcolemma.evaluation.scores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarcolemma.evaluation.cases.Stage;

class PredictionTest {
  private static final List<String> CLASSES =
      List.of("imnm_srp", "lgmd", "imnm_hmgcr", "jdm", "imnm", "viral", "imnm_seronegative");

  @Test
  void equalProbabilitiesKeepTheOrderGiven() {
    Prediction prediction =
        prediction(
            new RankedClass("viral", 0.2),
            new RankedClass("lgmd", 0.3),
            new RankedClass("jdm", 0.2),
            new RankedClass("ibm", 0.3));
    assertThat(prediction.classesByProbability()).containsExactly("lgmd", "ibm", "viral", "jdm");
  }

  @Test
  void subtypesTogetherMayOvertakeWhatBeatsEachOfThem() {
    Prediction prediction =
        prediction(
            new RankedClass("lgmd", 0.4),
            new RankedClass("imnm_srp", 0.3),
            new RankedClass("imnm_hmgcr", 0.3));
    assertThat(prediction.classesByProbability()).first().isEqualTo("lgmd");
    assertThat(prediction.familiesByProbability()).containsExactly("imnm", "lgmd");
  }

  @Test
  void negativeZeroIsZero() {
    assertThat(
            prediction(new RankedClass("lgmd", -0.0), new RankedClass("jdm", 0.0))
                .classesByProbability())
        .containsExactly("lgmd", "jdm");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void theProbabilityOfAFamilyIsTheSumOfItsClasses(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<RankedClass> ranked = new ArrayList<>();
    double imnm = 0;
    for (String name : CLASSES) {
      RankedClass each = new RankedClass(name, random.nextDouble() / CLASSES.size());
      ranked.add(each);
      imnm += name.startsWith("imnm") ? each.probability() : 0;
    }
    Prediction prediction = new Prediction("x", Stage.WORKUP, ranked, false);
    assertThat(prediction.familyProbability("imnm")).isCloseTo(imnm, within(1e-15));
    assertThat(prediction.familyProbability("ibm")).isZero();
    assertThat(prediction.familiesByProbability())
        .containsExactlyInAnyOrder("imnm", "lgmd", "jdm", "viral");
  }

  private static Prediction prediction(RankedClass... ranked) {
    return new Prediction("x", Stage.WORKUP, List.of(ranked), false);
  }
}
