package org.sarcolemma.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarcolemma.interchange.StrictJson;
import org.sarcolemma.registry.Registry;
import org.sarcolemma.registry.audit.Access;
import org.sarcolemma.registry.audit.Purpose;
import org.sarcolemma.registry.event.EventKind;
import org.sarcolemma.registry.event.NewEvent;
import org.sarcolemma.registry.store.StoreAddress;

/** A researcher counts and exports, and finds nobody. */
@Tag("SR-58")
class ResearchPagesTest {
  private static final LocalDate DAY = LocalDate.of(2024, 3, 5);

  @TempDir Path folder;
  private Registry registry;
  private RunningServer server;

  @BeforeEach
  void start() {
    registry = Registry.open(StoreAddress.folder(folder), Clock.systemUTC());
    server = RunningServer.start(Connections.none().with(registry), Clock.systemUTC());
  }

  @AfterEach
  void stop() {
    server.close();
    registry.close();
  }

  private void fill(int girls, int boys) {
    for (int i = 0; i < girls + boys; i++) {
      registry
          .as(new Access("tester", Purpose.TREATMENT))
          .add(
              "canary" + i,
              Optional.empty(),
              List.of(
                  event(
                      EventKind.CHILD,
                      "{\"name\":\"Canary Name\",\"birthDate\":\"2017-02-28\",\"sex\":\""
                          + (i < girls ? "female" : "male")
                          + "\"}"),
                  event(EventKind.NOTE, "{\"text\":\"canary note\"}")));
    }
  }

  private static NewEvent event(EventKind kind, String body) {
    return NewEvent.of(kind, DAY, StrictJson.object("test", body));
  }

  private String token() throws Exception {
    Matcher token =
        Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"").matcher(server.get("/research").body());
    assertThat(token.find()).isTrue();
    return token.group(1);
  }

  @Test
  void anEmptyRegistrySaysSoAndPublishedFiguresLeadToTheirSources() throws Exception {
    String page = server.get("/research").body();
    assertThat(page).contains("Nobody is in this registry yet", "0 children");
    assertThat(page)
        .contains("/evidence/S-6-11", "/evidence/S-6-09", "/evidence/F0133", "18 of 39");
  }

  @Test
  void countsAreToldAndFewAreNot() throws Exception {
    fill(40, 4);
    String all = server.words("/research");
    assertThat(all).contains("44 children").doesNotContainIgnoringCase("canary");
    assertThat(server.words("/research?sex=female")).contains("Not told: 10 children or fewer");
    assertThat(server.words("/research?sex=male")).contains("Not told: 10 children or fewer");
    fill(40, 20);
    assertThat(server.get("/research?sex=canarysex").statusCode()).isEqualTo(400);
    List<String> trail = new ArrayList<>();
    registry
        .as(new Access("tester", Purpose.OPERATIONS))
        .audit(Optional.empty(), link -> trail.add(link.line()));
    assertThat(trail).anyMatch(line -> line.contains("cohort, sex = female"));
    assertThat(trail)
        .filteredOn(line -> line.contains("cohort"))
        .allMatch(line -> line.contains("research"));
    assertThat(trail).noneMatch(line -> line.contains("canarysex"));
  }

  @Test
  void anExportHoldsEveryFormAndNobody() throws Exception {
    fill(12, 12);
    assertThat(server.post("/research/export", "csv=yes").statusCode()).isEqualTo(403);
    String token = token();
    assertThat(server.post("/research/export", "csrf=" + token).statusCode()).isEqualTo(400);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(server.at("/research/export"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Cookie", server.firstCookie().replaceFirst(";.*", ""))
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    "csv=yes&redcap=yes&parquet=yes&phenopackets=yes&csrf=" + token));
    HttpResponse<byte[]> answer =
        HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    assertThat(answer.statusCode()).isEqualTo(200);
    List<String> names = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(answer.body()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName());
        assertThat(new String(zip.readAllBytes(), UTF_8))
            .as(entry.getName())
            .doesNotContainIgnoringCase("canary")
            .doesNotContain("2017-02-28")
            .doesNotContain(DAY.toString());
      }
    }
    assertThat(names)
        .contains("child.csv", "redcap-dictionary.csv", "child.parquet", "left-out.csv");
    assertThat(names).filteredOn(name -> name.matches("P[0-9a-f]{12}\\.json")).hasSize(24);
  }

  @Test
  void withoutSigningInNothingIsCounted() throws Exception {
    HttpRequest request = HttpRequest.newBuilder(server.at("/research")).build();
    assertThat(server.sendAsIs(request).statusCode()).isEqualTo(401);
  }
}
