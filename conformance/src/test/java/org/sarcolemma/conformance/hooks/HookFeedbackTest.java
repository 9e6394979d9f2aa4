package org.sarcolemma.conformance.hooks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarcolemma.server.hooks.FeedbackReport;
import org.sarcolemma.server.hooks.HooksOptions;

/** What is answered to cards is kept, counted and remembered (SR-48). */
class HookFeedbackTest {
  private static final String VIEW = "sarcolemma-patient-view";
  private static final String SIGN = "sarcolemma-order-sign";

  @TempDir Path folder;

  private HookServer server() throws Exception {
    return new HookServer(
        new HooksOptions(
            Optional.empty(), List.of(), List.of(), List.of(), Optional.of(folder), 30));
  }

  private static ObjectNode overridden(String card, boolean withReason) {
    ObjectNode feedback = HookServer.example("feedback.json");
    ObjectNode entry = (ObjectNode) feedback.at("/feedback/0");
    entry.put("card", card);
    if (!withReason) {
      entry.remove("overrideReason");
    }
    return feedback;
  }

  private List<String> stored() throws Exception {
    return Files.readAllLines(folder.resolve("cds-feedback.jsonl"));
  }

  @Test
  @Tag("SR-48")
  @Tag("SR-56")
  void anOverrideIsStoredOnceWithUserTimeAndReasonAndWithoutAPatient() throws Exception {
    String card;
    try (HookServer server = server()) {
      card = server.cards(VIEW, HookServer.example("patient-view.json")).at("/0/uuid").asText();
      for (int times = 0; times < 3; times++) {
        assertThat(server.call(VIEW + "/feedback", overridden(card, true)).statusCode())
            .isEqualTo(200);
      }
      assertThat(stored()).hasSize(1);
    }
    try (HookServer again = server()) {
      assertThat(again.call(VIEW + "/feedback", overridden(card, true)).statusCode())
          .isEqualTo(200);
    }
    assertThat(stored()).as("also after a new start").hasSize(1);
    JsonNode line = HookServer.JSON.readTree(stored().get(0));
    assertThat(line.path("user").asText()).isEqualTo("Practitioner/example");
    assertThat(line.path("overrideCode").asText()).isEqualTo("specialist-advised");
    assertThat(line.path("rule").asText()).isEqualTo("screen-dystrophy-untested");
    assertThat(line.path("received").asText()).isEqualTo("2026-11-23T12:00:00Z");
    assertThat(line.toString()).doesNotContain("girl-9").doesNotContain("2017-03-14");
    assertThat(FeedbackReport.lines(folder))
        .contains(
            "overridden\tscreen-dystrophy-untested\tdystrophy-untested\tspecialist-advised\t1");
  }

  @Test
  void aCardThatWasAnsweredIsKeptBackAndAnUnansweredOneIsNot() throws Exception {
    try (HookServer server = server()) {
      ObjectNode call = HookServer.example("patient-view.json");
      String card = server.cards(VIEW, call).at("/0/uuid").asText();
      server.call(VIEW + "/feedback", overridden(card, false));
      assertThat(server.cards(VIEW, call)).as("without a reason").hasSize(1);
      server.call(VIEW + "/feedback", overridden(card, true));
      assertThat(server.cards(VIEW, call)).as("with a reason").isEmpty();
      ((ObjectNode) call.at("/context")).put("patientId", "boy-4");
      ObjectNode other =
          (ObjectNode) HookServer.JSON.readTree(call.toString().replace("girl-9", "boy-4"));
      assertThat(server.cards(VIEW, other)).as("another child").hasSize(1);
    }
  }

  @Test
  @Tag("SR-48")
  void aCriticalCardComesAgainAndSaysWhatWasAnswered() throws Exception {
    try (HookServer server = server()) {
      ObjectNode call = HookServer.example("order-sign.json");
      String card = server.cards(SIGN, call).at("/0/uuid").asText();
      server.call(SIGN + "/feedback", overridden(card, true));
      JsonNode again = server.cards(SIGN, call).path(0);
      assertThat(again.path("indicator").asText()).isEqualTo("critical");
      assertThat(again.path("detail").asText())
          .contains("Overridden before, on 2026-11-23: specialist-advised");
    }
  }

  @Test
  void halfAFeedbackIsNoFeedback() throws Exception {
    try (HookServer server = server()) {
      ObjectNode feedback = HookServer.example("feedback.json");
      ((com.fasterxml.jackson.databind.node.ArrayNode) feedback.path("feedback"))
          .addObject()
          .put("card", "x")
          .put("outcome", "ignored");
      HttpResponse<String> answer = server.call(VIEW + "/feedback", feedback);
      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(answer.body()).contains("bad-feedback").contains("feedback[1].outcome");
      assertThat(stored()).isEmpty();
    }
  }

  @Test
  @Tag("SR-56")
  void aLineCutOffByACrashIsDroppedAndTheRestIsKept() throws Exception {
    try (HookServer server = server()) {
      server.call(VIEW + "/feedback", HookServer.example("feedback.json"));
    }
    Path file = folder.resolve("cds-feedback.jsonl");
    Files.writeString(file, Files.readString(file) + "{\"received\":\"2026-");
    try (HookServer server = server()) {
      server.call(VIEW + "/feedback", overridden("another", true));
    }
    assertThat(stored()).hasSize(2);
    assertThat(FeedbackReport.lines(folder)).hasSize(2);
  }
}
