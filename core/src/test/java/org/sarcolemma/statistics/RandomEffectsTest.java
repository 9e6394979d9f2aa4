package org.sarcolemma.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Against R: metafor 3.8-1 ({@code rma(yi, vi, method="REML", test="adhoc")}, threshold 1e-12) and
 * {@code qt}. The 13 trials are metafor's own documented example, {@code dat.bcg}: tau² 0.3132, I²
 * 92.22 %, Q 152.2330, mean -0.7145 are printed there.
 */
class RandomEffectsTest {
  private static final Offset<Double> CLOSE = within(1e-8);

  /** Log risk ratios and variances of dat.bcg, by escalc(measure="RR"). */
  private static final double[] LOG_RISK = {
    -0.889311333920205, -1.5853886572014306, -1.3480731482996933, -1.4415511900213054,
    -0.217547322211296, -0.786115585818864, -1.6208982235983918, 0.0119523335238405,
    -0.469417648738149, -1.3713448034727844, -0.339358828338391, 0.445913400571379,
    -0.0173139482168798
  };

  private static final double[] VARIANCE = {
    0.325584765003961, 0.194581121398144, 0.415367965367965, 0.0200100319022476,
    0.0512101721696309, 0.00690561845590876, 0.223017247572315, 0.00396157929781773,
    0.056434210463249, 0.0730247936130289, 0.0124122139715597, 0.532505845200153,
    0.0714046596839863
  };

  /** Trials by year of publication, as cumul() orders them. */
  private static final int[] BY_YEAR = {0, 1, 5, 2, 9, 8, 11, 4, 6, 10, 12, 3, 7};

  private static List<StudyEffect> trials() {
    List<StudyEffect> trials = new ArrayList<>();
    for (int i = 0; i < LOG_RISK.length; i++) {
      trials.add(new StudyEffect(LOG_RISK[i], VARIANCE[i]));
    }
    return trials;
  }

  @Test
  void thirteenTrialsOfBcgAreAsMetaforPoolsThem() {
    RandomEffects pooled = RandomEffects.of(trials());
    assertThat(pooled.estimate()).isEqualTo(-0.7145323422, CLOSE);
    assertThat(pooled.standardError()).isEqualTo(0.1807917441, CLOSE);
    assertThat(pooled.low()).isEqualTo(-1.1084437137, CLOSE);
    assertThat(pooled.high()).isEqualTo(-0.3206209706, CLOSE);
    assertThat(pooled.predictionLow()).isEqualTo(-1.9960168342, CLOSE);
    assertThat(pooled.predictionHigh()).isEqualTo(0.5669521499, CLOSE);
    assertThat(pooled.between()).isEqualTo(0.3132432581, CLOSE);
    assertThat(pooled.inconsistency()).isEqualTo(0.922213845213, CLOSE);
    assertThat(pooled.q()).isEqualTo(152.2330080824, within(1e-7));
  }

  @Test
  void eachTrialLeftOutGivesWhatMetaforGives() {
    double[] expected = {
      -0.70708378,
      -0.65403120,
      -0.68555441,
      -0.62840937,
      -0.76417010,
      -0.71087656,
      -0.65524760,
      -0.79476760,
      -0.74119730,
      -0.65303292,
      -0.75785863,
      -0.75981210,
      -0.77753618
    };
    List<RandomEffects> without = RandomEffects.leaveOneOut(trials());
    for (int i = 0; i < expected.length; i++) {
      assertThat(without.get(i).estimate()).as("without %s", i).isEqualTo(expected[i], CLOSE);
    }
  }

