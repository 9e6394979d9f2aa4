package org.sarcolemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Options for one child. */
class PlanCommandTest {
  private static final JsonMapper JSON = new JsonMapper();

  private static String child(String subtype, String severity, String more) {
    return "{\"child\": {\"ageYears\": 8, \"weightKg\": 25.6, \"heightCm\": 128, \"sex\": \"F\""
        + more
        + "}, \"subtype\": \""
        + subtype
        + "\", \"severity\": \""
        + severity
        + "\", \"start\": \"2026-11-25\", \"weekday\": \"friday\", \"today\": \"2026-11-23\","
        + " \"answered\": []}";
  }

  private static JsonNode plan(String input) throws IOException {
    Run run = Run.of(input, "plan", "-", "--json");
    assertThat(run.code()).as(run.err()).isZero();
    return JSON.readTree(run.out());
  }

  private static JsonNode option(JsonNode plan, String id) {
    for (JsonNode option : plan.get("options")) {
      if (option.get("id").asText().equals(id)) {
        return option;
      }
    }
    throw new AssertionError(id + " is not among the options of " + plan);
  }

  private static List<String> ids(JsonNode list, String key) {
    List<String> ids = new ArrayList<>();
    list.forEach(entry -> ids.add(entry.get(key).asText()));
    return ids;
  }

  @Test
  void subtypeAndSeverityDecideWhatIsListed() throws IOException {
    assertThat(ids(plan(child("anti_hmgcr", "usual", "")).get("options"), "id"))
        .containsExactly("steroid", "methotrexate", "immunoglobulin");
    assertThat(ids(plan(child("anti_srp", "usual", "")).get("options"), "id"))
        .containsExactly("steroid", "methotrexate", "immunoglobulin", "rituximab");
    assertThat(ids(plan(child("anti_hmgcr", "severe", "")).get("options"), "id"))
        .contains("rituximab-refractory", "cyclophosphamide", "steroid-pulse");
  }

  @Test
  @Tag("SR-42")
  void nothingIsReadyWithAnOpenCheck() throws IOException {
    JsonNode plan = plan(child("anti_srp", "severe", ""));
    for (JsonNode option : plan.get("options")) {
      assertThat(option.get("ready").asBoolean()).as(option.get("id").asText()).isFalse();
      assertThat(option.get("open")).isNotEmpty();
    }
    JsonNode methotrexate = option(plan, "methotrexate");
    assertThat(ids(methotrexate.get("open"), "id")).doesNotContain("weekday").contains("pregnancy");
    StringBuilder all = new StringBuilder();
    ids(methotrexate.get("open"), "id").forEach(id -> all.append('"').append(id).append("\","));
    String answered = "[" + all.substring(0, all.length() - 1) + "]";
    JsonNode after =
        plan(
            child("anti_srp", "severe", "")
                .replace("\"answered\": []", "\"answered\": " + answered));
    assertThat(option(after, "methotrexate").get("ready").asBoolean()).isTrue();
    JsonNode noDay =
        plan(
            child("anti_srp", "severe", "")
                .replace("\"weekday\": \"friday\", ", "")
                .replace("\"answered\": []", "\"answered\": " + answered));
    assertThat(option(noDay, "methotrexate").get("ready").asBoolean()).isFalse();
  }

  @Test
  @Tag("SR-43")
  @Tag("SR-24")
  void whatSpeaksAgainstItInThisChildIsSaid() throws IOException {
    JsonNode plan =
        plan(
            child(
                "anti_srp",
                "severe",
                ", \"conditions\": [\"pregnancy\", \"muscular_dystrophy_not_excluded\"]"));
    assertThat(ids(option(plan, "methotrexate").get("objections"), "id"))
        .contains("pregnancy", "dystrophy");
    assertThat(ids(plan.get("always"), "text")).anyMatch(t -> t.contains("not excluded"));
    assertThat(ids(option(plan, "methotrexate").get("against"), "text"))
        .anyMatch(t -> t.contains("None of three"));
    assertThat(ids(option(plan, "cyclophosphamide").get("against"), "text"))
        .anyMatch(t -> t.contains("heart and lung"))
        .anyMatch(t -> t.contains("7.5 g/m2"));
  }

  @Test
  @Tag("SR-33")
  @Tag("SR-45")
  void calendarIsWeeklyAndTheTaperIsSaid() throws IOException {
    JsonNode plan = plan(child("anti_hmgcr", "usual", ""));
    List<String> days = new ArrayList<>();
    for (JsonNode day : option(plan, "methotrexate").get("calendar")) {
      if (day.get("what").asText().startsWith("methotrexate")) {
        assertThat(day.get("what").asText()).contains("once a WEEK, on FRIDAY, not daily");
        days.add(day.get("date").asText());
      }
    }
    assertThat(days).hasSize(12).startsWith("2026-11-27", "2026-12-04");
    assertThat(ids(plan.get("always"), "text"))
        .anyMatch(t -> t.contains("never stop suddenly"))
        .anyMatch(t -> t.contains("Stop any statin"));
  }

  @Test
  @Tag("SR-05")
  void asTextAndBadInput() {
    Run run = Run.of(child("anti_hmgcr", "usual", ""), "plan", "-");
    assertThat(run.out())
        .contains("none is preferred", "NOT READY", "specialist centre", "Not for emergencies");
    assertThat(Run.of(child("hmgcr", "usual", ""), "plan", "-").err())
        .contains("is not one of anti_hmgcr, anti_srp, seronegative, unknown");
    assertThat(
            Run.of(child("anti_srp", "usual", "") + child("anti_srp", "usual", ""), "plan", "-")
                .code())
        .isEqualTo(2);
    assertThat(
            Run.of(child("anti_srp", "usual", "").replace("2026-11-25", "2026-11-22"), "plan", "-")
                .code())
        .isEqualTo(2);
    assertThat(
            Run.of(child("anti_srp", "usual", "").replace("friday", "daily"), "plan", "-").code())
        .isEqualTo(2);
  }
}
