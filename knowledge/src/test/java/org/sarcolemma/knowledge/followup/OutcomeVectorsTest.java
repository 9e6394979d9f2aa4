package org.sarcolemma.knowledge.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sarcolemma.followup.Decision;
import org.sarcolemma.followup.Improvement;
import org.sarcolemma.followup.InactiveRule;
import org.sarcolemma.followup.ItemSheet;
import org.sarcolemma.followup.Measure;
import org.sarcolemma.followup.OutcomeMeasures;
import org.sarcolemma.followup.QuestionnaireIndex;
import org.sarcolemma.followup.Scale;
import org.sarcolemma.followup.Score;
import org.sarcolemma.followup.Visit;
import org.sarcolemma.knowledge.FollowUpFile;

/** Every worked example about scales, improvement and inactive disease, with the shipped rules. */
class OutcomeVectorsTest {
  private static final OutcomeMeasures MEASURES = FollowUpFile.load();
  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
  private static final LocalDate SECOND = LocalDate.of(2024, 7, 1);
  private static final Map<String, Measure> KEYS =
      Map.of(
          "phga", Measure.PHYSICIAN_GLOBAL,
          "ptga", Measure.PARENT_GLOBAL,
          "strength", Measure.STRENGTH,
          "mmt", Measure.STRENGTH,
          "chaq", Measure.FUNCTION,
          "haq", Measure.FUNCTION,
          "enzyme", Measure.ENZYME,
          "extramuscular", Measure.EXTRAMUSCULAR);
  private static final Map<String, String> STRENGTH =
      Map.of("mmt8_unilateral", "mmt8", "mmt8_bilateral", "mmt8_both", "cmas", "cmas");

  @TestFactory
  Stream<DynamicTest> everyExample() throws IOException {
    JsonMapper mapper =
        JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
    try (InputStream in =
        Objects.requireNonNull(
            OutcomeVectorsTest.class.getResourceAsStream("/followup-vectors.json"))) {
      JsonNode file = mapper.readTree(in);
      List<JsonNode> vectors = new ArrayList<>();
      file.path("vectors").forEach(vectors::add);
      assertThat(vectors).hasSize(file.path("meta").path("count").asInt());
      return vectors.stream()
          .map(
              vector ->
                  DynamicTest.dynamicTest(
                      vector.path("id").asText(),
                      () -> check(vector, vector.path("inputs"), vector.path("expected"))));
    }
  }

  private static void check(JsonNode vector, JsonNode inputs, JsonNode expected) {
    switch (vector.path("topic").asText()) {
      case "tis_2016" -> improvement(inputs, expected);
      case "cmas" -> cmas(inputs, expected);
      case "cmas_seconds_item1_item3" -> seconds(inputs, expected);
      case "mmt8" -> mmt8(inputs, expected);
      case "mmt8_bilateral" -> bothSides(inputs, expected);
      case "chaq" -> questionnaire(inputs, expected);
      case "printo_inactive" -> inactive(inputs, expected);
      case "imacs_doi_2004" -> imacs(inputs, expected);
      default -> throw new AssertionError("nobody checks " + vector.path("topic"));
    }
  }

  private static Scale scale(String id) {
    return MEASURES.scale(id).orElseThrow();
  }

  private static String scaleOf(Measure measure, String strength) {
    return switch (measure) {
      case PHYSICIAN_GLOBAL -> "physician_global";
      case PARENT_GLOBAL -> "parent_global";
      case STRENGTH -> strength;
      case FUNCTION -> "chaq";
      case ENZYME -> "ck";
      case EXTRAMUSCULAR -> "extramuscular";
    };
  }

  private static Visit visit(LocalDate day, JsonNode values, JsonNode inputs) {
    List<Score> scores = new ArrayList<>();
    values
        .properties()
        .forEach(
            entry -> {
              Measure measure = Objects.requireNonNull(KEYS.get(entry.getKey()));
              String strength =
                  STRENGTH.getOrDefault(inputs.path("strength_scale").asText(), "none");
              Optional<BigDecimal> limit =
                  measure == Measure.ENZYME
                      ? Optional.of(inputs.path("enzyme_uln").decimalValue())
                      : Optional.empty();
              scores.add(
                  new Score(
                      scale(scaleOf(measure, strength)), entry.getValue().decimalValue(), limit));
            });
    return new Visit(day, scores);
  }

  private static void improvement(JsonNode inputs, JsonNode expected) {
    Visit before = visit(FIRST, inputs.path("baseline"), inputs);
    Visit after = visit(SECOND, inputs.path("followup"), inputs);
    Improvement child = MEASURES.improvement(before, after, true);
    assertThat(child.missing()).isEmpty();
    for (Improvement.Part part : child.parts()) {
      String key =
          KEYS.entrySet().stream()
              .filter(e -> e.getValue() == part.measure())
              .map(Map.Entry::getKey)
              .filter(k -> expected.path("points").has(k))
              .findFirst()
              .orElseThrow();
      assertThat(part.points())
          .as(key)
          .isEqualByComparingTo(expected.path("points").path(key).decimalValue());
      assertThat(part.percent())
          .as(key)
          .isCloseTo(
              expected.path("absolute_percent_improvement").path(key).decimalValue(),
              within(new BigDecimal("0.00005")));
    }
    assertThat(child.least())
        .isEqualByComparingTo(expected.path("total_improvement_score").decimalValue());
    assertThat(child.most()).isEqualByComparingTo(child.least());
    assertThat(word(child)).isEqualTo(expected.path("category_juvenile").asText());
    assertThat(word(MEASURES.improvement(before, after, false)))
        .isEqualTo(expected.path("category_adult").asText());
  }

