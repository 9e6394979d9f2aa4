package org.sarcolemma.treatment.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarcolemma.patient.Sex;
import org.sarcolemma.treatment.Children;

/** Exact numbers, units and sizes. */
class ExactMeasuresTest {
  @ParameterizedTest
  @Tag("SR-10")
  @CsvSource(
      delimiter = '|',
      value = {
        "1,5   | comma",
        "1 5   | space",
        "-1    | sign",
        "+1    | sign",
        "1e3   | scientific",
        "1E3   | scientific",
        ".5    | before and after",
        "5.    | before and after",
        ".     | before and after",
        "1.2.3 | before and after",
        "12kg  | no number",
        "''    | empty",
        "123456789012345678901234567890123 | more than 32"
      })
  void whatMayMeanSomethingElseIsRefused(String text, String complaint) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PlainDecimal.parse(text))
        .withMessageContaining(complaint);
  }

  @ParameterizedTest
  @Tag("SR-10")
  @CsvSource({
    "5.0, 5",
    "0.50, 0.5",
    "100, 100",
    "0, 0",
    "0.00, 0",
    "10.10, 10.1",
    "1E+3, 1000",
    "0.05, 0.05",
    "120.00, 120",
    "0.000000120, 0.00000012"
  })
  void printsWithoutTrailingAndWithLeadingZeros(String number, String printed) {
    assertThat(PlainDecimal.print(new BigDecimal(number))).isEqualTo(printed);
  }

  @Test
  @Tag("many")
  @Tag("SR-10")
  void hundredThousandValuesComeBackAsTheyWere() {
    Random random = new Random(10);
    for (int i = 0; i < 100_000; i++) {
      BigDecimal value = BigDecimal.valueOf(random.nextInt(10_000_000), random.nextInt(7));
      String printed = PlainDecimal.print(value);
      assertThat(PlainDecimal.parse(printed)).isEqualByComparingTo(value);
      assertThat(printed).doesNotMatch("^\\.|.*\\.\\d*0$|.*[Ee].*");
    }
  }

  @Test
  void theLongestAndTheShortestNumber() {
    assertThat(PlainDecimal.parse("12345678901234567890123456789012")).isNotNull();
    assertThat(PlainDecimal.parse("9")).isEqualByComparingTo("9");
  }

  @ParameterizedTest
  @Tag("SR-09")
  @CsvSource({
    "mg, MG",
    "g, G",
    "mcg, MICROGRAM",
    "ug, MICROGRAM",
    "microgram, MICROGRAM",
    "micrograms, MICROGRAM",
    "mL, ML",
    "ml, ML",
    "IU, IU",
    "iu, IU",
    "units, IU"
  })
  void unitsBySymbol(String symbol, DoseUnit unit) {
    assertThat(DoseUnit.of(symbol)).isEqualTo(unit);
  }

  @ParameterizedTest
  @Tag("SR-09")
  @ValueSource(strings = {"lb", "[lb_av]", "kg", "stone", "", "MG", "µg"})
  void otherUnitsAreRefused(String symbol) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DoseUnit.of(symbol))
        .withMessageContaining("is not one of mg, g, microgram, mL, IU");
  }

  @Test
  void amountsConvertExactlyAndNeverAcrossKinds() {
    Amount gram = Amount.parse("1.5 g");
    assertThat(gram.in(DoseUnit.MG)).hasToString("Optional[1500 mg]");
    assertThat(gram.in(DoseUnit.MICROGRAM)).hasToString("Optional[1500000 microgram]");
    assertThat(Amount.parse("250 microgram").in(DoseUnit.MG)).hasToString("Optional[0.25 mg]");
    assertThat(gram.in(DoseUnit.G)).contains(gram);
    assertThat(gram.in(DoseUnit.ML)).isEmpty();
    assertThat(Amount.parse("3 IU").in(DoseUnit.ML)).isEmpty();
    assertThat(Amount.parse("3 IU").in(DoseUnit.IU)).isPresent();
    assertThat(DoseUnit.ML.milligrams()).isEmpty();
    assertThat(Amount.parse("0 mg").value()).isZero();
    assertThatIllegalArgumentException().isThrownBy(() -> Amount.parse("15mg"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Amount(new BigDecimal("-1"), DoseUnit.MG))
        .withMessageContaining("-1");
  }

  @ParameterizedTest
  @Tag("SR-11")
  @CsvSource({"0.4, true", "0.39, false", "300, true", "300.1, false", "0, false"})
  void weights(String kg, boolean possible) {
    if (possible) {
      assertThat(Weight.kilograms(new BigDecimal(kg)).origin()).isEqualTo(Origin.NOT_TOLD);
    } else {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Weight.kilograms(new BigDecimal(kg)))
          .withMessageContaining("outside 0.4 to 300 kg");
    }
  }

  @ParameterizedTest
  @Tag("SR-12")
  @CsvSource({"20, true", "19.9, false", "250, true", "250.1, false"})
  void heights(String cm, boolean possible) {
    if (possible) {
      assertThat(Height.centimetres(new BigDecimal(cm)).typedTwice()).isFalse();
    } else {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Height.centimetres(new BigDecimal(cm)))
          .withMessageContaining("outside 20 to 250 cm");
    }
  }

  @ParameterizedTest
  @CsvSource({"0.01, true", "0.009, false", "4, true", "4.001, false"})
  void surfaces(String area, boolean possible) {
    if (possible) {
      assertThat(new BodySurface(new BigDecimal(area), "x").formula()).isEqualTo("x");
    } else {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new BodySurface(new BigDecimal(area), "x"))
          .withMessageContaining("outside 0.01 to 4");
    }
  }

  /** Against squaring: n is the nearest when (2n-1)² ≤ 4N < (2n+1)². */
  @Test
  @Tag("SR-40")
  void mostellerIsTheNearestOfThreeDecimals() {
    Random random = new Random(40);
    for (int i = 0; i < 1_000; i++) {
      BigDecimal kg = BigDecimal.valueOf(400 + random.nextInt(150_000), 3);
      BigDecimal cm = BigDecimal.valueOf(200 + random.nextInt(2_300), 1);
      BigDecimal area = BodySurface.mosteller(kg, cm, 3);
      BigDecimal twice = area.add(area);
      BigDecimal below = twice.subtract(new BigDecimal("0.001")).pow(2);
      BigDecimal above = twice.add(new BigDecimal("0.001")).pow(2);
      BigDecimal exact = kg.multiply(cm).multiply(BigDecimal.valueOf(4));
      BigDecimal of3600 = new BigDecimal("3600");
      assertThat(exact).isGreaterThanOrEqualTo(below.multiply(of3600));
      assertThat(exact).isLessThan(above.multiply(of3600));
    }
    assertThat(BodySurface.mosteller(new BigDecimal("36"), new BigDecimal("100"), 0))
        .isEqualByComparingTo("1");
  }

  @Test
  @Tag("SR-40")
  void haycockIsTheSecondOpinion() {
    Weight weight = Weight.kilograms(new BigDecimal("80"));
    Height height = Height.centimetres(new BigDecimal("150"));
    assertThat(BodySurface.haycock(weight, height)).isBetween(1.86665, 1.86675);
    assertThat(BodySurface.gap(weight, height)).isBetween(0.0222, 0.0224);
    assertThat(
            BodySurface.gap(
                Weight.kilograms(new BigDecimal("25.6")),
                Height.centimetres(new BigDecimal("128"))))
        .isBetween(0.004, 0.005);
  }

  @Test
  @Tag("SR-08")
  void aBodyHasNoDefaults() {
    Body nobody = Body.unknown();
    assertThat(nobody.years()).isEmpty();
    assertThat(nobody.sex()).isEqualTo(Sex.UNKNOWN);
    assertThat(nobody.weight()).isEmpty();
    assertThat(nobody.height()).isEmpty();
    assertThat(nobody.surface()).isEmpty();
    assertThat(Children.sure("8", "25.6", "").surface()).isEmpty();
    assertThat(Children.sure("8", "", "128").surface()).isEmpty();
    assertThat(Children.sure("8", "25.6", "128").surface().orElseThrow().squareMetres())
        .isEqualByComparingTo("0.954");
    Body both =
        new Body(
            Optional.empty(),
            Sex.UNKNOWN,
            Optional.of(Weight.kilograms(new BigDecimal("25.6"))),
            Optional.of(Height.centimetres(new BigDecimal("128"))),
            Optional.empty(),
            Optional.empty(),
            Optional.of(new BodySurface(BigDecimal.ONE, BodySurface.DOCUMENTED)));
    assertThat(both.surface().orElseThrow().formula()).isEqualTo(BodySurface.MOSTELLER);
    assertThat(Children.surface("8", "0.9").surface().orElseThrow().formula())
        .isEqualTo("as documented");
    assertThat(Children.sure("0", "3", "").years()).isPresent();
    assertThat(Children.sure("120", "70", "").years()).isPresent();
    assertThatIllegalArgumentException().isThrownBy(() -> Children.sure("120.1", "70", ""));
    assertThatIllegalArgumentException().isThrownBy(() -> Children.sure("-1", "70", ""));
  }

  @Test
  @Tag("SR-15")
  void whatIsNotMeasuredIsMarked() {
    assertThat(Origin.values())
        .filteredOn(Origin::marked)
        .containsExactly(Origin.ESTIMATED, Origin.STATED, Origin.PARENT_REPORTED);
    assertThat(Origin.STATED.words()).isEqualTo("stated, not measured");
  }
}
