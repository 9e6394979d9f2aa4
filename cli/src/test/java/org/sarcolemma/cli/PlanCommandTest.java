package org.sarcolemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
  void daysOfACourseAreReadFromTopToBottom() {
    Run run = Run.of(child("anti_srp", "usual", ""), "plan", "-");
    List<String> course = new ArrayList<>();
    for (String line : run.out().lines().toList()) {
      if (line.startsWith("  course ")) {
        course.clear();
      } else if (line.matches("    \\d{4}-.*")) {
        course.add(line.strip().substring(0, 10));
        assertThat(course).isSorted();
      }
    }
    assertThat(course).isNotEmpty();
  }

  @Test
  void subtypeAndSeverityDecideWhatIsListed() throws IOException {
    assertThat(ids(plan(child("anti_hmgcr", "usual", "")).get("options"), "id"))
        .containsExactly(
            "steroid", "methotrexate", "immunoglobulin", "subcutaneous-immunoglobulin");
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
    assertThat(days).hasSize(26).startsWith("2026-11-27", "2026-12-04");
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

  @Test
  void nothingIsChosenForAnybody() throws IOException {
    JsonNode plan = plan(child("anti_srp", "usual", ""));
    assertThat(plan.has("chosenCalendar")).isFalse();
    Run without = Run.of(child("anti_srp", "usual", ""), "plan", "-", "--calendar", "x.ics");
    assertThat(without.code()).isEqualTo(2);
    assertThat(without.err()).contains("no course is chosen", "rituximab-starship");
  }

  @Test
  void theCalendarOfWhatIsChosen(@TempDir Path folder) throws IOException {
    String input =
        child("anti_srp", "usual", "")
            .replace(
                "\"answered\": []",
                "\"chosen\": [\"methotrexate-weekly\", \"rituximab-starship\"]");
    Path file = folder.resolve("plan.ics");
    Run run = Run.of(input, "plan", "-", "--json", "--calendar", file.toString());
    assertThat(run.code()).as(run.err()).isZero();
    List<String> dates = ids(JSON.readTree(run.out()).at("/chosenCalendar/entries"), "date");
    assertThat(dates).contains("2026-11-27", "2026-11-25", "2026-12-09").isSorted();
    assertThat(Files.readString(file))
        .contains("BEGIN:VCALENDAR", "DTSTART;VALUE=DATE:20261127", "NOT READY")
        .doesNotContain(" mg", "girl", "25.6");
    assertThat(Run.of(input, "plan", "-", "--calendar", folder.toString()).code()).isEqualTo(2);
  }

  @Test
  @Tag("SR-36")
  void badChoicesAreRefused() {
    for (String bad :
        List.of(
            "\"chosen\": [\"rituximab-starship\", \"rituximab-rim\"]",
            "\"chosen\": [\"cyclophosphamide-share\"]",
            "\"answered\": [\"infections\"]",
            "\"answered\": [{\"id\": \"infection\", \"date\": \"2026-12-01\"}]",
            "\"answerd\": []")) {
      Run run =
          Run.of(child("anti_srp", "usual", "").replace("\"answered\": []", bad), "plan", "-");
      assertThat(run.code()).as(bad).isEqualTo(2);
      assertThat(run.err().lines()).as(bad).hasSize(1);
    }
  }

  @Test
  @Tag("SR-45")
  void theTextNamesTaperDatesAndWhatIsNotAddressed() {
    Run run = Run.of(child("anti_hmgcr", "usual", ""), "plan", "-");
    assertThat(run.out())
        .contains(
            "NOT ADDRESSED YET: dystrophy, infection, pregnancy",
            "Taper after PRINTO",
            "No cited taper for another start",
            "Do not stop suddenly",
            "no cited course for this child",
            "course ivig-review",
            "cyclophosphamide so far: unknown, limit 7500 mg/m2");
  }

  /** A sheet or calendar that says a day for a live vaccine says what forbids it beside the day. */
  @Test
  void theDayOfALiveVaccineNamesWhatForbidsIt() throws IOException {
    JsonNode plan =
        plan(
            child("anti_hmgcr", "usual", ", \"medications\": [\"azathioprine\"]")
                .replace("\"answered\": []", "\"chosen\": [\"ivig-review\"]"));
    assertThat(ids(plan.at("/chosenCalendar/entries"), "what"))
        .anyMatch(
            what ->
                what.startsWith("First day for a measles or varicella vaccine")
                    && what.contains("and not while azathioprine is given"));
  }
}
