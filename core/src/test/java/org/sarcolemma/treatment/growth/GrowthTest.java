package org.sarcolemma.treatment.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sarcolemma.patient.Sex;
import org.sarcolemma.treatment.Children;
import org.sarcolemma.treatment.TestFormulary;
import org.sarcolemma.treatment.growth.SizeQuestion.Effect;
import org.sarcolemma.treatment.measure.Body;
import org.sarcolemma.treatment.measure.Height;
import org.sarcolemma.treatment.measure.Origin;
import org.sarcolemma.treatment.measure.Weight;

/** Growth reference and questions, on straight lines one can compute by head. */
class GrowthTest {
  private static final GrowthReference REFERENCE = TestFormulary.growth();
  private static final SizeCheck CHECK = new SizeCheck(REFERENCE, TestFormulary.sizeLimits());

  private static List<SizeQuestion> ask(Body body) {
    return CHECK.questions(body, Optional.empty());
  }

  private static List<String> ids(Body body) {
    return ask(body).stream().map(SizeQuestion::id).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "WEIGHT, FEMALE, 0, 4",
    "WEIGHT, FEMALE, 1, 8",
    "WEIGHT, MALE, 1.5, 11",
    "WEIGHT, FEMALE, 2, 12",
    "WEIGHT, FEMALE, 11, 36",
    "WEIGHT, MALE, 20, 70",
    "BMI, FEMALE, 11, 19"
  })
  void mediansAreLinearInAge(GrowthMeasure measure, Sex sex, double years, double median) {
    assertThat(REFERENCE.median(measure, sex, years).orElseThrow()).isCloseTo(median, within(1e-9));
  }

  @Test
  void whereTheReferenceEndsItIsSilent() {
    assertThat(REFERENCE.median(GrowthMeasure.WEIGHT, Sex.FEMALE, 20.1)).isEmpty();
    assertThat(REFERENCE.median(GrowthMeasure.WEIGHT, Sex.FEMALE, -0.1)).isEmpty();
    assertThat(REFERENCE.median(GrowthMeasure.WEIGHT, Sex.UNKNOWN, 8)).isEmpty();
    assertThat(REFERENCE.median(GrowthMeasure.BMI, Sex.FEMALE, 1)).isEmpty();
    assertThat(REFERENCE.median(GrowthMeasure.HEIGHT, Sex.FEMALE, 1.99)).isEmpty();
    assertThat(REFERENCE.z(GrowthMeasure.BMI, Sex.MALE, 1, 16)).isEmpty();
    assertThat(REFERENCE.modifiedZ(GrowthMeasure.BMI, Sex.MALE, 1, 16)).isEmpty();
  }

  /** L = -1: the value at z is M / (1 - S z). */
  @Test
  void scoresByHand() {
    GrowthRow row = new GrowthRow(GrowthMeasure.WEIGHT, Sex.FEMALE, false, 8, -1, 30, 0.1);
    assertThat(row.at(2)).isCloseTo(37.5, within(1e-9));
    assertThat(row.at(-2)).isCloseTo(25, within(1e-9));
    assertThat(row.z(37.5)).isCloseTo(2, within(1e-9));
    assertThat(row.modifiedZ(45)).isCloseTo(4, within(1e-9));
    assertThat(row.modifiedZ(20)).isCloseTo(-4, within(1e-9));
    assertThat(row.modifiedZ(30)).isZero();
    GrowthRow plain = new GrowthRow(GrowthMeasure.WEIGHT, Sex.FEMALE, false, 8, 0, 30, 0.1);
    assertThat(plain.at(2)).isCloseTo(30 * StrictMath.exp(0.2), within(1e-9));
    assertThat(plain.z(30 * StrictMath.exp(0.2))).isCloseTo(2, within(1e-9));
    GrowthRow later = new GrowthRow(GrowthMeasure.WEIGHT, Sex.FEMALE, false, 10, -2, 40, 0.2);
    GrowthRow between = row.towards(later, 8.5);
    assertThat(between.years()).isEqualTo(8.5);
    assertThat(between.skew()).isCloseTo(-1.25, within(1e-9));
    assertThat(between.median()).isCloseTo(32.5, within(1e-9));
    assertThat(between.spread()).isCloseTo(0.125, within(1e-9));
  }

  @ParameterizedTest
  @CsvSource({"-0.1, 10, 0.1", "21, 10, 0.1", "8, 0, 0.1", "8, 10, 0"})
  void linesThatDescribeNothingAreRefused(double years, double median, double spread) {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new GrowthRow(GrowthMeasure.WEIGHT, Sex.MALE, false, years, 1, median, spread));
  }

  @Test
  @Tag("SR-14")
  void limitsOutOfOrderAreRefused() {
    BigDecimal some = BigDecimal.ONE;
    for (double[] z : new double[][] {{0, 5, -5, 3}, {3, 3, -5, 3}, {3, 5, 0, 3}, {3, 5, -5, 0}}) {
      assertThatIllegalArgumentException()
          .isThrownBy(
              () ->
                  new SizeLimits(z[0], z[1], z[2], z[3], 2.5, 2, some, some, 30, 14, 30, 90, 0.1));
    }
    for (int[] d :
        new int[][] {{0, 14, 30, 90}, {30, 0, 30, 90}, {30, 14, 13, 90}, {30, 14, 30, 0}}) {
      assertThatIllegalArgumentException()
          .isThrownBy(
              () -> new SizeLimits(3, 5, -5, 3, 2.5, 2, some, some, d[0], d[1], d[2], d[3], 0.1));
    }
    assertThat(new SizeLimits(3, 5, -5, 3, 2.5, 2, some, some, 1, 1, 1, 1, 0.1)).isNotNull();
  }

  /** A girl of 8: median 28 kg, 112 cm; 2 z above is 36.842 kg, half of that distance 4.421. */
  @ParameterizedTest
  @Tag("SR-11")
  @CsvSource({
    "28, ''",
    "41.2, ''",
    "41.3, NO_SURFACE",
    "50, NO_SURFACE",
    "50.2, NO_DOSE",
    "19.9, ''",
    "19.8, NO_SURFACE",
    "14.5, NO_SURFACE",
    "14.4, NO_DOSE"
  })
  void weightsFarFromTheMedianAreQuestioned(String kg, String effect) {
    List<SizeQuestion> questions =
        ask(Children.child("8", Sex.FEMALE, kg, "")).stream()
            .filter(q -> !q.id().equals("weight-in-pounds"))
            .toList();
    if (effect.isEmpty()) {
      assertThat(questions).isEmpty();
    } else {
      assertThat(questions).hasSize(1);
      assertThat(questions.get(0).effect()).isEqualTo(Effect.valueOf(effect));
      assertThat(questions.get(0).id())
          .isEqualTo(effect.equals("NO_DOSE") ? "weight-far-outside" : "weight-unusual");
      assertThat(questions.get(0).text())
          .startsWith("Is " + kg + " kg right? 28 kg would be the median")
          .endsWith(
              effect.equals("NO_DOSE")
                  ? "No dose until the weight is typed a second time."
                  : "Confirm it; no dose by body surface until then.");
    }
  }

  @Test
  @Tag("SR-11")
  void unknownSexIsQuestionedOnlyWhenBothSexesAre() {
    // boys' median at 8 is 32 kg: 45 kg is too much for a girl and not for a boy
    assertThat(ids(Children.child("8", Sex.FEMALE, "45", ""))).contains("weight-unusual");
    assertThat(ids(Children.child("8", Sex.MALE, "45", ""))).doesNotContain("weight-unusual");
    assertThat(ids(Children.child("8", Sex.UNKNOWN, "45", ""))).doesNotContain("weight-unusual");
    // 20.5 kg is little for a boy and usual for a girl
    assertThat(ids(Children.child("8", Sex.MALE, "20.5", ""))).contains("weight-unusual");
    assertThat(ids(Children.child("8", Sex.UNKNOWN, "20.5", ""))).isEmpty();
    List<SizeQuestion> both = ask(Children.child("8", Sex.UNKNOWN, "90", ""));
    assertThat(both.get(0).text()).contains("28 (girls) or 32 (boys) kg");
    assertThat(ask(Children.child("0.0", Sex.UNKNOWN, "0.5", "")).get(0).text())
        .contains("4 (girls) or 5 (boys)");
  }

  @Test
  @Tag("SR-11")
  void everyMedianChildWeighedInPoundsIsQuestioned() {
    for (int age = 1; age <= 17; age++) {
      for (Sex sex : List.of(Sex.FEMALE, Sex.MALE)) {
        double median = REFERENCE.median(GrowthMeasure.WEIGHT, sex, age).orElseThrow();
        String pounds = BigDecimal.valueOf(Math.round(median * 22.046), 1).toPlainString();
        assertThat(ids(Children.child(String.valueOf(age), sex, pounds, "")))
            .as(age + " " + sex)
            .contains("weight-in-pounds");
      }
    }
    SizeQuestion asked =
        ask(Children.child("8", Sex.FEMALE, "61.7", "")).stream()
            .filter(q -> q.id().equals("weight-in-pounds"))
            .findFirst()
            .orElseThrow();
    assertThat(asked.effect()).isEqualTo(Effect.ASKED);
    assertThat(asked.text())
        .startsWith("Was this pounds? 61.7 pounds are 28 kg, the more usual weight; 28 kg would");
  }

  /** A girl of 8 has a median BMI of 18; pounds in place of kilograms are told by the height. */
  @Test
  @Tag("SR-11")
  void withAHeightPoundsAreToldByBodyMassIndex() {
    assertThat(ids(Children.child("8", Sex.FEMALE, "49.8", "112"))).contains("weight-in-pounds");
    // tall and heavy: the index is usual, nobody asks about pounds
    assertThat(ids(Children.child("8", Sex.FEMALE, "40", "148")))
        .doesNotContain("weight-in-pounds");
    // by weight alone it would be asked; by the index it is not
    assertThat(ids(Children.child("8", Sex.FEMALE, "61.7", ""))).contains("weight-in-pounds");
    assertThat(ids(Children.child("8", Sex.FEMALE, "61.7", "175")))
        .doesNotContain("weight-in-pounds");
    // very thin if it were pounds: not the more usual weight
    assertThat(ids(Children.child("8", Sex.FEMALE, "29", "100")))
        .doesNotContain("weight-in-pounds");
    // the same without height
    assertThat(ids(Children.child("8", Sex.FEMALE, "37.5", ""))).doesNotContain("weight-in-pounds");
    // below two there is no body mass index: by weight even when the length is known
    assertThat(ids(Children.child("1", Sex.FEMALE, "17.6", "75"))).contains("weight-in-pounds");
    assertThat(ids(Children.child("8", Sex.UNKNOWN, "49.8", "112"))).contains("weight-in-pounds");
  }

  @Test
  @Tag("SR-11")
  void typedTwiceNothingIsAskedAboutUsualness() {
    assertThat(ids(Children.sure("8", "80", "60"))).containsExactly("surface-formulas-differ");
    assertThat(ids(Children.child("", Sex.FEMALE, "80", ""))).isEmpty();
    assertThat(ids(Body.unknown())).isEmpty();
  }

  /** A girl of 8: median 112 cm, S 0.04: z = (1 - 112/x) / 0.04. */
  @ParameterizedTest
  @Tag("SR-12")
  @CsvSource({"112, false", "127.2, false", "127.4, true", "93.4, false", "93.2, true"})
  void heightsFarFromTheMedianAreQuestioned(String cm, boolean asked) {
    List<SizeQuestion> questions = ask(Children.child("8", Sex.FEMALE, "", cm));
    assertThat(questions).hasSize(asked ? 1 : 0);
    if (asked) {
      assertThat(questions.get(0).id()).isEqualTo("height-unusual");
      assertThat(questions.get(0).effect()).isEqualTo(Effect.NO_SURFACE);
      assertThat(questions.get(0).text()).startsWith("Is " + cm + " cm right? 112 cm would be");
    }
  }

  @ParameterizedTest
  @Tag("SR-13")
  @CsvSource({
    // weight before, its day, day of this weight, asked
    "28, 2026-11-01, 2026-11-20, false",
    "25.5, 2026-11-01, 2026-11-20, false",
    "25.4, 2026-11-01, 2026-11-20, true",
    "31.2, 2026-11-01, 2026-11-20, true",
    "25.4, 2026-10-21, 2026-11-20, true",
    "25.4, 2026-10-20, 2026-11-20, false",
    "25.4, '', 2026-11-20, true",
    "25.4, 2026-10-01, '', true"
  })
  void jumpsOfWeightAreQuestioned(String before, String day, String now, boolean asked) {
    Body child = Children.dated("8", "28", now, "", "", Origin.MEASURED);
    assertThat(ids(Children.before(child, before, day, "")))
        .isEqualTo(asked ? List.of("weight-jump") : List.of());
  }

  @Test
  @Tag("SR-13")
  void lostHeightIsQuestioned() {
    Body child = Children.child("8", Sex.FEMALE, "", "112");
    assertThat(ids(Children.before(child, "", "", "112.1"))).containsExactly("height-lost");
    assertThat(ids(Children.before(child, "", "", "112"))).isEmpty();
    Body sure = Children.sure("8", "", "112");
    assertThat(ids(Children.before(sure, "", "", "120"))).isEmpty();
    assertThat(ask(Children.before(child, "", "", "112.1")).get(0).text())
        .isEqualTo("The height was 112.1 cm before and is 112 cm now. Is that right?");
    assertThat(
            ask(Children.before(Children.child("8", Sex.FEMALE, "28", ""), "20", "", ""))
                .get(0)
                .text())
        .isEqualTo("The weight was 20 kg before and is 28 kg now. Is that right?");
  }

  @ParameterizedTest
  @Tag("SR-14")
  @CsvSource({
    "8, 30, ''",
    "8, 31, weight-old ASKED",
    "8, 60, weight-old ASKED",
    "8, 61, weight-too-old NO_DOSE",
    "2, 30, ''",
    "1.9, 14, ''",
    "1.9, 15, weight-old ASKED",
    "1.9, 29, weight-too-old NO_DOSE"
  })
  void oldWeights(String age, int days, String expected) {
    LocalDate today = LocalDate.of(2026, 11, 23);
    String kg = age.equals("8") ? "28" : "12";
    Body child = Children.dated(age, kg, today.minusDays(days).toString(), "", "", Origin.MEASURED);
    List<SizeQuestion> questions = CHECK.questions(child, Optional.of(today));
    if (expected.isEmpty()) {
      assertThat(questions).isEmpty();
    } else {
      assertThat(questions).hasSize(1);
      assertThat(questions.get(0).id() + " " + questions.get(0).effect()).isEqualTo(expected);
      assertThat(questions.get(0).text())
          .startsWith("The weight is of " + today.minusDays(days) + ", " + days + " days old;")
          .endsWith(expected.contains("too") ? "No dose from it." : "days.");
    }
    assertThat(CHECK.questions(child, Optional.empty())).isEmpty();
  }

  @Test
  @Tag("SR-14")
  void oldHeights() {
    LocalDate today = LocalDate.of(2026, 11, 23);
    for (int days : new int[] {90, 91, 180, 181}) {
      Body child =
          new Body(
              Optional.of(BigDecimal.valueOf(8)),
              Sex.FEMALE,
              Optional.empty(),
              Optional.of(
                  new Height(BigDecimal.valueOf(112), Optional.of(today.minusDays(days)), false)),
              Optional.empty(),
              Optional.empty(),
              Optional.empty());
      assertThat(CHECK.questions(child, Optional.of(today)))
          .extracting(q -> q.id() + " " + q.effect())
          .isEqualTo(
              days <= 90
                  ? List.of()
                  : List.of(days <= 180 ? "height-old ASKED" : "height-too-old NO_SURFACE"));
    }
    Body noAge =
        new Body(
            Optional.empty(),
            Sex.FEMALE,
            Optional.of(
                new Weight(
                    BigDecimal.valueOf(28),
                    Optional.of(today.minusDays(20)),
                    Origin.MEASURED,
                    false)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    assertThat(CHECK.questions(noAge, Optional.of(today))).isEmpty();
  }

  @Test
  @Tag("SR-40")
  void formulasThatDisagreeAreSaid() {
    assertThat(ids(Children.sure("8", "28", "112"))).isEmpty();
    SizeQuestion asked = ask(Children.sure("8", "80", "60")).get(0);
    assertThat(asked.effect()).isEqualTo(Effect.ASKED);
    assertThat(asked.text()).contains("differ by 12 %");
  }
}
