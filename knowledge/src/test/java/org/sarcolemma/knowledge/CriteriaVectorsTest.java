package org.sarcolemma.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sarcolemma.criteria.ClassLabel;
import org.sarcolemma.criteria.CriteriaCatalogue;
import org.sarcolemma.criteria.CriteriaEdition;
import org.sarcolemma.criteria.CriteriaVerdict;
import org.sarcolemma.criteria.EularAcrScore;
import org.sarcolemma.criteria.ItemState;
import org.sarcolemma.criteria.Points;
import org.sarcolemma.criteria.ScoreEdition;
import org.sarcolemma.criteria.Verdict;
import org.sarcolemma.patient.Age;
import org.sarcolemma.patient.AgeGroup;
import org.sarcolemma.patient.Patient;

/** Worked examples of published criteria, each computed by hand from the published rules. */
@Tag("SR-30")
class CriteriaVectorsTest {
  private static final double FOUR_DECIMALS = 0.00005;
  private static final CriteriaCatalogue CRITERIA = KnowledgeFiles.load().criteria();

  static Stream<JsonNode> vectors(String topic) {
    return lines().stream().filter(v -> v.path("topic").asText().equals(topic));
  }

  static Stream<JsonNode> eularAcr() {
    return vectors("eular_acr_2017");
  }

  static Stream<JsonNode> cutOffs() {
    return vectors("eular_acr_2017_cutoff");
  }

  static Stream<JsonNode> enmcImnm() {
    return vectors("enmc_2016_imnm");
  }

  static Stream<JsonNode> bohanPeter() {
    return vectors("bohan_peter_1975");
  }

  static Stream<JsonNode> enmcIbm() {
    return vectors("enmc_2011_ibm");
  }

  static Stream<JsonNode> antisynthetase() {
    return vectors("antisynthetase");
  }

