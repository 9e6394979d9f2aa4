package org.sarcolemma.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sarcolemma.Canaries;
import org.sarcolemma.Canary;
import org.sarcolemma.Sarcolemma;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.guidance.Condition;
import org.sarcolemma.guidance.RedFlag;
import org.sarcolemma.knowledge.CanaryFile;

/** A rule that no longer speaks is noticed, and said on every page. */
@Tag("SR-54")
class CanaryWatchTest {
  private static final List<Canary> CANARIES = CanaryFile.load();

  @Test
  void everyRedFlagAndAdviceSpeaksForItsCanary() {
    assertThat(Canaries.silent(ShippedKnowledge.SARCOLEMMA, CANARIES)).isEmpty();
  }

  @Test
  void aRuleWithoutCanaryIsNamed() {
    List<Canary> fewer =
        CANARIES.stream().filter(canary -> !canary.rule().equals("breathing")).toList();
    assertThat(Canaries.silent(ShippedKnowledge.SARCOLEMMA, fewer))
        .containsExactly("red flag breathing has no test patient");
  }

  @Test
  void aSilencedRuleIsNamedAndSoIsOneThatVanished() {
    assertThat(Canaries.silent(deaf(), CANARIES))
        .containsExactly("red flag breathing stays silent for its test patient");
  }

  /** The red flag for breathing can no longer be raised. */
  private static Sarcolemma deaf() {
    Knowledge all = ShippedKnowledge.SARCOLEMMA.knowledge();
    List<RedFlag> flags =
        all.redFlags().stream()
            .map(
                flag ->
                    flag.id().equals("breathing")
                        ? new RedFlag(
                            flag.id(), flag.text(), new Condition.OnsetAtLeast(Double.MAX_VALUE))
                        : flag)
            .toList();
    return new Sarcolemma(
        new Knowledge(
            all.version(),
            all.references(),
            all.findings(),
            all.groups(),
            all.tree(),
            all.rows(),
            all.defining(),
            all.levels(),
            all.quantities(),
            all.priors(),
            all.settings(),
            all.weighing(),
            all.silent(),
            all.tests(),
            all.recommendations(),
            flags,
            all.claims(),
            all.criteria()));
  }

  @Test
  void withOneRuleDisabledHealthFailsAndEveryPageSaysSo() throws IOException, InterruptedException {
    try (RunningServer server = started(deaf())) {
      Instant latest = Instant.now().plus(Duration.ofSeconds(60));
      while (server.get("/health").statusCode() != 503 && Instant.now().isBefore(latest)) {
        Thread.sleep(100);
      }
      HttpResponse<String> health = server.get("/health");
      assertThat(health.statusCode()).isEqualTo(503);
      assertThat(health.body()).contains("failed", "red flag breathing");
      for (String page :
          List.of(
              "/",
              "/child",
              "/treat",
              "/dose",
              "/order",
              "/evidence",
              "/read",
              "/how",
              "/model-card",
              "/family",
              "/nowhere")) {
        assertThat(server.get(page).body())
            .as(page)
            .contains("A rule of this software does not work", "red flag breathing");
      }
    }
  }

  @Test
  void whenAllSpeakNoPageIsAlarmed() throws IOException, InterruptedException {
    try (RunningServer server = started(ShippedKnowledge.SARCOLEMMA)) {
      assertThat(server.get("/child").body()).doesNotContain("A rule of this software");
    }
  }

  @Test
  void aCheckThatFailsIsNoGoodNews() {
    try (CanaryWatch watch =
        new CanaryWatch(
            () -> {
              throw new IllegalStateException("made to fail");
            })) {
      watch.ask();
      assertThat(watch.silent()).containsExactly("the check of the rules itself failed");
    }
  }

  private static RunningServer started(Sarcolemma sarcolemma) {
    return RunningServer.of(sarcolemma, Connections.none(), Clock.systemUTC());
  }
}
