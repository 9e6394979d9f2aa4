package org.sarcolemma.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sarcolemma.Assessment;

/** Plan, order and dose through the browser's door. */
class TreatPagesTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);
  private static final Pattern SOURCE = Pattern.compile("href=\"(/evidence/[^\"#]+)\"");
  private static final Map<String, String> GIRL =
      Map.of(
          "age-years", "9",
          "sex", "female",
          "weight-kg", "28",
          "weight-date", "2026-11-20",
          "height-cm", "132",
          "height-date", "2026-11-20",
          "subtype", "anti_srp",
          "severity", "usual",
          "start", "2026-11-25",
          "weekday", "friday");

  private static RunningServer server;

  @BeforeAll
  static void start() {
    server = RunningServer.start(Connections.none(), CLOCK);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Map<String, String> girl(String... pairs) {
    Map<String, String> fields = new LinkedHashMap<>(GIRL);
    for (int i = 0; i < pairs.length; i += 2) {
      fields.put(pairs[i], pairs[i + 1]);
    }
    return fields;
  }

  private static HttpResponse<String> post(String path, Map<String, String> fields)
      throws IOException, InterruptedException {
    String body =
        fields.entrySet().stream()
            .map(
                e ->
                    URLEncoder.encode(e.getKey(), UTF_8)
                        + "="
                        + URLEncoder.encode(e.getValue(), UTF_8))
            .collect(Collectors.joining("&"));
    return server.post(path, body);
  }

  private static String get(String path) throws IOException, InterruptedException {
    return server.get(path).body();
  }

  @Tag("SR-08")
  @Tag("SR-36")
  @Test
  void nothingIsFilledInOrPreselected() throws IOException, InterruptedException {
    assertThat(get("/treat")).doesNotContain("\" checked>", "\" selected>");
    String plan = post("/treat/plan", girl()).body();
    assertThat(plan)
        .contains("name=\"course.rituximab-starship\"", "name=\"course.rituximab-rim\"")
        .doesNotContainPattern("name=\"course\\.[^>]*checked");
  }

  @Tag("SR-42")
  @Tag("SR-01")
  @Tag("SR-19")
  @Test
  void thePlanSaysWhatIsOpenBeforeAnyDose() throws IOException, InterruptedException {
    String plan = post("/treat/plan", girl()).body();
    assertThat(plan)
        .contains(
            "Not addressed yet: dystrophy, infection, pregnancy",
            "NOT READY",
            "28 kg on 2026-11-20",
            "once a WEEK, on FRIDAY, not daily",
            Assessment.PURPOSE)
        .doesNotContain("every check answered");
    assertThat(plan.indexOf("Not addressed yet")).isLessThan(plan.indexOf("Cited doses"));
    assertThat(post("/treat/plan", girl("pregnancy", "possible")).body())
        .contains("Not addressed yet: dystrophy, infection, pregnancy");
    assertThat(post("/treat/plan", girl("infection", "active")).body())
        .contains("An active infection comes first.");
  }

  /** 0.3 mg/kg x 28 kg = 8.4 mg, below the cap of 15 mg. */
  @Tag("SR-34")
  @Test
  void everyDoseShowsItsSteps() throws IOException, InterruptedException {
    assertThat(post("/treat/plan", girl()).body())
        .contains("0.3 mg/kg x 28 kg = 8.4 mg a week", "8.4 mg a week", "cap: 15 mg a week");
    assertThat(
            post("/dose", Map.of("drug", "methotrexate", "age-years", "9", "weight-kg", "28"))
                .body())
        .contains("0.3 mg/kg x 28 kg = 8.4 mg a week");
  }

  @Test
  void theCalendarNeedsAChoice() throws IOException, InterruptedException {
    assertThat(post("/treat/calendar", girl()).statusCode()).isEqualTo(400);
    HttpResponse<String> file =
        post("/treat/calendar", girl("course.rituximab-starship", "yes", "label", "Bed 7"));
    assertThat(file.headers().firstValue("Content-Type").orElse("")).startsWith("text/calendar");
    assertThat(file.body()).contains("DTSTART;VALUE=DATE:20261209", "SUMMARY:Bed 7: rituximab");
    assertThat(post("/treat/plan", girl("course.rituximab-starship", "yes")).body())
        .contains("Wed 2026-12-09", "December 2026", "First day for an inactivated vaccine");
  }

  @Tag("SR-51")
  @Test
  void theSheetIsForThePrescriberAndNotForFamilies() throws IOException, InterruptedException {
    String sheet = post("/treat/sheet", girl("course.methotrexate-weekly", "yes")).body();
    assertThat(sheet)
        .contains(
            "to be confirmed by the prescriber",
            "For the clinic, not for families",
            "28 kg on 2026-11-20",
            "NOT READY",
            "once a WEEK, on FRIDAY, not daily",
            "the review (Front Neurol")
        .doesNotContain("<script", "<link");
  }

  @Tag("SR-45")
  @Test
  void theSheetOfASteroidHoldsItsTaper() throws IOException, InterruptedException {
    assertThat(post("/treat/sheet", girl("course.prednisolone-daily", "yes")).body())
        .contains(
            "About 1 mg/kg a day by now", "Do not stop suddenly", "No cited taper for another");
  }

  @ParameterizedTest
  @CsvSource({
    "weight-kg, '25,6', Weight: ",
    "weight-again, 29, is not what was typed first",
    "start, 2026-11-22, before 2026-11-23",
    "start, '', First day",
    "subtype, '', Subtype",
    "given, a lot of steroid, Doses given before",
    "date.hepatitis-b, 2026-11-01, A date without its tick"
  })
  void whatCannotBeReadIsSaidAndNothingIsComputed(String field, String value, String said)
      throws IOException, InterruptedException {
    String page = post("/treat/plan", girl(field, value)).body();
    assertThat(page).contains("Not understood", said).doesNotContain("Cited doses");
  }

  @Test
  void whatThePageNeverPostsIsRefused() throws IOException, InterruptedException {
    HttpResponse<String> refused = post("/treat/plan", girl("dose", "Anna Musterfrau"));
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body()).doesNotContain("Anna");
    assertThat(post("/treat/plan", girl("subtype", "srp")).body()).contains("is not one of");
  }

  @Test
  void theChildsPageCarriesOverSexAndAntibodyOnly() throws IOException, InterruptedException {
    String page =
        post(
                "/treat",
                Map.of("onset-years", "9", "sex", "female", "finding.anti_srp_positive", "present"))
            .body();
    assertThat(page)
        .containsPattern("value=\"female\" checked")
        .containsPattern("value=\"anti_srp\" selected")
        .contains("name=\"age-years\"")
        .doesNotContain("value=\"9\"");
  }

  @Tag("SR-47")
  @Test
  void anOrderMeetsItsObjections() throws IOException, InterruptedException {
    Map<String, String> order =
        Map.of(
            "drug",
            "methotrexate",
            "amount",
            "8.4",
            "unit",
            "mg",
            "route",
            "oral",
            "every",
            "1",
            "every-unit",
            "day",
            "age-years",
            "9",
            "weight-kg",
            "28",
            "height-cm",
            "132");
    assertThat(post("/order", order).body())
        .contains("CRITICAL", "Fix:", "Basis:", "write one of these reasons into the record");
    assertThat(post("/order", Map.of("age-years", "9")).body()).contains("Drug: is not told");
  }

  @Tag("SR-32")
  @Tag("SR-41")
  @Test
  void whatWasGivenBeforeIsCounted() throws IOException, InterruptedException {
    String page =
        post(
                "/treat/plan",
                girl(
                    "given",
                    "2026-03-01 cyclophosphamide 480 mg 0.96 m2\n2026-10-01 ivig 40 g 27 kg",
                    "check.hepatitis-b",
                    "yes",
                    "date.hepatitis-b",
                    "2026-11-01"))
            .body();
    assertThat(page)
        .contains("at least 500 mg/m2, the rest is unknown", "after treatment began", "40 g");
  }

  /** Doses, courses, objections and reasons name a source; the name opens it. */
  @Test
  void everySourceOfADoseOpens() throws IOException, InterruptedException {
    Map<String, String> order =
        girl("drug", "methotrexate", "amount", "15", "unit", "mg", "route", "oral");
    order.put("every", "1");
    order.put("every-unit", "day");
    order.keySet().removeAll(List.of("subtype", "severity", "start", "weekday"));
    Map<String, String> dose = new LinkedHashMap<>(order);
    dose.keySet().removeAll(List.of("amount", "unit", "every", "every-unit", "route"));
    Set<String> opened = new TreeSet<>();
    for (String page :
        List.of(
            post("/treat/plan", girl()).body(),
            post("/order", order).body(),
            post("/dose", dose).body())) {
      Matcher link = SOURCE.matcher(page);
      int found = 0;
      while (link.find()) {
        found++;
        if (opened.add(link.group(1))) {
          assertThat(server.get(link.group(1)).statusCode()).as(link.group(1)).isEqualTo(200);
        }
      }
      assertThat(found).isPositive();
    }
    assertThat(opened).hasSizeGreaterThan(8);
  }

  /** A sheet on paper cannot be clicked: what it cites stands there by name. */
  @Test
  void aNameOfASourceIsNeverEmpty() throws IOException, InterruptedException {
    assertThat(post("/treat/plan", girl()).body()).doesNotContain("\"></a>", "/evidence/\"");
  }
}
