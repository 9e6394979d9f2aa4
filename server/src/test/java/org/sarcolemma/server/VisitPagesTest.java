package org.sarcolemma.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sarcolemma.interchange.StrictJson;
import org.sarcolemma.registry.Registry;
import org.sarcolemma.registry.Session;
import org.sarcolemma.registry.audit.Access;
import org.sarcolemma.registry.audit.Purpose;
import org.sarcolemma.registry.event.Event;
import org.sarcolemma.registry.event.EventKind;
import org.sarcolemma.registry.event.History;
import org.sarcolemma.registry.event.NewEvent;
import org.sarcolemma.registry.store.StoreAddress;

/** A visit is saved whole and once, or refused with everything that was typed still there. */
class VisitPagesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T09:30:00Z"), ZoneOffset.UTC);
  private static final String CANARY = "<canary onload=x>\"'&";

  @TempDir Path folder;
  private Registry registry;
  private RunningServer server;

  @BeforeEach
  void start() {
    registry = Registry.open(StoreAddress.folder(folder), CLOCK);
    other()
        .add(
            "c1",
            Optional.empty(),
            List.of(
                event(
                    EventKind.CHILD,
                    "{\"name\": \"Anna "
                        + CANARY.replace("\"", "\\\"")
                        + "\", \"birthDate\": \"2017-02-28\", \"sex\": \"female\"}"),
                event(
                    EventKind.TREATMENT,
                    "{\"drug\": \"prednisolone\", \"action\": \"start\", \"amount\": 30,"
                        + " \"unit\": \"mg\", \"per\": \"day\"}"),
                event(
                    EventKind.MEASUREMENT,
                    "{\"scale\": \"weight\", \"value\": 30, \"unit\": \"kg\"}"),
                event(
                    EventKind.MEASUREMENT,
                    "{\"scale\": \"ck\", \"value\": 9000, \"unit\": \"U/L\", \"upperLimit\": 190,"
                        + " \"laboratory\": \"Lab <b>\"}")));
    server = RunningServer.start(Connections.none().with(registry), CLOCK);
  }

  private static NewEvent event(EventKind kind, String body) {
    return NewEvent.of(kind, TODAY.minusDays(10), StrictJson.object("test", body));
  }

  @AfterEach
  void stop() {
    server.close();
    registry.close();
  }

  private Session other() {
    return registry.as(new Access("dr.b", Purpose.TREATMENT));
  }

  private History history() {
    return other().child("c1").orElseThrow();
  }

  private Map<String, String> opened(String path) throws Exception {
    return hidden(server.get(path).body());
  }

  /** Names and values of the hidden fields of a page. */
  private static Map<String, String> hidden(String body) {
    Map<String, String> fields = new LinkedHashMap<>();
    Matcher field =
        Pattern.compile(
                "<input type=\"hidden\" name=\"([^\"]+)\"(?: id=\"[^\"]+\")? value=\"([^\"]*)\"")
            .matcher(body);
    while (field.find()) {
      fields.put(field.group(1), field.group(2));
    }
    return fields;
  }

  private Map<String, String> visit() throws Exception {
    Map<String, String> fields = opened("/children/c1/visit");
    fields.put("day", TODAY.toString());
    fields.put("drug-1-amount", "30");
    fields.put("drug-1-unit", "mg");
    fields.put("drug-1-per", "day");
    return fields;
  }

  private HttpResponse<String> post(String path, Map<String, String> fields) throws Exception {
    return server.post(
        path,
        fields.entrySet().stream()
            .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), UTF_8))
            .collect(Collectors.joining("&")));
  }

  private String followed(HttpResponse<String> answer) throws Exception {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    return server.get(answer.headers().firstValue("Location").orElseThrow()).body();
  }

  @Test
  @Tag("SR-08")
  void anEmptyFormHasNoValueButTheDayAndTheDosesLastTold() throws Exception {
    String page = server.get("/children/c1/visit").body();
    assertThat(page).contains("name=\"day\" id=\"day\" value=\"2026-11-23\"");
    assertThat(page).contains("name=\"drug-1-amount\" id=\"drug-1-amount\" value=\"30\"");
    assertThat(page).contains("name=\"limit-ck\" id=\"limit-ck\" value=\"\"");
    assertThat(page).contains("name=\"laboratory\" id=\"laboratory\" value=\"\"");
    assertThat(page).contains("<option value=\"190\">", "Lab &lt;b&gt;");
    assertThat(page).doesNotContainPattern("value=\"[^\"]+\" checked");
    HttpResponse<String> answer = post("/children/c1/visit", visit());
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("nothing was entered");
  }

  @ParameterizedTest
  @Tag("SR-09")
  @Tag("SR-10")
  @Tag("SR-16")
  @CsvSource(
      delimiter = '|',
      value = {
        "weight|31,5|has a comma",
        "weight|66 lb|must be a number in kg without the unit",
        "weight|5 st|other units are not converted",
        "height|54 in|must be a number in cm",
        "height|1.32|must be 20 to 250 cm",
        "day|2026-11-24|lies in the future",
        "day|2017-02-27|lies before the child was born",
        "day|2026-02-30|is not a day",
        "scale-physician_global|10.1|must be 0 to 10",
        "scale-mmt8|81|must be 0 to 80",
        "scale-mmt8|72.5|must be a whole number",
        "scale-cmas|53|must be 0 to 52",
        "scale-chaq|3.1|must be 0 to 3",
        "item-mmt8-1|11|must be 0 to 10",
        "item-cmas-2|3|must be 0 to 2",
        "item-chaq-1|4|must be 0 to 3",
        "scale-ck|1e3|scientific",
        "scale-ck|-1|has a sign",
        "limit-ck|200|is told, but not",
        "laboratory|Lab A|is told, but no enzyme",
        "drug-2-id|wonderdrug|is none this software knows",
        "drug-2-id|rituximab|is missing, yet its row was filled in",
        "drug-2-amount|10|is missing in a row that is filled in",
        "drug-1-amount|25|is missing, yet its row was filled in",
        "drug-1-doing|started|is not offered here",
        "finding-dysphagia|maybe|is not offered here",
        "finding-anti_srp_positive|yes|is not offered here",
        "assay-anti_srp_positive|elisa|has an assay but no result",
        "weight|90|I confirm",
        "weight|37|weight was 30 kg before and is 37 kg now"
      })
  void whatCannotBeIsRefusedAndEverythingTypedStays(String field, String text, String why)
      throws Exception {
    int before = history().events().size();
    Map<String, String> fields = visit();
    fields.put("note", "a long note that must not be lost");
    fields.put(field, text);
    HttpResponse<String> answer = post("/children/c1/visit", fields);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("Nothing was saved yet", why, "a long note that must not be lost");
    if (!field.startsWith("finding") && !field.endsWith("doing")) {
      assertThat(answer.body()).contains("href=\"#", "\"" + text + "\"");
    }
    assertThat(history().events()).hasSize(before);
    assertThat(hidden(answer.body())).containsEntry("once", fields.get("once"));
  }

  @Test
  @Tag("SR-33")
  void methotrexateEveryDayIsRefused() throws Exception {
    Map<String, String> fields = visit();
    fields.put("drug-2-id", "methotrexate");
    fields.put("drug-2-doing", "started");
    fields.put("drug-2-amount", "10");
    fields.put("drug-2-unit", "mg");
    fields.put("drug-2-per", "day");
    assertThat(post("/children/c1/visit", fields).body()).contains("once a WEEK");
  }

  @Test
  void anUnknownFieldIsRefusedAsAWhole() throws Exception {
    Map<String, String> fields = visit();
    fields.put("note", "x");
    fields.put("weight-lb", "66");
    assertThat(post("/children/c1/visit", fields).statusCode()).isEqualTo(400);
  }

  @Test
  @Tag("SR-07")
  void aVisitIsSavedWholeAndUnchosenDrugsAreNotToldAgain() throws Exception {
    Map<String, String> fields = visit();
    fields.put("weight", "31");
    fields.put("scale-ck", "1800");
    for (int i = 1; i <= 8; i++) {
      fields.put("item-mmt8-" + i, "9");
    }
    fields.put("item-cmas-1", "5");
    fields.put("finding-dysphagia", "present");
    fields.put("finding-anti_srp_positive", "pending");
    String page = followed(post("/children/c1/visit", fields));
    assertThat(page)
        .contains("Saved", "multiples of the limit cannot be told", "assess the swallow");
    List<Event> saved = history().events().stream().filter(e -> e.visit().isPresent()).toList();
    assertThat(saved).hasSize(6);
    assertThat(saved).extracting(e -> e.visit().orElseThrow()).containsOnly(fields.get("once"));
    assertThat(saved).noneMatch(e -> e.kind() == EventKind.TREATMENT);
    assertThat(body(saved, "mmt8")).contains("\"value\":72");
    assertThat(body(saved, "cmas")).contains("\"items\":[5,null").doesNotContain("value");
    assertThat(saved).anyMatch(e -> e.body().path("note").asText().equals("pending"));
  }

  private static String body(List<Event> events, String scale) {
    return events.stream()
        .filter(e -> e.body().path("scale").asText().equals(scale))
        .findFirst()
        .orElseThrow()
        .body()
        .toString();
  }

  @Test
  void theSameFormTwiceIsSavedOnceAndAnotherUnderItsKeyNever() throws Exception {
    Map<String, String> fields = visit();
    fields.put("scale-mmt8", "70");
    int before = history().events().size();
    List<CompletableFuture<Integer>> posts =
        List.of(1, 2, 3, 4).stream()
            .map(
                i ->
                    CompletableFuture.supplyAsync(
                        () -> {
                          try {
                            return post("/children/c1/visit", fields).statusCode();
                          } catch (Exception e) {
                            throw new IllegalStateException(e);
                          }
                        }))
            .toList();
    for (CompletableFuture<Integer> post : posts) {
      assertThat(post.get()).isEqualTo(303);
    }
    assertThat(history().events()).hasSize(before + 1);
    fields.put("scale-mmt8", "71");
    HttpResponse<String> answer = post("/children/c1/visit", fields);
    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.body()).contains("is not saved");
    assertThat(history().events()).hasSize(before + 1);
  }

  @Test
  @Tag("SR-11")
  @Tag("SR-13")
  void aDoubtfulWeightIsSavedOnceItIsConfirmedAndAnotherIsAskedAnew() throws Exception {
    Map<String, String> fields = visit();
    fields.put("weight", "37");
    String asked = post("/children/c1/visit", fields).body();
    assertThat(asked).contains("id=\"confirm-weight-jump\"");
    fields.put("confirm-of", hidden(asked).getOrDefault("confirm-of", ""));
    fields.put("confirm-weight-jump", "yes");
    fields.put("weight", "38");
    assertThat(post("/children/c1/visit", fields).statusCode()).isEqualTo(422);
    fields.put("weight", "37");
    assertThat(followed(post("/children/c1/visit", fields))).contains("weight 37 kg");
  }

  @Test
  @Tag("SR-11")
  void aMedianGirlsWeightInPoundsIsQuestioned() throws Exception {
    Map<String, String> fields = visit();
    fields.put("weight", "73");
    assertThat(post("/children/c1/visit", fields).body()).contains("Was this pounds?");
  }

  @Test
  void whatOthersSavedMeanwhileIsTold() throws Exception {
    Map<String, String> fields = visit();
    other().add("c1", history().last(), List.of(event(EventKind.NOTE, "{\"text\": \"moved\"}")));
    fields.put("scale-mmt8", "70");
    String page = followed(post("/children/c1/visit", fields));
    assertThat(page).contains("both are kept", "dr.b", "moved");
  }

  @Test
  void twoCorrectionsOfOneEventAreBothKeptAndBothToldUntilOneIsTakenBack() throws Exception {
    String ck =
        history().events().stream()
            .filter(e -> e.body().path("scale").asText().equals("ck"))
            .findFirst()
            .orElseThrow()
            .id();
    String address = "/children/c1/events/" + ck + "/correct";
    String page = server.get(address).body();
    assertThat(page).contains("id=\"scale-ck\" value=\"9000\"", "id=\"limit-ck\" value=\"190\"");
    Map<String, String> fields = hidden(page);
    fields.put("day", TODAY.minusDays(10).toString());
    fields.put("scale-ck", "900");
    fields.put("limit-ck", "190");
    fields.put("laboratory", "Lab <b>");
    other()
        .add(
            "c1",
            history().last(),
            List.of(
                event(
                        EventKind.MEASUREMENT,
                        "{\"scale\": \"ck\", \"value\": 19000, \"unit\": \"U/L\"}")
                    .correcting(ck)));
    String told = followed(post(address, fields));
    assertThat(told).contains("both are kept", "Corrected differently", "19000", "dr.b", "900 U/L");
    assertThat(followed(post(address, fields))).contains("Saved");
    assertThat(history().disputes()).hasSize(1);
    assertThat(server.get("/children/c1/events").body()).contains("Corrected differently");
    fields.put("seen", history().last().orElseThrow());
    fields.put("scale-ck", "901");
    assertThat(post(address, fields).body()).contains("Correct what replaced it");
    String mine = history().events().get(history().events().size() - 1).id();
    Map<String, String> withdrawal = opened("/children/c1/events/" + mine + "/correct");
    withdrawal.put("reason", CANARY);
    String after = followed(post("/children/c1/events/" + mine + "/withdraw", withdrawal));
    assertThat(after).contains("withdrawn by local", "&lt;canary").doesNotContain("<canary");
    assertThat(after).doesNotContain("Corrected differently");
  }

  @Test
  void aCorrectionThatSaysTheSameOrNothingIsNotSaved() throws Exception {
    for (Event event : history().events()) {
      String page = server.get("/children/c1/events/" + event.id() + "/correct").body();
      assertThat(page).as(event.kind().id()).contains("Save the correction");
      assertThat(
              post(
                      "/children/c1/events/" + event.id() + "/withdraw",
                      new LinkedHashMap<>(hidden(page)))
                  .statusCode())
          .isEqualTo(422);
    }
    assertThat(history().events()).hasSize(4);
    assertThat(server.get("/children/c1/events/none/correct").statusCode()).isEqualTo(404);
  }

  @Test
  void whoTheChildIsCanBeCorrectedButNotWithdrawn() throws Exception {
    String id = history().events().get(0).id();
    Map<String, String> fields = opened("/children/c1/events/" + id + "/correct");
    Map<String, String> reason = new LinkedHashMap<>(fields);
    reason.put("reason", "wrong");
    assertThat(post("/children/c1/events/" + id + "/withdraw", reason).body())
        .contains("only corrected");
    fields.put("name", "Berta");
    fields.put("birthDate", "2026-11-20");
    fields.put("sex", "female");
    assertThat(post("/children/c1/events/" + id + "/correct", fields).body())
        .contains("lies after something that happened");
    fields.put("birthDate", "2016-02-28");
    assertThat(followed(post("/children/c1/events/" + id + "/correct", fields))).contains("Berta");
    assertThat(history().birth()).contains(LocalDate.of(2016, 2, 28));
  }

  @Test
  void textsComeBackEscapedWhereverTheyWereTyped() throws Exception {
    Map<String, String> visit = visit();
    visit.put("note", CANARY);
    visit.put("scale-ck", "100");
    visit.put("laboratory", CANARY);
    visit.put("drug-1-doing", "unchanged");
    visit.put("drug-1-reason", CANARY);
    Map<String, String> refused = new LinkedHashMap<>(visit);
    for (String field : List.of("day", "weight", "item-mmt8-1", "drug-2-id", "drug-1-unit")) {
      refused.put(field, CANARY);
    }
    escaped(post("/children/c1/visit", refused).body());
    escaped(followed(post("/children/c1/visit", visit)));
    Map<String, String> decision = opened("/children/c1/events");
    decision.put("sort", "decision");
    decision.put("text", CANARY);
    decision.put("due", CANARY);
    escaped(post("/children/c1/decision", decision).body());
    decision.put("due", "2026-12-01");
    escaped(followed(post("/children/c1/decision", decision)));
    for (Event event : history().events()) {
      escaped(server.get("/children/c1/events/" + event.id() + "/correct").body());
    }
    escaped(server.get("/children/c1/visit").body());
    escaped(server.get("/children/c1/events?kind=" + URLEncoder.encode(CANARY, UTF_8)).body());
  }

  private static void escaped(String body) {
    assertThat(body).contains("Anna &lt;canary").doesNotContain("<canary");
  }

  @Test
  void decisionsAndNotesAreKeptOnceAndPagesHoldFifty() throws Exception {
    Map<String, String> fields = opened("/children/c1/events");
    fields.put("sort", "note");
    fields.put("text", "seen");
    fields.put("due", "2026-12-01");
    assertThat(post("/children/c1/decision", fields).body()).contains("is for decisions");
    fields.put("due", "");
    assertThat(followed(post("/children/c1/decision", fields))).contains("seen");
    assertThat(followed(post("/children/c1/decision", fields))).contains("seen");
    assertThat(history().holding(EventKind.NOTE)).hasSize(1);
    for (int i = 0; i < 50; i++) {
      other()
          .add(
              "c1", history().last(), List.of(event(EventKind.NOTE, "{\"text\": \"n" + i + "\"}")));
    }
    assertThat(server.get("/children/c1/events").body()).contains("page 1 of 2", ">n49<");
    assertThat(server.get("/children/c1/events?page=2").body()).contains("Anna");
    assertThat(server.get("/children/c1/events?kind=treatment").body())
        .contains("prednisolone: start 30 mg per day")
        .doesNotContain(">n49<");
  }
}
