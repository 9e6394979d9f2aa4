package org.sarcolemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The contract of {@code dose} and {@code check-order}. */
class DoseCommandTest {
  private static final JsonMapper JSON = new JsonMapper();

  private static Run dose(String... options) {
    List<String> words = new ArrayList<>(List.of("dose"));
    words.addAll(List.of(options));
    return Run.of("", words.toArray(String[]::new));
  }

  @Test
  @Tag("SR-36")
  @Tag("SR-34")
  void everySourceWithItsBasisAsJson() throws IOException {
    Run run =
        dose(
            "--drug",
            "methotrexate",
            "--age-years",
            "8",
            "--weight-kg",
            "25.6",
            "--height-cm",
            "128",
            "--json");

    assertThat(run.code()).as(run.err()).isZero();
    JsonNode answer = JSON.readTree(run.out());
    assertThat(answer.get("options")).hasSize(3);
    JsonNode first = answer.get("options").get(0);
    assertThat(first.get("regimen").asText()).isEqualTo("methotrexate-review");
    assertThat(first.get("source").asText()).isEqualTo("fneur-2023-1123380");
    assertThat(first.get("amount").decimalValue()).isEqualByComparingTo("7.68");
    assertThat(first.get("unit").asText()).isEqualTo("mg");
    assertThat(first.get("per").asText()).isEqualTo("week");
    assertThat(first.get("raw").decimalValue()).isEqualByComparingTo("7.68");
    assertThat(first.get("cap").decimalValue()).isEqualByComparingTo("15");
    assertThat(first.get("limitedBy").isNull()).isTrue();
    assertThat(first.get("basis").asText()).contains("0.3 mg/kg x 25.6 kg = 7.68 mg a week");
    assertThat(first.get("instruction").asText()).contains("once a WEEK").contains("not daily");
    assertThat(answer.get("cannot").get(0).get("reason").asText())
        .startsWith("no cited dose for this child");
    assertThat(answer.get("checks")).isNotEmpty();
    assertThat(answer.get("monitoring")).isNotEmpty();
    assertThat(answer.get("purpose").asText()).contains("Not for emergencies");
  }

  @Test
  @Tag("SR-01")
  @Tag("SR-33")
  void asTextForPeople() {
    Run run =
        dose(
            "--drug",
            "methotrexate",
            "--age-years",
            "8",
            "--weight-kg",
            "25.6",
            "--weekday",
            "friday");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("7.68 mg once a WEEK, on FRIDAY, not daily")
        .contains("height needed")
        .contains("Not for emergencies")
        .contains("none is preferred");
  }

  @Test
  void linesSayWhatTheDocumentSays() throws IOException {
    String[] drugs = {
      "prednisolone",
      "methylprednisolone",
      "methotrexate",
      "ivig",
      "scig",
      "rituximab",
      "cyclophosphamide",
      "azathioprine",
      "mycophenolate",
      "tacrolimus",
      "ciclosporin",
      "leflunomide",
      "infliximab",
      "etanercept",
      "abatacept",
      "hydroxychloroquine",
      "plasma_exchange"
    };
    StringBuilder lines = new StringBuilder();
    for (String drug : drugs) {
      lines
          .append("{\"drug\": \"")
          .append(drug)
          .append("\", \"ageYears\": 14, \"weightKg\": 62.5, \"heightCm\": 163, \"sex\": \"F\",")
          .append(" \"tpmt\": \"normal\", \"nudt15\": \"normal\", \"haematocrit\": 0.36}\n");
    }
    Run run = Run.of(lines.toString(), "dose", "-");
    assertThat(run.code()).as(run.err()).isZero();
    List<String> answers = run.out().lines().toList();
    assertThat(answers).hasSize(drugs.length);
    for (int i = 0; i < drugs.length; i++) {
      JsonNode line = JSON.readTree(answers.get(i));
      Run one =
          dose(
              "--drug",
              drugs[i],
              "--age-years",
              "14",
              "--weight-kg",
              "62.5",
              "--height-cm",
              "163",
              "--sex",
              "female",
              "--tpmt",
              "normal",
              "--nudt15",
              "normal",
              "--haematocrit",
              "0.36",
              "--json");
      JsonNode document = JSON.readTree(one.out());
      assertThat(line.get("cannot")).as(drugs[i]).isEqualTo(document.get("cannot"));
      assertThat(line.get("options")).hasSameSizeAs(document.get("options"));
      assertThat(line.get("checks")).hasSameSizeAs(document.get("checks"));
      for (int o = 0; o < line.get("options").size(); o++) {
        JsonNode brief = line.get("options").get(o);
        JsonNode whole = document.get("options").get(o);
        for (String key :
            List.of(
                "regimen",
                "source",
                "amount",
                "unit",
                "per",
                "raw",
                "cap",
                "limitedBy",
                "basis",
                "formula",
                "instruction",
                "totals")) {
          assertThat(brief.get(key)).as(drugs[i] + " " + key).isEqualTo(whole.get(key));
        }
      }
    }
  }