  private static String word(Improvement improvement) {
    return improvement.degree().orElseThrow().name().toLowerCase(Locale.ROOT);
  }

  private static List<Optional<Integer>> points(JsonNode items) {
    List<Optional<Integer>> points = new ArrayList<>();
    items.forEach(item -> points.add(item.isNull() ? Optional.empty() : Optional.of(item.asInt())));
    return points;
  }

  private static void cmas(JsonNode inputs, JsonNode expected) {
    ItemSheet sheet = MEASURES.sheet("cmas").orElseThrow();
    List<Optional<Integer>> points = points(inputs.path("items"));
    if (expected.has("error")) {
      assertThatExceptionOfType(IllegalArgumentException.class)
          .isThrownBy(() -> sheet.total(points))
          .withMessage(expected.path("error").asText());
      return;
    }
    assertThat(sheet.total(points)).hasValue(expected.path("total").asInt());
    points.set(3, Optional.empty());
    assertThat(sheet.total(points)).as("an item was not asked").isEmpty();
  }

  private static void seconds(JsonNode inputs, JsonNode expected) {
    ItemSheet sheet = MEASURES.sheet("cmas").orElseThrow();
    for (int item : List.of(0, 2)) {
      assertThat(sheet.items().get(item).points(inputs.path("seconds").asInt()))
          .isEqualTo(expected.path("item_score").asInt());
    }
  }

  private static void mmt8(JsonNode inputs, JsonNode expected) {
    assertThat(MEASURES.sheet("mmt8").orElseThrow().total(points(inputs.path("unilateral"))))
        .hasValue(expected.path("total").asInt());
  }

  private static void bothSides(JsonNode inputs, JsonNode expected) {
    int total = inputs.path("neck_flexors").asInt();
    for (String side : List.of("left", "right")) {
      for (JsonNode item : inputs.path(side)) {
        total += item.asInt();
      }
    }
    assertThat(total).isEqualTo(expected.path("total").asInt());
    assertThat(scale("mmt8_both").range().value()).isEqualByComparingTo(BigDecimal.valueOf(total));
  }

  private static void questionnaire(JsonNode inputs, JsonNode expected) {
    List<QuestionnaireIndex.Domain> domains = new ArrayList<>();
    List<Optional<Integer>> highest = points(inputs.path("domain_max"));
    for (int i = 0; i < highest.size(); i++) {
      domains.add(
          new QuestionnaireIndex.Domain(
              highest.get(i), inputs.path("aids_or_help").path(i).asBoolean()));
    }
    assertThat(MEASURES.questionnaire().of(domains).orElseThrow())
        .isCloseTo(
            expected.path("disability_index").decimalValue(), within(new BigDecimal("0.00005")));
  }

  private static void inactive(JsonNode inputs, JsonNode expected) {
    Visit visit =
        new Visit(
            FIRST,
            List.of(
                Score.of(scale("ck"), inputs.path("ck_u_l").decimalValue()),
                Score.of(scale("cmas"), inputs.path("cmas").decimalValue()),
                Score.of(scale("mmt8"), inputs.path("mmt8").decimalValue()),
                Score.of(scale("physician_global"), inputs.path("phga").decimalValue())));
    InactiveRule.Outcome printo = rule("printo_2013").judge(visit);
    assertThat(printo.states().stream().filter(state -> state.orElseThrow()).count())
        .isEqualTo(expected.path("criteria_met").asLong());
    assertThat(printo.decision() == Decision.MET)
        .isEqualTo(expected.path("inactive_2013").asBoolean());
    assertThat(rule("pcid_2015").judge(visit).decision() == Decision.MET)
        .isEqualTo(expected.path("inactive_pcid_pga_essential").asBoolean());
  }

  private static InactiveRule rule(String id) {
    return MEASURES.inactive().stream()
        .filter(rule -> rule.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** The examples tell changes; half of each scale is the first number they are taken from. */
  private static void imacs(JsonNode inputs, JsonNode expected) {
    List<Score> first = new ArrayList<>();
    List<Score> second = new ArrayList<>();
    inputs
        .path("percent_change_improvement")
        .properties()
        .forEach(
            entry -> {
              Measure measure = Objects.requireNonNull(KEYS.get(entry.getKey()));
              Scale scale = scale(scaleOf(measure, "mmt8"));
              BigDecimal start =
                  scale.highest().orElse(BigDecimal.valueOf(1000)).divide(BigDecimal.valueOf(2));
              BigDecimal gain = start.multiply(entry.getValue().decimalValue()).movePointLeft(2);
              Optional<BigDecimal> limit =
                  scale.enzyme() ? Optional.of(BigDecimal.valueOf(200)) : Optional.empty();
              first.add(new Score(scale, start, limit));
              second.add(
                  new Score(
                      scale,
                      scale.higherIsBetter() ? start.add(gain) : start.subtract(gain),
                      limit));
            });
    Decision decision = MEASURES.imacs2004(new Visit(FIRST, first), new Visit(SECOND, second));
    assertThat(decision)
        .isEqualTo(expected.path("improved").asBoolean() ? Decision.MET : Decision.NOT_MET);
  }
}
