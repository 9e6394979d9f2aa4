package org.sarcolemma.registry;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarcolemma.Sarcolemma;
import org.sarcolemma.knowledge.KnowledgeFiles;
import org.sarcolemma.registry.assessment.KeptAssessment;
import org.sarcolemma.registry.assessment.Reopened;
import org.sarcolemma.registry.event.Event;
import org.sarcolemma.registry.event.EventKind;
import org.sarcolemma.registry.event.NewEvent;
import org.sarcolemma.registry.store.StoreAddress;

/** An answer that was kept, opened again with the same and with other knowledge. */
@Tag("SR-53")
class KeptAssessmentTest {
  private static final KeptAssessment KEPT =
      new KeptAssessment(new Sarcolemma(KnowledgeFiles.load()));

  private static String girl() throws IOException {
    return Files.readString(
        Path.of(System.getProperty("sarcolemma.root"), "docs/examples/girl-9-years.json"));
  }

  @Test
  void theSameKnowledgeReproducesEveryCharacter(@TempDir Path folder) throws IOException {
    NewEvent assessed = KEPT.assess(girl(), "neuromuscular_clinic", Made.TODAY);
    try (Registry registry = Registry.open(StoreAddress.folder(folder), Made.CLOCK)) {
      Session session = registry.as(Made.DOCTOR);
      session.add("c1", Optional.empty(), List.of(assessed));
      Event event = session.child("c1").orElseThrow().holding(EventKind.ASSESSMENT).get(0);
      assertThat(event.body().path("inputHash").asText()).isNotBlank();
      Reopened reopened = KEPT.reopen(event);
      assertThat(reopened.answer()).isEqualTo(assessed.body().path("answer").asText());
      assertThat(reopened.today()).isEqualTo(reopened.answer());
      assertThat(reopened.sameKnowledge()).isTrue();
      assertThat(reopened.differences()).isEmpty();
      assertThat(reopened.caution()).isEmpty();
    }
  }

  @Test
  void otherKnowledgeIsSaidAndTheDifferenceExplained() throws IOException {
    ObjectNode body = KEPT.assess(girl(), "neuromuscular_clinic", Made.TODAY).body().deepCopy();
    // as if an older version had given it: another first place, one reason of another weight
    ObjectNode answer = Made.json(body.path("answer").asText());
    ArrayNode hypotheses = (ArrayNode) answer.path("hypotheses");
    ObjectNode second = (ObjectNode) hypotheses.remove(1);
    hypotheses.insert(0, second);
    second.put("probability", 0.6125);
    ObjectNode reason = (ObjectNode) second.path("contributions").path(0);
    reason.put("logOdds", 9.5);
    String finding = reason.path("finding").asText();
    body.put("answer", answer.toString()).put("knowledge", "another");
    Event event =
        new Event(
            7,
            "id",
            "c1",
            EventKind.ASSESSMENT,
            Made.TODAY,
            Made.CLOCK.instant(),
            "dr.a",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            body);
    Reopened reopened = KEPT.reopen(event);
    assertThat(reopened.sameKnowledge()).isFalse();
    assertThat(reopened.answer()).isEqualTo(answer.toString());
    assertThat(reopened.caution()).contains("older version of the knowledge");
    assertThat(reopened.differences().get(0)).startsWith("first place: was ");
    assertThat(reopened.differences())
        .anyMatch(line -> line.contains("0.613 then") && line.contains(finding + " (9.5 to "));
  }
}