  @ParameterizedTest
  @Tag("SR-08")
  @Tag("SR-10")
  @CsvSource(
      delimiter = '|',
      value = {
        "--age-years 8 --weight-kg 20 | --drug is missing",
        "--drug prednisolone --weight-kg 20 | --age-years is missing",
        "--drug prednisolone --age-years 8 | --weight-kg is missing",
        "--drug aspirin --age-years 8 --weight-kg 20 | is unknown; accepted: prednisolone",
        "--drug prednisolone --age-years 8 --weight-kg 25,6 | comma",
        "--drug prednisolone --age-years 8 --weight-kg 2e1 | scientific",
        "--drug prednisolone --age-years 8 --weight-kg 20kg | no number",
        "--drug prednisolone --age-years 8 --weight-kg 0 | outside 0.4 to 300 kg",
        "--drug prednisolone --age-years 800 --weight-kg 20 | outside 0 to 120 years",
        "--drug prednisolone --age-years 8 --weight-kg 20 --height-cm 1.28 | outside 20 to 250 cm",
        "--drug prednisolone --age-years 8 --weight-kg 20 --sex girl | is not one of female",
        "--drug prednisolone --age-years 8 --weight-kg 20 --confirm-weight-kg 21 | not what was"
            + " typed",
        "--drug prednisolone --age-years 8 --weight-kg 20 --weight-date 2026-02-30 | is no date",
        "--drug prednisolone --age-years 8 --weight-kg 20 --weight-date 2999-01-01 | after today",
        "--drug methotrexate --age-years 8 --weight-kg 20 --weekday daily | no day of the week",
        "--drug prednisolone --age-years 8 --weight-kg 20 --every-hours 6 | Unknown option"
      })
  void badInputIsOneClearLine(String options, String complaint) {
    Run run = dose(options.strip().split(" "));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(complaint.strip());
    assertThat(run.err().lines()).hasSize(1);
  }

  @ParameterizedTest
  @Tag("SR-09")
  @Tag("SR-10")
  @ValueSource(
      strings = {
        "{\"drug\": \"ivig\", \"ageYears\": 8, \"weightKg\": \"20\"}",
        "{\"drug\": \"ivig\", \"ageYears\": 8, \"weightKg\": -20}",
        "{\"drug\": \"ivig\", \"ageYears\": 8, \"weightKg\": 2e1}",
        "{\"drug\": \"ivig\", \"ageYears\": 8, \"weightLb\": 44}",
        "{\"drug\": \"ivig\", \"ageYears\": 8, \"weightKg\": 20, \"weightKg\": 30}",
        "{\"drug\": \"ivig\", \"ageYears\": 8, \"weightKg\": [20]}",
        "{\"ageYears\": 8, \"weightKg\": 20}",
        "[1]",
        "{",
        "20 kg"
      })
  void aBadLineIsAnsweredInItsPlaceAndEndsWithTwo(String line) throws IOException {
    String good = "{\"drug\": \"ivig\", \"ageYears\": 8, \"weightKg\": 20}";
    Run run = Run.of(good + "\n" + line + "\n\n" + good, "dose", "-");

    assertThat(run.code()).isEqualTo(2);
    List<String> answers = run.out().lines().toList();
    assertThat(answers).hasSize(3);
    assertThat(JSON.readTree(answers.get(1)).get("options")).isEmpty();
    assertThat(JSON.readTree(answers.get(1)).get("error").asText()).isNotBlank();
    assertThat(JSON.readTree(answers.get(2)).get("options")).isNotEmpty();
    assertThat(run.err()).startsWith("sarcolemma: standard input, line 2: ");
    assertThat(run.err().lines()).hasSize(1);
  }

