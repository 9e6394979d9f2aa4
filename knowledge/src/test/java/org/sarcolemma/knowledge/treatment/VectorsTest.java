package org.sarcolemma.knowledge.treatment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.sarcolemma.knowledge.TreatmentFiles;
import org.sarcolemma.patient.Sex;
import org.sarcolemma.treatment.Formulary;
import org.sarcolemma.treatment.bedside.Bedside;
import org.sarcolemma.treatment.calendar.CourseDates;
import org.sarcolemma.treatment.calendar.CoursePhase;
import org.sarcolemma.treatment.cumulative.DosesGiven;
import org.sarcolemma.treatment.cumulative.GivenDose;
import org.sarcolemma.treatment.cumulative.RunningTotal;
import org.sarcolemma.treatment.dose.DoseAnswer;
import org.sarcolemma.treatment.dose.DoseOption;
import org.sarcolemma.treatment.dose.DoseQuestion;
import org.sarcolemma.treatment.dose.Doses;
import org.sarcolemma.treatment.dose.NoDose;
import org.sarcolemma.treatment.growth.GrowthMeasure;
import org.sarcolemma.treatment.measure.Body;
import org.sarcolemma.treatment.measure.BodySurface;
import org.sarcolemma.treatment.measure.Height;
import org.sarcolemma.treatment.measure.Weight;
import org.sarcolemma.treatment.regimen.Interval;
import org.sarcolemma.treatment.regimen.Metaboliser;

/**
 * Every worked example about doses, body surface and growth, with the shipped rules. The examples
 * tell no age where the rule needs none; a child of 10 years, or of 2, 5, 8, 9, 12 or 16 where one
 * is told, stands for it here.
 */
@Tag("SR-35")
@Tag("SR-34")
class VectorsTest {
  private static final Formulary FORMULARY = TreatmentFiles.load();
  private static final Doses DOSES = new Doses(FORMULARY);
  private static final Bedside BEDSIDE = new Bedside(FORMULARY.bedside());

  @TestFactory
  Stream<DynamicTest> everyExample() throws IOException {
    JsonMapper mapper =
        JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
    try (InputStream in = VectorsTest.class.getResourceAsStream("/treatment-vectors.json")) {
      JsonNode file = mapper.readTree(Objects.requireNonNull(in));
      assertThat(file.get("vectors")).hasSize(file.get("meta").get("count").intValue());
      List<DynamicTest> tests = new ArrayList<>();
      for (JsonNode vector : file.get("vectors")) {
        tests.add(
            DynamicTest.dynamicTest(
                vector.get("id").asText(),
                () ->
                    new Example(vector.get("inputs"), vector.get("expected"))
                        .check(vector.get("topic").asText())));
      }
      return tests.stream();
    }
  }

  /** One worked example. */
  private record Example(JsonNode in, JsonNode out) {

