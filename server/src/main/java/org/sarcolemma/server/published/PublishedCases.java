package org.sarcolemma.server.published;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sarcolemma.evidence.HypothesisTree;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.interchange.CaseReader;
import org.sarcolemma.interchange.ReadPatient;
import org.sarcolemma.interchange.StrictJson;
import org.sarcolemma.knowledge.KnowledgeSource;
import org.sarcolemma.server.answer.NotUsedView;

/**
 * Reads the published cases. Of each row the reader of cases sees only what was known at the
 * work-up; the answer goes another way, into {@link PublishedChild.Truth}.
 */
final class PublishedCases {
  private static final String FILE = "cases/published-cases.jsonl";

  private PublishedCases() {}

  /** The individual patients of the shipped file of whom enough is known. */
  static List<PublishedChild> shipped(Knowledge knowledge) {
    String lines = new String(KnowledgeSource.shipped().read(FILE), UTF_8);
    CaseReader reader = new CaseReader(knowledge);
    List<PublishedChild> children = new ArrayList<>();
    for (String line : lines.split("\n", -1)) {
      if (!line.isBlank()) {
        ObjectNode row = StrictJson.object(FILE, new ByteArrayInputStream(line.getBytes(UTF_8)));
        if (row.path("scorable").asBoolean()) {
          children.add(child(row, reader, knowledge));
        }
      }
    }
    return children;
  }

  private static PublishedChild child(ObjectNode row, CaseReader reader, Knowledge knowledge) {
    ReadPatient read = reader.read(FILE, WorkupView.of(row));
    return new PublishedChild(
        row.path("id").asText(),
        CaseLabel.of(read.patient(), knowledge),
        read.patient(),
        read.notUsed().stream()
            .map(item -> new NotUsedView(item.item().replace('_', ' '), item.reason()))
            .toList(),
        truth(row, knowledge));
  }

  private static PublishedChild.Truth truth(ObjectNode row, Knowledge knowledge) {
    String diagnosis = diagnosis(row.path("diagnosis_class").asText(), knowledge);
    String label = row.path("diagnosis_label").asText("");
    return new PublishedChild.Truth(
        label.isEmpty() ? diagnosis : label + " (" + diagnosis + ")",
        decidedBy(row),
        words(row.path("initial_misdiagnosis")),
        row.path("source").asText(""),
        row.path("verified").asText(""));
  }

  private static String diagnosis(String id, Knowledge knowledge) {
    HypothesisTree tree = knowledge.tree();
    return tree.indexOfDisease(id)
        .map(index -> tree.node(index).label())
        .orElse(id.replace('_', ' '));
  }

  private static String decidedBy(ObjectNode row) {
    List<String> parts = new ArrayList<>();
    for (Map.Entry<String, JsonNode> antibody : row.path("antibodies").properties()) {
      parts.add(
          antibody.getKey().replace('_', ' ')
              + (antibody.getValue().asText().equals("pos") ? " positive" : " negative"));
    }
    String variant = row.path("genetics").path("detail").asText("");
    if (!variant.isEmpty()) {
      parts.add(variant);
    }
    return String.join(", ", parts);
  }

  private static String words(JsonNode tokens) {
    List<String> words = new ArrayList<>();
    tokens.forEach(token -> words.add(token.asText().replace('_', ' ')));
    return String.join(", ", words);
  }
}
