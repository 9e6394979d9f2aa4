package org.sarcolemma.server;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarcolemma.registry.Registry;
import org.sarcolemma.registry.audit.Access;
import org.sarcolemma.registry.audit.AuditAction;
import org.sarcolemma.registry.audit.AuditEntry;
import org.sarcolemma.registry.audit.Purpose;
import org.sarcolemma.registry.store.StoreAddress;
import org.sarcolemma.server.people.Person;
import org.sarcolemma.server.people.Role;
import org.sarcolemma.server.people.SignedIn;
import org.sarcolemma.server.published.PublishedChildren;

/** Nobody reaches a child's page without the launch address, nor through another web site. */
@Tag("SR-58")
class GateTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  @TempDir Path folder;
  private Registry registry;
  private RunningServer server;

  @BeforeEach
  void start() {
    Clock clock = Clock.systemUTC();
    registry = Registry.open(StoreAddress.folder(folder), clock);
    server = RunningServer.start(Connections.none().with(registry), clock);
  }

  @AfterEach
  void stop() {
    server.close();
    registry.close();
  }

  @Test
  void withoutACookieOrWithAnInventedOneNothingOpens() throws Exception {
    assertThat(asNobody("/children").statusCode()).isEqualTo(401);
    HttpRequest invented =
        HttpRequest.newBuilder(server.at("/children"))
            .header("Cookie", Gate.COOKIE + "=invented")
            .build();
    assertThat(server.sendAsIs(invented).statusCode()).isEqualTo(401);
    assertThat(server.get("/children").statusCode()).isEqualTo(200);
  }

  @Test
  void pagesThatKeepNothingStayOpen() throws Exception {
    for (String path : List.of("/", "/child", "/treat", "/dose", "/read", "/evidence", "/health")) {
      assertThat(asNobody(path).statusCode()).as(path).isEqualTo(200);
    }
  }

  @Test
  void theLaunchAddressWorksOnceAndAWrongOneNever() throws Exception {
    HttpResponse<String> second =
        server.sendAsIs(HttpRequest.newBuilder(server.launchAddress()).build());
    assertThat(second.statusCode()).isEqualTo(403);
    assertThat(second.body()).contains("It works once", "start it again");
    assertThat(second.headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(asNobody("/enter").statusCode()).isEqualTo(403);
    assertThat(asNobody("/enter?token=").statusCode()).isEqualTo(403);
  }

  @Test
  void theCookieIsHiddenFromScriptsAndFromOtherSites() {
    assertThat(server.launchAddress().getQuery()).matches("token=[A-Za-z0-9_-]{43}");
    assertThat(server.firstCookie())
        .contains("; Path=/", "; HttpOnly", "; SameSite=Strict")
        .doesNotContain("Secure");
  }

  @Test
  void aFormWithoutTheTokenOfTheSessionIsRefused() throws Exception {
    assertThat(server.post("/sign-out", "").statusCode()).isEqualTo(403);
    assertThat(server.post("/sign-out", "csrf=invented").statusCode()).isEqualTo(403);
    assertThat(server.get("/children").statusCode()).isEqualTo(200);
  }

  @Test
  void signingOutKillsTheSession() throws Exception {
    assertThat(server.post("/sign-out", "csrf=" + token()).statusCode()).isEqualTo(303);
    assertThat(server.get("/children").statusCode()).isEqualTo(401);
  }

  @Test
  void aPageOfAnotherSiteCannotSendAForm() throws Exception {
    String form = "csrf=" + token();
    assertThat(posted(form, "Sec-Fetch-Site", "cross-site")).isEqualTo(403);
    assertThat(posted(form, "Sec-Fetch-Site", "same-site")).isEqualTo(403);
    assertThat(posted(form, "Origin", "https://localhost.evil.example")).isEqualTo(403);
    assertThat(posted(form, "Origin", "null")).isEqualTo(303);
  }

  @Test
  void aForeignNameThatPointsAtThisMachineIsRefused() throws Exception {
    assertThat(statusUnder("sarcolemma.evil.example")).contains(" 403 ");
    assertThat(statusUnder("localhost.evil.example:80")).contains(" 403 ");
    assertThat(statusUnder("localhost:1")).contains(" 401 ");
    assertThat(statusUnder("127.0.0.1")).contains(" 401 ");
  }

  private String statusUnder(String host) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.at("/").getPort())) {
      socket
          .getOutputStream()
          .write(
              ("GET /children HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                  .getBytes(US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), US_ASCII)
          .lines()
          .findFirst()
          .orElse("");
    }
  }

  @Test
  void signingInAndOutAndBeingRefusedAreInTheTrailAndTheChainHolds() throws Exception {
    assertThat(asNobody("/enter?token=canary-guess").statusCode()).isEqualTo(403);
    assertThat(server.post("/sign-out", "csrf=" + token()).statusCode()).isEqualTo(303);
    List<AuditAction> actions = new ArrayList<>();
    registry
        .as(new Access("tester", Purpose.OPERATIONS))
        .audit(
            Optional.empty(),
            link -> {
              assertThat(link.line()).doesNotContain("canary-guess");
              actions.add(AuditEntry.read("trail", link.line()).action());
            });
    assertThat(actions)
        .contains(AuditAction.SIGN_IN, AuditAction.SIGN_IN_FAILED, AuditAction.SIGN_OUT);
    assertThat(server.said()).doesNotContain("canary-guess");
  }

  @Test
  void aRegistryIsNotServedToOtherMachines() {
    assertThatThrownBy(
            () ->
                Server.start(
                    new ServerOptions("0.0.0.0", 0),
                    Connections.none().with(registry),
                    ShippedKnowledge.SARCOLEMMA,
                    PublishedChildren.load(ShippedKnowledge.SARCOLEMMA.knowledge()),
                    Clock.systemUTC(),
                    new PrintStream(PrintStream.nullOutputStream())))
        .isInstanceOf(CannotStartException.class)
        .hasMessageContaining("this machine only");
  }

  @Test
  void aSessionEndsAfterFifteenIdleMinutesAndAfterTwelveHours() {
    Instant[] now = {NOON};
    SignedIn signedIn = new SignedIn(new Ticking(now));
    Person person = new Person("a", "A", EnumSet.of(Role.NURSE));
    String idle = signedIn.open(person);
    now[0] = NOON.plus(Duration.ofMinutes(15));
    assertThat(signedIn.of(idle)).isEmpty();
    String busy = signedIn.open(person);
    Instant end = now[0].plus(Duration.ofHours(12));
    while (now[0].plus(Duration.ofMinutes(14)).isBefore(end)) {
      now[0] = now[0].plus(Duration.ofMinutes(14));
      assertThat(signedIn.of(busy)).isPresent();
    }
    now[0] = end;
    assertThat(signedIn.of(busy)).isEmpty();
    assertThat(signedIn.open(person)).isNotEqualTo(signedIn.open(person));
  }

  private String token() throws Exception {
    Matcher token =
        Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"").matcher(server.get("/children").body());
    assertThat(token.find()).isTrue();
    return token.group(1);
  }

  private int posted(String form, String header, String value) throws Exception {
    return server
        .send(
            HttpRequest.newBuilder(server.at("/sign-out"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header(header, value)
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build())
        .statusCode();
  }

  private HttpResponse<String> asNobody(String path) throws Exception {
    return server.sendAsIs(HttpRequest.newBuilder(server.at(path)).build());
  }

  private static final class Ticking extends Clock {
    private final Instant[] now;

    Ticking(Instant[] now) {
      this.now = now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now[0];
    }
  }
}