  private static List<JsonNode> lines() {
    try (InputStream in = resource("/criteria/vectors.jsonl")) {
      JsonMapper json = new JsonMapper();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(
              line -> {
                try {
                  return json.readTree(line);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              })
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream resource(String name) {
    return Objects.requireNonNull(CriteriaVectorsTest.class.getResourceAsStream(name));
  }

  @Test
  void noVectorIsLeftOut() {
    assertThat(lines()).hasSize(66);
    Set<String> topics = new TreeSet<>();
    lines().forEach(v -> topics.add(v.path("topic").asText()));
    assertThat(topics)
        .containsExactly(
            "antisynthetase",
            "bohan_peter_1975",
            "enmc_2011_ibm",
            "enmc_2016_imnm",
            "eular_acr_2017",
            "eular_acr_2017_cutoff");
  }

  @ParameterizedTest
  @MethodSource("eularAcr")
  void eularAcr2017(JsonNode vector) {
    JsonNode in = vector.path("inputs");
    JsonNode expected = vector.path("expected");
    ScoreEdition edition = column(in.path("muscle_biopsy_available").asBoolean());
    Map<String, ItemState> states = all(edition, ItemState.NOT_MET);
    in.path("items_present").forEach(item -> states.put(item.asText(), ItemState.MET));
    Patient aged = aged(in.path("age_at_onset_years").asDouble());
    edition.items().stream()
        .filter(item -> item.id().startsWith("onset_"))
        .forEach(item -> states.put(item.id(), item.state(aged)));
    put(states, "finger_flexor_weakness", in.path("finger_flexor_weakness"));
    put(states, "treatment_not_improved", in.path("response_to_treatment_not_improved"));

    CriteriaVerdict verdict = edition.judge(states);
    CriteriaVerdict.ScoreBands score = verdict.score().orElseThrow();
    assertThat(score.range().exact()).isTrue();
    assertThat(score.range().low()).isEqualTo(Points.of(expected.path("total_score").asDouble()));
    assertThat(score.worst().id()).isEqualTo(expected.path("band_by_score").asText());
    assertThat(edition.recalledProbability(score.range().low()).orElseThrow())
        .isCloseTo(expected.path("probability").asDouble(), within(FOUR_DECIMALS));
    List<String> subgroup =
        verdict.subgroup().orElse(List.of()).stream().map(ClassLabel::id).toList();
    assertThat(subgroup)
        .isEqualTo(
            expected.path("subgroup").isNull()
                ? List.of()
                : List.of(expected.path("subgroup").asText()));
  }

  @ParameterizedTest
  @MethodSource("cutOffs")
  void eularAcr2017BandsGoByScoreNotByProbability(JsonNode vector) {
    ScoreEdition edition =
        column(vector.path("inputs").path("muscle_biopsy_available").asBoolean());
    Points score = Points.of(vector.path("inputs").path("total_score").asDouble());
    assertThat(edition.band(score).id())
        .isEqualTo(vector.path("expected").path("band_by_score").asText());
    assertThat(edition.recalledProbability(score).orElseThrow())
        .isCloseTo(vector.path("expected").path("probability").asDouble(), within(FOUR_DECIMALS));
  }

  @ParameterizedTest
  @MethodSource("enmcImnm")
  void enmc2016(JsonNode vector) {
    CriteriaEdition edition = CRITERIA.edition("enmc_2016_imnm").orElseThrow();
    JsonNode in = vector.path("inputs");
    Map<String, ItemState> states = new LinkedHashMap<>();
    for (String item :
        List.of("high_ck", "proximal_weakness", "anti_hmgcr", "anti_srp", "imnm_biopsy")) {
      put(states, item, in.path(item));
    }
    // null: a panel was done and found none
    states.put("other_msa", in.path("other_msa").isNull() ? ItemState.NOT_MET : ItemState.MET);
    CriteriaVerdict verdict = edition.judge(states);
    assertThat(name(verdict)).isEqualTo(vector.path("expected").path("classification").asText());
  }

  @ParameterizedTest
  @MethodSource("bohanPeter")
  void bohanPeter1975(JsonNode vector) {
    CriteriaEdition edition = CRITERIA.edition("bohan_peter_1975").orElseThrow();
    JsonNode in = vector.path("inputs");
    List<String> muscle = List.of("weakness", "biopsy", "enzymes", "emg");
    Map<String, ItemState> states = all(edition, ItemState.NOT_MET);
    muscle
        .subList(0, in.path("muscle_criteria_met").asInt())
        .forEach(item -> states.put(item, ItemState.MET));
    put(states, "rash", in.path("rash"));
    put(states, "exclusions", in.path("exclusions"));
    assertThat(category(edition.judge(states)))
        .isEqualTo(vector.path("expected").path("category").asText());
  }

  @ParameterizedTest
  @MethodSource("enmcIbm")
  void enmc2011(JsonNode vector) {
    CriteriaEdition edition = CRITERIA.edition("enmc_2011_ibm").orElseThrow();
    JsonNode in = vector.path("inputs");
    Map<String, ItemState> states = new LinkedHashMap<>();
    Patient aged = aged(in.path("age_onset").asDouble());
    edition.items().stream()
        .filter(item -> item.id().equals("onset_over_45"))
        .forEach(item -> states.put(item.id(), item.state(aged)));
    states.put("duration_over_12_months", met(in.path("duration_months").asInt() > 12));
    states.put("ck_at_most_15_limits", met(in.path("ck_x_uln").asDouble() <= 15));
    put(states, "knee_extension_at_least_hip_flexion", in.path("kne_ge_hip"));
    put(states, "finger_flexion_over_shoulder_abduction", in.path("ff_gt_sa"));
    for (String item :
        List.of("endomysial_infiltrate", "rimmed_vacuoles", "protein_or_filaments", "mhc1")) {
      put(states, item, in.path(item));
    }
    assertThat(category(edition.judge(states)))
        .isEqualTo(vector.path("expected").path("category").asText());
  }

  @ParameterizedTest
  @MethodSource("antisynthetase")
  void antisynthetaseSets(JsonNode vector) {
    KnowledgeSource drafts =
        name -> {
          try (InputStream in = resource("/" + name)) {
            return in.readAllBytes();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        };
    for (CriteriaEdition edition :
        List.of(
            CRITERIA.edition("lega_2013").orElseThrow(),
            CriteriaFiles.edition(drafts, "criteria/connors-2010.yaml"),
            CriteriaFiles.edition(drafts, "criteria/solomon-2011.yaml"))) {
      Map<String, ItemState> states = all(edition, ItemState.NOT_MET);
      put(states, "anti_ars", vector.path("inputs").path("anti_ars"));
      vector
          .path("inputs")
          .path("features")
          .forEach(feature -> states.computeIfPresent(feature.asText(), (i, s) -> ItemState.MET));
      boolean meets = vector.path("expected").path(edition.card().id()).asBoolean();
      assertThat(edition.judge(states).verdict())
          .as(edition.card().id())
          .isEqualTo(meets ? Verdict.MEETS : Verdict.DOES_NOT_MEET);
    }
  }

  @Test
  @Tag("SR-31")
  void whatWasNotSeenIsNotShippedAsCriteria() {
    assertThat(CRITERIA.editions())
        .extracting(edition -> edition.card().id())
        .doesNotContain("connors_2010", "solomon_2011");
    assertThat(CRITERIA.notEncoded())
        .extracting(set -> set.id())
        .contains("connors_2010", "solomon_2011", "class_2025", "enmc_2018_dm");
  }

  @Test
  @Tag("SR-31")
  void everyEditionSaysItsYearItsSourceAndWhatToMind() {
    assertThat(CRITERIA.editions())
        .allSatisfy(
            edition -> {
              assertThat(edition.card().label()).contains(String.valueOf(edition.card().year()));
              assertThat(edition.card().note()).isNotBlank();
              assertThat(edition.card().seenIn()).isNotBlank();
            });
    assertThat(CriteriaCatalogue.PURPOSE).contains("not a diagnosis");
  }

  private static ScoreEdition column(boolean biopsy) {
    return CRITERIA
        .score(biopsy ? EularAcrScore.WITH_BIOPSY : EularAcrScore.WITHOUT_BIOPSY)
        .orElseThrow();
  }

  private static Patient aged(double years) {
    Age age = new Age(years);
    Patient nobody = Patient.unknown(AgeGroup.UNKNOWN);
    return new Patient(
        age.group(), Optional.of(age), nobody.sex(), nobody.findings(), nobody.quantities());
  }

  private static Map<String, ItemState> all(CriteriaEdition edition, ItemState state) {
    Map<String, ItemState> states = new LinkedHashMap<>();
    edition.items().forEach(item -> states.put(item.id(), state));
    return states;
  }

  private static void put(Map<String, ItemState> states, String item, JsonNode value) {
    states.put(item, value.isNull() ? ItemState.NOT_ASSESSED : met(value.asBoolean()));
  }

  private static ItemState met(boolean met) {
    return met ? ItemState.MET : ItemState.NOT_MET;
  }

  /** The one class, or the name of what is missing. */
  private static String name(CriteriaVerdict verdict) {
    return verdict
        .gap()
        .map(ClassLabel::id)
        .orElseGet(
            () -> {
              assertThat(verdict.classes()).hasSize(1);
              return verdict.classes().get(0).id();
            });
  }

  /** The class, "null" for a patient who does not meet the set. */
  private static String category(CriteriaVerdict verdict) {
    assertThat(verdict.verdict()).isNotEqualTo(Verdict.UNDETERMINED);
    return verdict.verdict() == Verdict.MEETS ? name(verdict) : "null";
  }
}