    void check(String topic) {
      switch (topic) {
        case "bsa" -> bodySurface();
        case "cdc_weight_z" -> weightZ();
        case "dose_methotrexate_seed" -> {
          DoseOption dose = option("methotrexate", "methotrexate-review");
          same(dose.amount().value(), "mg_per_week");
          assertThat(dose.capReached()).isEqualTo(out.get("capped").booleanValue());
        }
        case "dose_methotrexate_share" -> {
          same(body().surface().orElseThrow().squareMetres(), "bsa");
          DoseOption low = option("methotrexate", "methotrexate-share-low");
          DoseOption high = option("methotrexate", "methotrexate-share-high");
          same(low.amount().value(), "low_mg_per_week");
          same(high.amount().value(), "high_mg_per_week");
          assertThat(high.capReached()).isEqualTo(out.path("high_capped").booleanValue());
        }
        case "dose_prednisolone_seed" -> prednisolone();
        case "dose_ivmp_pulse" -> {
          DoseOption dose = option("methylprednisolone", "methylprednisolone-bsr");
          same(dose.amount().value(), "mg_per_dose");
          assertThat(dose.capReached()).isEqualTo(out.get("capped").booleanValue());
        }
        case "dose_ivig_seed" -> {
          DoseOption dose = option("ivig", "ivig-review");
          same(dose.amount().value(), "g_per_course");
          same(dose.totals().get(1).amount().value(), "g_per_day_if_2_days");
          same(dose.totals().get(2).amount().value(), "g_per_day_if_5_days");
        }
        case "dose_ivig_carra_cap" -> {
          DoseOption dose = option("ivig", "ivig-carra");
          same(dose.raw().value(), "g_uncapped");
          same(dose.amount().value(), "g_capped_70");
          same(
              dose.amount()
                  .value()
                  .divide(in.get("weight_kg").decimalValue(), 3, RoundingMode.HALF_UP),
              "effective_g_per_kg");
        }
        case "dose_ivig_rate" -> infusion();
        case "dose_ivig_ddw" ->
            same(
                option("ivig", "ivig-ontario").size().value(),
                out.has("ddw_kg") ? "ddw_kg" : "dosing_weight_kg");
        case "dose_rituximab_seed" -> infusionOf(option("rituximab", "rituximab-review"));
        case "dose_rituximab_rim" ->
            infusionOf(
                option(
                    "rituximab",
                    bsa().compareTo(new BigDecimal("1.5")) > 0
                        ? "rituximab-rim-large"
                        : "rituximab-rim-small"));
        case "dose_cyclophosphamide_seed" -> cyclophosphamide();
        case "dose_cyclophosphamide_seed_second_course" -> {
          RunningTotal total =
              new RunningTotal(in.get("previous_cumulative").decimalValue(), "mg/m2", true)
                  .plus(phase(500, "doses_500"))
                  .plus(phase(750, "doses_750"));
          same(total.known(), "cumulative_mg_per_m2");
          assertThat(total.above(limit())).isEqualTo(out.get("over_7500").booleanValue());
          assertThat(total.plus(new BigDecimal("750")).above(limit()))
              .isEqualTo(out.get("next_750_over").booleanValue());
        }
        case "dose_cyclophosphamide_ced4000" -> {
          BigDecimal sum = phase(500, "doses_500").add(phase(750, "doses_750"));
          same(sum, "cumulative_mg_per_m2");
          assertThat(sum.compareTo(new BigDecimal("4000")) >= 0)
              .isEqualTo(out.get("reaches_4000").booleanValue());
        }
        case "dose_cyclophosphamide_calendar_seed" -> {
          LocalDate start = LocalDate.parse(in.get("start").asText());
          List<LocalDate> dates =
              CourseDates.of(
                      start,
                      start.plusYears(1),
                      List.of(
                          weeks(in.get("n_first").intValue(), in.get("interval_first_days")),
                          weeks(in.get("n_then").intValue(), in.get("interval_then_days"))))
                  .stream()
                  .map(CourseDates.Dated::on)
                  .toList();
          List<String> expected = new ArrayList<>();
          out.get("dates").forEach(date -> expected.add(date.asText()));
          assertThat(dates).extracting(LocalDate::toString).isEqualTo(expected);
        }
        case "dose_mycophenolate" -> {
          DoseOption dose = option("mycophenolate", "mycophenolate-label");
          same(dose.amount().value(), "mg_per_dose_bid");
          if (out.has("mg_per_day")) {
            same(dose.totals().get(1).amount().value(), "mg_per_day");
          }
          assertThat(dose.capReached()).isEqualTo(out.path("capped").booleanValue());
        }
        case "dose_azathioprine_cpic" -> azathioprine();
        case "dose_hydroxychloroquine" ->
            same(
                option("hydroxychloroquine", "hydroxychloroquine-aao").amount().value(),
                "max_mg_per_day");
        case "dose_etanercept" -> {
          DoseOption dose = option("etanercept", "etanercept-reviews");
          same(dose.amount().value(), "mg_per_week");
          same(dose.raw().value(), "uncapped");
          assertThat(dose.capReached()).isTrue();
        }
        case "dose_abatacept" ->
            same(option("abatacept", "abatacept-reviews").amount().value(), "mg_per_dose");
        case "dose_infliximab" ->
            same(option("infliximab", "infliximab-reviews-low").amount().value(), "mg_per_dose");
        case "dose_plasma_exchange" -> {
          DoseOption dose = option("plasma_exchange", "plasma-exchange-formula-high");
          same(dose.size().value(), "plasma_volume_ml");
          same(dose.amount().value(), "exchange_volume_ml");
          assertThat(Bedside.removed(dose.coefficient()))
              .isCloseTo(out.get("fraction_intravascular_removed").doubleValue(), within(5e-5));
        }
        case "dose_egfr_schwartz" ->
            same(
                BEDSIDE.filtration(
                    Height.centimetres(in.get("height_cm").decimalValue()),
                    in.has("creatinine_umol_l")
                        ? in.get("creatinine_umol_l").decimalValue()
                        : BEDSIDE.micromoles(in.get("creatinine_mg_dl").decimalValue())),
                "egfr");
        case "dose_glucocorticoid_equivalents" ->
            same(
                BEDSIDE.hydrocortisone(in.get("prednisolone_mg").decimalValue()),
                "hydrocortisone_mg");
        case "dose_adrenal_risk" ->
            assertThat(
                    BEDSIDE.adrenalRisk(
                        in.get("prednisolone_mg_per_day").decimalValue(),
                        new BodySurface(bsa(), BodySurface.DOCUMENTED),
                        in.get("weeks").intValue()))
                .isEqualTo(out.get("at_risk").booleanValue());
        case "dose_live_vaccine_after_ivig" ->
            assertThat(
                    BEDSIDE.liveVaccineFrom(
                        in.get("ivig_g_per_kg").decimalValue(),
                        LocalDate.parse(in.get("last_ivig").asText())))
                .isEqualTo(out.get("earliest_mmr_varicella").asText());
        default -> throw new AssertionError("no test for topic " + topic);
      }
    }