  @Test
  @Tag("SR-08")
  void aLineWithoutWeightHasNoDose() throws IOException {
    Run run =
        Run.of(
            "{\"drug\": \"ivig\", \"ageYears\": 8, \"weightKg\": null, \"heightCm\": 128}",
            "dose",
            "-");

    assertThat(run.code()).isZero();
    JsonNode answer = JSON.readTree(run.out());
    assertThat(answer.get("options")).isEmpty();
    assertThat(answer.get("cannot").get(0).get("reason").asText()).contains("weight needed");
  }

  @Test
  void otherUsesAreRefused() {
    assertThat(dose("methotrexate").code()).isEqualTo(2);
    assertThat(dose("-", "--drug", "ivig").code()).isEqualTo(2);
    assertThat(Run.of("", "dose", "-").code()).isZero();
  }

  @Test
  void aLongLineGrowsTheBufferAndOneTooLongIsRefused() {
    String padding = " ".repeat(200_000);
    String good = "{\"drug\": \"ivig\"," + padding + "\"ageYears\": 8, \"weightKg\": 20}\n";
    Run run = Run.of(good.repeat(3), "dose", "-");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out().lines()).hasSize(3);
    assertThat(Run.of(" ".repeat(3_000_000), "dose", "-").err()).contains("longer than 1 MB");
  }

  @Test
  @Tag("SR-46")
  @Tag("SR-47")
  void ordersAreCheckedOneOrMany() throws IOException {
    String daily =
        "{\"id\": \"a\", \"child\": {\"ageYears\": 8, \"weightKg\": 25.6, \"heightCm\": 128},"
            + " \"order\": {\"drug\": \"methotrexate\", \"amount\": 7.5, \"unit\": \"mg\","
            + " \"route\": \"oral\", \"every\": {\"value\": 1, \"unit\": \"day\"}},"
            + " \"today\": \"2026-11-23\"}";
    String weekly = daily.replace("\"day\"", "\"week\"").replace("\"a\"", "\"b\"");
    Run both = Run.of(daily + "\n" + weekly + "\n", "check-order", "-", "--json");

    assertThat(both.code()).as(both.err()).isZero();
    List<String> answers = both.out().lines().toList();
    assertThat(answers).hasSize(2);
    JsonNode bad = JSON.readTree(answers.get(0));
    assertThat(bad.get("id").asText()).isEqualTo("a");
    assertThat(bad.get("verdicts").get(0).get("severity").asText()).isEqualTo("critical");
    assertThat(bad.get("verdicts").get(0).get("overrideReasons")).isNotEmpty();
    assertThat(JSON.readTree(answers.get(1)).get("verdicts")).isEmpty();
    Run text = Run.of(daily, "check-order", "-");
    assertThat(text.out()).contains("CRITICAL: methotrexate: every day is too often.", "fix:");
    Run noWeight = Run.of(daily.replace("\"weightKg\": 25.6,", ""), "check-order", "-");
    assertThat(noWeight.out()).contains("NOT CHECKED: ");
    Run broken = Run.of(daily.replace("25.6", "\"25.6 kg\""), "check-order", "-");
    assertThat(broken.code()).isEqualTo(2);
    assertThat(broken.err()).contains("key 'weightKg'").contains("is no number");
    assertThat(Run.of("", "check-order", "-").code()).isEqualTo(2);
    assertThat(Run.of("[1]", "check-order", "-").code()).isEqualTo(2);
  }
}