  @Test
  void trialsAddedByYearGiveWhatMetaforGives() {
    double[] expected = {
      -0.88931133,
      -1.32500344,
      -0.97207993,
      -1.00109617,
      -1.10142579,
      -0.97346389,
      -0.90125110,
      -0.78856550,
      -0.86560744,
      -0.78521037,
      -0.70820599,
      -0.79476760,
      -0.71453234
    };
    List<StudyEffect> byYear = new ArrayList<>();
    for (int trial : BY_YEAR) {
      byYear.add(trials().get(trial));
    }
    List<RandomEffects> growing = RandomEffects.cumulative(byYear);
    assertThat(growing).hasSize(expected.length);
    for (int i = 0; i < expected.length; i++) {
      assertThat(growing.get(i).estimate()).as("first %s", i + 1).isEqualTo(expected[i], CLOSE);
    }
  }

  @ParameterizedTest
  @CsvSource({
    // dat.pritz1997 of metafor, then three made-up sets: alike, one without any, only two
    "16/17 10/12 4/8 43/58 10/10 25/42 13/14 12/12 22/41 4/5 5/6 18/23 58/68 6/10, 0.3645877786,"
        + " 56.5596029963, 29.7854164603, 0.7574792951, 0.6481290698, 0.8411744722, 0.4333038723,"
        + " 0.9273179601",
    "10/30 21/60 30/91, 0, 0, 0.0690498981, 0.3370770899, 0.2053709482, 0.5000908635,"
        + " 0.2053709482, 0.5000908635",
    "0/54 3/25 11/22, 4.0942529104, 89.7921398192, 14.7233341888, 0.1242140942, 0.0005137846,"
        + " 0.9750827596, 0.0000044812, 0.9997772832",
    "5/20 7/20, 0, 0, 0.4727964054, 0.3024382759, 0.0052404074, 0.9727394127, 0.0052404074,"
        + " 0.9727394127"
  })
  void sharesAreAsMetaforPoolsThem(
      String counts,
      double tau2,
      double i2,
      double q,
      double mean,
      double low,
      double high,
      double predictionLow,
      double predictionHigh) {
    List<StudyEffect> studies = new ArrayList<>();
    for (String count : counts.split(" ", -1)) {
      int slash = count.indexOf('/');
      studies.add(
          StudyEffect.logOdds(
              Double.parseDouble(count.substring(0, slash)),
              Double.parseDouble(count.substring(slash + 1))));
    }
    RandomEffects pooled = RandomEffects.of(studies);
    assertThat(pooled.between()).isEqualTo(tau2, CLOSE);
    assertThat(pooled.inconsistency() * 100).isEqualTo(i2, within(1e-6));
    assertThat(pooled.q()).isEqualTo(q, CLOSE);
    assertThat(share(pooled.estimate())).isEqualTo(mean, CLOSE);
    assertThat(share(pooled.low())).isEqualTo(low, CLOSE);
    assertThat(share(pooled.high())).isEqualTo(high, CLOSE);
    assertThat(share(pooled.predictionLow())).isEqualTo(predictionLow, CLOSE);
    assertThat(share(pooled.predictionHigh())).isEqualTo(predictionHigh, CLOSE);
  }

  private static double share(double logOdds) {
    return 1 / (1 + StrictMath.exp(-logOdds));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 12.706204736175",
    "2, 4.302652729749",
    "3, 3.182446305284",
    "5, 2.570581835636",
    "12, 2.178812829667",
    "30, 2.042272456301",
    "200, 1.971896223634"
  })
  void quantilesOfStudentAreThoseOfR(int freedom, double expected) {
    assertThat(StudentT.twoSided(0.95, freedom)).isEqualTo(expected, within(1e-9));
  }

  @Test
  void aSingleStudyHasItsOwnInterval() {
    RandomEffects alone = RandomEffects.of(List.of(new StudyEffect(1, 0.25)));
    assertThat(alone.between()).isZero();
    assertThat(alone.low()).isEqualTo(1 - 1.959963984540054 * 0.5, CLOSE);
    assertThat(RandomEffects.leaveOneOut(List.of(new StudyEffect(1, 0.25)))).isEmpty();
  }

  @Test
  void whatCannotBeIsRefused() {
    assertThatThrownBy(() -> RandomEffects.of(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> StudyEffect.logOdds(5, 4))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new StudyEffect(0, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> StudentT.twoSided(0.95, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