    private void bodySurface() {
      BigDecimal cm = in.get("height_cm").decimalValue();
      BigDecimal kg = in.get("weight_kg").decimalValue();
      same(BodySurface.mosteller(kg, cm, 4), "mosteller");
      assertThat(BodySurface.haycock(Weight.kilograms(kg), Height.centimetres(cm)))
          .isCloseTo(out.get("haycock").doubleValue(), within(5e-5));
    }

    private void weightZ() {
      Sex sex = Sex.valueOf(in.get("sex").asText().toUpperCase(Locale.ROOT));
      double age = in.get("age_years").doubleValue();
      double kg = in.get("weight_kg").doubleValue();
      assertThat(FORMULARY.growth().z(GrowthMeasure.WEIGHT, sex, age, kg).orElseThrow())
          .isCloseTo(out.get("z").doubleValue(), within(5e-4));
      assertThat(FORMULARY.growth().modifiedZ(GrowthMeasure.WEIGHT, sex, age, kg).orElseThrow())
          .isCloseTo(out.get("modified_z").doubleValue(), within(5e-4));
    }

    private void prednisolone() {
      DoseOption dose =
          option(
              "prednisolone",
              in.get("mg_per_kg").intValue() == 1
                  ? "prednisolone-review-low"
                  : "prednisolone-review-high");
      same(dose.amount().value(), "mg_per_day");
      if (out.has("mg_per_day_uncapped")) {
        same(dose.raw().value(), "mg_per_day_uncapped");
      }
      assertThat(dose.capReached()).isEqualTo(out.get("capped_60").booleanValue());
    }

    private void infusion() {
      var product = FORMULARY.bedside().products().get(0);
      Weight weight = Weight.kilograms(in.get("weight_kg").decimalValue());
      same(BEDSIDE.startSpeed(product, weight), "start_ml_h");
      same(BEDSIDE.mostSpeed(product, weight, false), "max_ml_h");
      same(BEDSIDE.mostSpeed(product, weight, true), "max_ml_h_if_renal_or_thrombosis_risk");
    }

    private void infusionOf(DoseOption dose) {
      same(dose.amount().value(), "mg_per_infusion");
      if (out.has("uncapped")) {
        same(dose.raw().value(), "uncapped");
      }
    }

