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
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarcolemma.interchange.StrictJson;
import org.sarcolemma.registry.Registry;
import org.sarcolemma.registry.Session;
import org.sarcolemma.registry.audit.Access;
import org.sarcolemma.registry.audit.Purpose;
import org.sarcolemma.registry.event.EventKind;
import org.sarcolemma.registry.event.NewEvent;
import org.sarcolemma.registry.standing.Standing;
import org.sarcolemma.registry.store.StoreAddress;

/** The list of children, and registering one, over a real server. */
class ChildrenPagesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @TempDir Path folder;
  private Registry registry;
  private Session session;
  private RunningServer server;

  @BeforeEach
  void start() {
    Clock clock = Clock.fixed(Instant.parse("2026-11-23T09:30:00Z"), ZoneOffset.UTC);
    registry = Registry.open(StoreAddress.folder(folder), clock);
    session = registry.as(new Access("dr.a", Purpose.TREATMENT));
    server = RunningServer.start(Connections.none().with(registry), clock);
  }

  @AfterEach
  void stop() {
    server.close();
    registry.close();
  }

  private void add(String child, EventKind kind, String day, String body) {
    session.add(
        child,
        Optional.empty(),
        List.of(NewEvent.of(kind, LocalDate.parse(day), StrictJson.object("test", body))));
  }

  private void child(String id, String name, String birth) {
    add(
        id,
        EventKind.CHILD,
        TODAY.toString(),
        "{\"name\": \"%s\", \"birthDate\": \"%s\"}".formatted(name, birth));
  }

  private String token() throws Exception {
    Matcher token =
        Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"").matcher(server.get("/children").body());
    assertThat(token.find()).isTrue();
    return token.group(1);
  }

  private HttpResponse<String> post(String path, String... fields) throws Exception {
    StringBuilder form = new StringBuilder("csrf=" + token());
    for (int i = 0; i < fields.length; i += 2) {
      form.append('&')
          .append(fields[i])
          .append('=')
          .append(URLEncoder.encode(fields[i + 1], UTF_8));
    }
    return server.post(path, form.toString());
  }

  private static List<String> names(String page) {
    return Pattern.compile("class=\"child-link\" href=\"/children/[^\"]+\">([^<]+)<")
        .matcher(page)
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  @Test
  void anEmptyRegistrySaysWhatToDo() throws Exception {
    assertThat(server.get("/children").body()).contains("Register the first child", "0 of 0");
  }

  @Test
  @Tag("SR-17")
  void theListTellsTheLastVisitEnzymeAndDrugs() throws Exception {
    child("c1", "Anna Ångström", "2017-02-28");
    add(
        "c1",
        EventKind.MEASUREMENT,
        "2026-11-03",
        "{\"scale\": \"ck\", \"value\": 4200.0, \"unit\": \"U/L\", \"upperLimit\": 200}");
    add(
        "c1",
        EventKind.TREATMENT,
        "2026-11-03",
        "{\"drug\": \"prednisolone\", \"action\": \"start\", \"amount\": 20, \"unit\": \"mg\","
            + " \"per\": \"day\"}");
    child("c2", "Berta Who", "2015-01-01");
    add(
        "c2",
        EventKind.MEASUREMENT,
        "2026-10-01",
        "{\"scale\": \"ck\", \"value\": 310, \"unit\": \"U/L\"}");
    String words = server.words("/children");
    assertThat(words)
        .contains(
            "2017-02-28 (9 years)",
            "4200 U/L on 2026-11-03, 21 times the limit of 200",
            "310 U/L on 2026-10-01, limit not told",
            "prednisolone 20 mg a day",
            "none told",
            "2 of 2 children");
  }

  @Test
  @Tag("SR-58")
  void aNameIsFoundWithoutAccentsAndNeverStandsInAnAddress() throws Exception {
    child("c1", "Anna Ångström", "2017-02-28");
    child("c2", "Łukasz Groß", "2015-01-01");
    for (String search : List.of("angstrom", "ÅNGS anna", "2017-02-28", "C1")) {
      assertThat(names(post("/children", "q", search).body()))
          .as(search)
          .containsExactly("Anna Ångström");
    }
    assertThat(names(post("/children", "q", "lukasz gross").body())).containsExactly("Łukasz Groß");
    String page = post("/children", "q", "nobody").body();
    assertThat(page).contains("No child of this registry is asked for");
    assertThat(post("/children", "q", "angstrom").body()).doesNotContain("q=", "=angstrom");
    assertThat(server.get("/children?q=angstrom").body()).contains("2 of 2");
  }

  @Test
  void filtersAndColumnsNarrowAndOrder() throws Exception {
    child("c1", "Anna", "2017-02-28");
    child("c2", "Berta", "2015-01-01");
    child("c3", "Carl", "2019-01-01");
    add("c1", EventKind.MEASUREMENT, "2026-05-22", "{\"scale\": \"mmt8\", \"value\": 70}");
    add("c2", EventKind.MEASUREMENT, "2026-05-23", "{\"scale\": \"mmt8\", \"value\": 70}");
    add("c2", EventKind.TREATMENT, "2026-05-23", "{\"drug\": \"ivig\", \"action\": \"start\"}");
    add("c3", EventKind.DECISION, "2026-05-23", "{\"text\": \"eyes\", \"due\": \"2026-11-22\"}");
    assertThat(names(server.get("/children?unseen=6&sort=name").body()))
        .containsExactly("Anna", "Carl");
    assertThat(names(server.get("/children?drug=ivig").body())).containsExactly("Berta");
    assertThat(names(server.get("/children?due=decision").body())).containsExactly("Carl");
    assertThat(names(server.get("/children?due=overdue&sort=name").body()))
        .contains("Carl")
        .doesNotContain("Anna");
    assertThat(names(server.get("/children?sort=born").body()))
        .containsExactly("Berta", "Anna", "Carl");
    assertThat(names(server.get("/children?sort=born&order=down").body()))
        .containsExactly("Carl", "Anna", "Berta");
    assertThat(server.get("/children?unseen=soon").body()).contains("Not used: whole months");
    assertThat(server.get("/children?page=99").body()).contains("3 of 3");
  }

  @Test
  void fiftyStandOnAPage() throws Exception {
    for (int i = 0; i < 51; i++) {
      child("c" + i, "Made Up " + (char) ('a' + i % 26) + i, "2015-01-01");
    }
    assertThat(names(server.get("/children").body())).hasSize(50);
    assertThat(names(server.get("/children?page=2").body())).hasSize(1);
  }

  @Test
  @Tag("SR-19")
  void childrenOfLikeNamesAreMarked() throws Exception {
    child("c1", "Anna Müller", "2017-02-28");
    child("c2", "Mueller, Ana", "2015-01-01");
    child("c3", "Berta", "2015-01-01");
    String page = server.get("/children").body();
    assertThat(page.split("another child has a like name", -1)).hasSize(3);
  }

  @Test
  void aChildIsRegisteredOnceUnlessItIsTickedThatItIsAnother() throws Exception {
    HttpResponse<String> first =
        post("/children/new", "name", "Anna Müller", "birth-date", "2017-02-28", "sex", "female");
    assertThat(first.statusCode()).isEqualTo(303);
    String address = first.headers().firstValue("Location").orElseThrow();
    assertThat(address).matches("/children/c[a-z2-9]{10}");
    assertThat(server.get(address).body()).contains("Anna Müller", "born 2017-02-28");

    HttpResponse<String> second =
        post("/children/new", "name", "Ana Muller", "birth-date", "2017-02-28");
    assertThat(second.statusCode()).isEqualTo(422);
    assertThat(second.body())
        .contains("Is it one of these?", "open this child", "value=\"Ana Muller\"");
    assertThat(session.standings()).hasSize(1);

    String same = address.substring("/children/".length());
    HttpResponse<String> ticked =
        post("/children/new", "name", "Ana Muller", "birth-date", "2017-02-28", "another", same);
    assertThat(ticked.statusCode()).isEqualTo(303);
    assertThat(session.standings()).hasSize(2);
  }

  @Test
  @Tag("SR-08")
  @Tag("SR-16")
  void nothingIsAssumedAndNothingImpossibleIsSaved() throws Exception {
    String canary = "<script>alert(1)</script>";
    for (String birth : List.of("", "2026-11-24", "28.2.2017", "1899-12-31")) {
      HttpResponse<String> refused =
          post("/children/new", "name", canary, "birth-date", birth, "centre", "kept");
      assertThat(refused.statusCode()).as(birth).isEqualTo(422);
      assertThat(refused.body())
          .contains("Nothing was saved", "href=\"#birth-date\"", "value=\"kept\"")
          .doesNotContain("<script>alert");
    }
    assertThat(session.standings()).isEmpty();
    assertThat(post("/children/new", "name", canary, "birth-unknown", "yes").statusCode())
        .isEqualTo(303);
    Standing saved = session.standings().get(0);
    assertThat(saved.identity().orElseThrow().birth()).isEmpty();
    assertThat(saved.identity().orElseThrow().sex()).isEmpty();
    assertThat(server.get("/children").body()).doesNotContain("<script>alert");
    assertThat(server.post("/children/new", "name=x&birth-unknown=yes").statusCode())
        .as("without the token")
        .isEqualTo(403);
  }

  @Test
  void whoAChildIsCanBeCorrectedAndTwoWhoDoSoAreBothKept() throws Exception {
    child("c1", "Anna", "2017-02-28");
    add("c1", EventKind.MEASUREMENT, "2017-05-01", "{\"scale\": \"mmt8\", \"value\": 70}");
    String seen = session.child("c1").orElseThrow().last().orElseThrow();
    assertThat(server.get("/children/c1/identity").body())
        .contains("value=\"Anna\"", "value=\"2017-02-28\"", "value=\"" + seen + "\"");
    HttpResponse<String> late =
        post("/children/c1/identity", "name", "Anna", "birth-date", "2017-05-02", "seen", seen);
    assertThat(late.statusCode()).isEqualTo(422);
    assertThat(late.body()).contains("told of this child before it, on 2017-05-01");
    HttpResponse<String> first =
        post("/children/c1/identity", "name", "Anne", "birth-date", "2017-02-27", "seen", seen);
    assertThat(first.statusCode()).isEqualTo(303);
    HttpResponse<String> second =
        post("/children/c1/identity", "name", "Annie", "birth-date", "2017-02-27", "seen", seen);
    assertThat(second.statusCode()).isEqualTo(200);
    assertThat(second.body()).contains("somebody else saved meanwhile", "child of 2026-11-23");
    assertThat(server.get("/children").body()).contains("Annie").doesNotContain(">Anna<");
    assertThat(session.child("c1").orElseThrow().events()).hasSize(4);
    assertThat(server.get("/children/nobody/identity").statusCode()).isEqualTo(404);
  }
}
