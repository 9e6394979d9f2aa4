package org.sarcolemma.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarcolemma.registry.Registry;
import org.sarcolemma.registry.Saved;
import org.sarcolemma.registry.Session;
import org.sarcolemma.registry.audit.Access;
import org.sarcolemma.registry.audit.Purpose;
import org.sarcolemma.registry.event.EventKind;
import org.sarcolemma.registry.event.NewEvent;
import org.sarcolemma.registry.store.StoreAddress;

/** The page of a course as a browser gets it. */
class CoursePageTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-02T12:00:00Z"), ZoneOffset.UTC);
  private static final String CANARY = "<script>alert('canary')</script>";

  @TempDir Path folder;
  private Registry registry;
  private RunningServer server;
  private Session session;

  @BeforeEach
  void start() throws Exception {
    registry = Registry.open(StoreAddress.folder(folder), CLOCK);
    server = RunningServer.start(Connections.none().with(registry), CLOCK);
    session = registry.as(new Access("dr.a", Purpose.TREATMENT));
    session.add(
        "c1",
        Optional.empty(),
        List.of(
            event(
                "child",
                "2024-01-10",
                "{'name':'Made Up','birthDate':'2016-02-28','sex':'male'}")));
  }

  @AfterEach
  void stop() {
    server.close();
    registry.close();
  }

  private static NewEvent event(String kind, String day, String body) throws Exception {
    return NewEvent.of(
        EventKind.of(kind).orElseThrow(),
        LocalDate.parse(day),
        (ObjectNode) new JsonMapper().readTree(body.replace('`', '"').replace('\'', '"')));
  }

  private Saved add(NewEvent... events) {
    return session.add("c1", Optional.empty(), List.of(events));
  }

  private static NewEvent number(String day, String scale, Object value, String more)
      throws Exception {
    return event("measurement", day, "{'scale':'" + scale + "','value':" + value + more + "}");
  }

  @Test
  void aChildWithoutEventsHasAPage() throws Exception {
    assertThat(server.words("/children/c1"))
        .contains("Nothing was told of this child yet", "Made Up", "no result told");
    assertThat(server.get("/children/nobody").statusCode()).isEqualTo(404);
  }

  @Test
  void aCourseOfTwoYears() throws Exception {
    List<NewEvent> events = new ArrayList<>();
    String[] days = {
      "2024-01-12",
      "2024-02-20",
      "2024-05-14",
      "2024-09-03",
      "2025-01-15",
      "2025-06-11",
      "2025-11-19",
      "2026-02-18"
    };
    double[][] values = {
      {14200, 41, 18, 2.25, 7, 7, 1},
      {6100, 48, 24, 1.875, 5.5, 6, 1},
      {2900, 60, 33, 1.25, 3.5, 3, 0.5},
      {900, 70, 41, 0.75, 2, 2, 0},
      {340, 76, 46, 0.375, 1, 1, 0},
      {210, 79, 49, 0.125, 0.2, 0.5, 0},
      {260, 79, 50, 0, 0.1, 0, 0},
      {980, 73, 46, 0.25, 1, 1, 0}
    };
    String[] scales = {
      "ck", "mmt8", "cmas", "chaq", "physician_global", "parent_global", "extramuscular"
    };
    for (int i = 0; i < days.length; i++) {
      for (int s = 0; s < scales.length; s++) {
        String more =
            s > 0
                ? ""
                : ",'unit':'U/L','upperLimit':"
                    + (i < 5 ? 200 : 170)
                    + ",'laboratory':'"
                    + (i < 5 ? "North Hospital" : "South Clinic")
                    + "'";
        events.add(number(days[i], scales[s], values[i][s], more).at("v" + (i + 1)));
      }
    }
    events.add(number("2025-11-19", "weight", 31.5, ",'unit':'kg'"));
    String mg = ",'amount':%s,'unit':'mg','per':'day','route':'oral'}";
    events.add(
        event(
            "treatment",
            "2024-01-15",
            "{'drug':'prednisolone','action':'start'" + mg.formatted(45)));
    events.add(
        event(
            "treatment",
            "2024-03-20",
            "{'drug':'prednisolone','action':'change'" + mg.formatted(30)));
    events.add(
        event(
            "treatment",
            "2024-08-01",
            "{'drug':'prednisolone','action':'change'" + mg.formatted(10)));
    events.add(event("treatment", "2025-03-01", "{'drug':'prednisolone','action':'stop'}"));
    events.add(
        event(
            "treatment",
            "2024-02-01",
            "{'drug':'methotrexate','action':'start','amount':15,'unit':'mg','per':'week','weekday':'friday'}"));
    events.add(event("treatment", "2025-09-01", "{'drug':'methotrexate','action':'stop'}"));
    for (String day :
        List.of("2024-01-16", "2024-02-14", "2024-03-14", "2024-04-12", "2024-05-15")) {
      events.add(
          event("treatment", day, "{'drug':'ivig','action':'given','amount':40,'unit':'g'}"));
    }
    events.add(event("treatment", "2024-06-01", "{'drug':'hydroxychloroquine','action':'start'}"));
    events.add(
        event(
            "finding",
            "2024-01-24",
            "{'finding':'anti_hmgcr_positive','answer':'present','assay':'ELISA'}"));
    events.add(
        event(
            "finding",
            "2024-01-24",
            "{'finding':'anti_srp_positive','answer':'absent','assay':'line blot'}"));
    events.add(
        event("finding", "2023-11-02", "{'finding':'genetic_test_negative','answer':'present'}"));
    events.add(
        event(
            "decision",
            "2024-01-15",
            "{'text':'Prednisolone, methotrexate and immunoglobulin together'}"));
    events.add(
        event(
            "override",
            "2024-02-01",
            "{'rule':'live vaccine due','reason':'given last month','drug':'methotrexate'}"));
    add(events.toArray(new NewEvent[0]));
    String page = server.get("/children/c1").body();
    save(page);
    String words = server.words("/children/c1");
    assertThat(words)
        .contains("Everything as a table (74 lines)")
        .contains("times the laboratory's upper limit", "● North Hospital", "□ South Clinic")
        .contains("Anti-HMGCR", "positive, ELISA", "negative, line blot")
        .contains("First visit: the last one on or before 2024-01-15")
        .contains("Sign of a flare: MMT8", "present: look for a cause")
        .contains("seen, to be confirmed")
        .contains("live vaccine due", "Many healthy boys exceed 150 U/L");
    assertThat(page.split("role=\"img\" tabindex", -1)).hasSize(1 + 56 + 3 + 8 + 13);
    assertThat(page.split("role=\"img\" tabindex=\"0\"", -1)).hasSize(2);
    String short6 = server.get("/children/c1?from=2025-09-02&to=2026-03-02").body();
    assertThat(short6)
        .contains("aria-current=\"true\">Last 6 months")
        .doesNotContain("North Hospital, not joined");
    assertThat(short6.split("<title>20", -1).length).isLessThan(page.split("<title>20", -1).length);
  }

  /** Where a person can look at it: server/target/course. */
  private void save(String page) throws Exception {
    Path target = Files.createDirectories(Path.of("target", "course"));
    Files.writeString(
        target.resolve("course.html"),
        page.replaceAll(
            "(href|src)=\"/[^\"]*?((app|registry|course)[^\"/]*\\.(css|js))[^\"]*\"", "$1=\"$2\""));
    for (String name : List.of("app.css", "registry.css", "course.css", "course.js", "app.js")) {
      try (var in = Server.class.getResourceAsStream("/org/sarcolemma/server/assets/" + name)) {
        Files.write(target.resolve(name), java.util.Objects.requireNonNull(in).readAllBytes());
      }
    }
  }

  @Tag("SR-58")
  @Test
  void whatWasTypedIsTextAndNeverMarkup() throws Exception {
    String canary = CANARY.replace('\'', '\u2019');
    add(
        number(
            "2025-01-01",
            "ck",
            900,
            ",'unit':'U/L','laboratory':'" + canary + "','note':'" + canary + "'"),
        number("2025-01-01", canary, 9, ",'unit':'" + canary + "'"),
        event(
            "treatment",
            "2025-01-02",
            "{'drug':'"
                + canary
                + "','action':'start','reason':'"
                + canary
                + "','amount':1,'unit':'"
                + canary
                + "'}"),
        event(
            "finding",
            "2025-01-03",
            "{'finding':'anti_srp_positive','answer':'present','assay':'" + canary + "'}"),
        event("finding", "2025-01-03", "{'finding':'" + canary + "','answer':'present'}"),
        event("decision", "2025-01-04", "{'text':'" + canary + "'}"),
        event("note", "2025-01-05", "{'text':'" + canary + "'}"),
        event("override", "2025-01-06", "{'rule':'" + canary + "','reason':'" + canary + "'}"));
    String page = server.get("/children/c1?before=" + "%3Cscript%3Ealert&from=%3Cscript%3E").body();
    assertThat(page).contains("&lt;script>").doesNotContain("<script>alert");
    assertThat(page).contains("Not understood, so left out", "href=\"#from\"", "href=\"#before\"");
    assertThat(server.said()).doesNotContain("canary");
  }

  @Test
  void twoCorrectionsOfOneEventAreTold() throws Exception {
    Saved saved = add(number("2025-01-01", "mmt8", 60, ""));
    String wrong = saved.events().get(0).id();
    add(number("2025-01-01", "mmt8", 61, "").correcting(wrong));
    add(number("2025-01-01", "mmt8", 62, "").correcting(wrong));
    assertThat(server.words("/children/c1"))
        .contains("Two corrections of one event", "2 corrections of one event, all kept")
        .doesNotContain("MMT8, one side (0-80) 60");
  }

  @Test
  void daysThatCannotBeAreSaidAndTheWholeCourseIsShown() throws Exception {
    add(number("2025-01-01", "mmt8", 60, ""), number("2025-06-01", "mmt8", 70, ""));
    assertThat(server.words("/children/c1?from=2025-06-01&to=2025-01-01"))
        .contains("a day before the last day was expected", "Course from 2025-01-01 to 2026-03-02");
    assertThat(server.get("/children/c1?from=2020-01-01&to=2020-06-01").statusCode())
        .isEqualTo(200);
    assertThat(server.get("/children/c1?from=2999-01-01").statusCode()).isEqualTo(200);
    assertThat(server.get("/children/c1?to=1999-01-01").statusCode()).isEqualTo(200);
    assertThat(server.get("/children/c1?from=-999999999-01-01").statusCode()).isEqualTo(200);
  }
}