    private void cyclophosphamide() {
      if (out.has("mg_each_500")) {
        same(
            option("cyclophosphamide", "cyclophosphamide-review-first").amount().value(),
            "mg_each_500");
        same(
            option("cyclophosphamide", "cyclophosphamide-review-second").amount().value(),
            "mg_each_750");
      }
      List<GivenDose> given = new ArrayList<>();
      int alert = 0;
      for (int i = 0; i < in.get("doses_500").intValue() + in.get("doses_750").intValue(); i++) {
        String rule = i < in.get("doses_500").intValue() ? "first" : "second";
        given.add(
            new GivenDose(
                "cyclophosphamide",
                option("cyclophosphamide", "cyclophosphamide-review-" + rule).amount(),
                Optional.empty(),
                Optional.of(new BodySurface(bsa(), BodySurface.DOCUMENTED)),
                Optional.empty()));
        if (alert == 0 && DosesGiven.perSquareMetre(given, true).above(limit())) {
          alert = given.size();
        }
      }
      RunningTotal total = DosesGiven.perSquareMetre(given, true);
      same(total.known(), "cumulative_mg_per_m2");
      assertThat(total.above(limit())).isEqualTo(out.get("over_7500").booleanValue());
      assertThat(alert).isEqualTo(out.path("alert_before_dose_number").asInt(0));
      if (out.has("remaining_to_7500")) {
        same(limit().subtract(total.known()), "remaining_to_7500");
      }
    }

    private void azathioprine() {
      DoseAnswer answer = DOSES.of(question("azathioprine"));
      if (out.has("recommend")) {
        assertThat(answer.options()).isEmpty();
        assertThat(answer.cannot()).extracting(NoDose::reason).allMatch(r -> r.contains("another"));
        return;
      }
      assertThat(answer.options()).hasSize(2);
      for (int i = 0; i < 2; i++) {
        assertThat(answer.options().get(i).amount().value())
            .isEqualByComparingTo(out.get("start_mg_per_day_range").get(i).decimalValue());
      }
    }

    private static BigDecimal limit() {
      return FORMULARY.bedside().cyclophosphamideMgPerM2();
    }

    private BigDecimal phase(int each, String count) {
      return BigDecimal.valueOf((long) each * in.get(count).intValue());
    }

    private BigDecimal bsa() {
      return in.get("bsa").decimalValue();
    }

    private DoseOption option(String drug, String id) {
      DoseAnswer answer = DOSES.of(question(drug));
      return answer.options().stream()
          .filter(option -> option.id().equals(id))
          .findFirst()
          .orElseThrow(() -> new AssertionError(id + " not among " + answer));
    }

    private DoseQuestion question(String drug) {
      DoseQuestion plain = DoseQuestion.of(FORMULARY.drug(drug).orElseThrow(), body());
      return new DoseQuestion(
          plain.drug(),
          plain.body(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          decimal("hematocrit"),
          metaboliser("tpmt"),
          metaboliser("nudt15"));
    }

    private Optional<Metaboliser> metaboliser(String key) {
      return in.has(key)
          ? Optional.of(Metaboliser.valueOf(in.get(key).asText().toUpperCase(Locale.ROOT)))
          : Optional.empty();
    }

    private Optional<BigDecimal> decimal(String key) {
      return in.has(key) ? Optional.of(in.get(key).decimalValue()) : Optional.empty();
    }

    private Body body() {
      Optional<BigDecimal> age = decimal("age_years").or(() -> Optional.of(BigDecimal.TEN));
      Sex sex =
          in.has("sex")
              ? Sex.valueOf(in.get("sex").asText().toUpperCase(Locale.ROOT))
              : Sex.UNKNOWN;
      // typed twice: the examples are about the rule and not about the question before it
      return new Body(
          age,
          sex,
          decimal("weight_kg").map(kg -> again(Weight.kilograms(kg))),
          decimal("height_cm").map(cm -> new Height(cm, Optional.empty(), true)),
          Optional.empty(),
          Optional.empty(),
          decimal("bsa").map(area -> new BodySurface(area, BodySurface.DOCUMENTED)));
    }

    private static Weight again(Weight weight) {
      return new Weight(weight.kg(), weight.on(), weight.origin(), true);
    }

    private void same(BigDecimal figure, String key) {
      assertThat(figure).as(key).isEqualByComparingTo(out.get(key).decimalValue());
    }
  }

  private static CoursePhase weeks(int doses, JsonNode days) {
    Interval every = new Interval(days.intValue(), Interval.Unit.DAY);
    return new CoursePhase("", doses, doses, every, 1, 1, false);
  }
}
