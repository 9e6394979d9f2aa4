package org.sarcolemma.registry.assessment;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import org.sarcolemma.Assessment;
import org.sarcolemma.Sarcolemma;
import org.sarcolemma.interchange.AssessmentJson;
import org.sarcolemma.interchange.AssessmentReport;
import org.sarcolemma.interchange.CaseReader;
import org.sarcolemma.interchange.StrictJson;
import org.sarcolemma.registry.event.Event;
import org.sarcolemma.registry.event.EventKind;
import org.sarcolemma.registry.event.NewEvent;

/**
 * An answer of this software as an event, and what became of it. Input and answer are kept as the
 * very text they were, so that opening it again shows every digit that was shown (SR-53).
 */
public final class KeptAssessment {
  private final Sarcolemma today;
  private final AssessmentJson json;
  private final CaseReader cases;

  /** With the knowledge of today. */
  public KeptAssessment(Sarcolemma today) {
    this.today = today;
    this.json = new AssessmentJson(today.knowledge());
    this.cases = new CaseReader(today.knowledge());
  }

  /**
   * Assesses a case and makes an event of the answer.
   *
   * @param input the case as JSON, as {@code assess} reads it
   * @throws org.sarcolemma.interchange.InputException when the case cannot be read
   */
  public NewEvent assess(String input, String setting, LocalDate day) {
    AssessmentReport report = report(input, setting);
    Assessment answer = report.assessment();
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.put("input", input).put("setting", setting).put("answer", json.write(report));
    body.put("software", report.software()).put("knowledge", answer.knowledgeVersion());
    body.put("inputHash", answer.inputHash());
    return NewEvent.of(EventKind.ASSESSMENT, day, body);
  }

  /**
   * Opens one again: the answer as it was, and what holds today.
   *
   * @throws IllegalArgumentException when the event is no assessment
   */
  public Reopened reopen(Event event) {
    if (event.kind() != EventKind.ASSESSMENT) {
      throw new IllegalArgumentException("event " + event.position() + " is no assessment");
    }
    ObjectNode body = event.body();
    String was = body.path("answer").asText();
    AssessmentReport now = report(body.path("input").asText(), body.path("setting").asText());
    boolean sameKnowledge =
        now.assessment().knowledgeVersion().equals(body.path("knowledge").asText());
    return new Reopened(
        was,
        json.write(now),
        sameKnowledge,
        now.software().equals(body.path("software").asText()),
        Difference.between(StrictJson.object("kept answer", was), json.node(now)));
  }

  private AssessmentReport report(String input, String setting) {
    ObjectNode told = StrictJson.object("kept input", input);
    return AssessmentReport.of(today, cases.read("kept input", told), setting);
  }
}
