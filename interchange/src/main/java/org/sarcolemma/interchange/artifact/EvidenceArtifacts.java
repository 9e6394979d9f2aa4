package org.sarcolemma.interchange.artifact;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sarcolemma.evidence.FrequencyRow;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.evidence.Reference;
import org.sarcolemma.knowledge.KnowledgeSource;

/**
 * The evidence: an Evidence for each publication with the rows that were read in it, and a Library
 * that holds every table whole. R4 has no place for a count of patients; the counts stand in words
 * and in the tables.
 */
final class EvidenceArtifacts {
  private static final String POPULATION = "patients-with-suspected-muscle-disease";
  private static final int ROWS_IN_WORDS = 40;
  private static final List<String> TABLES =
      List.of(
          "evidence/frequencies.csv",
          "evidence/added.csv",
          "evidence/assumptions.csv",
          "evidence/defining.csv",
          "references.csv",
          "claims.csv",
          "codes.csv",
          "codes/meanings.csv");

  private final Knowledge knowledge;

  EvidenceArtifacts(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  List<ObjectNode> all() {
    Map<String, List<FrequencyRow>> byReference = new TreeMap<>();
    for (FrequencyRow row : knowledge.rows().all()) {
      byReference.computeIfAbsent(row.reference(), id -> new ArrayList<>()).add(row);
    }
    List<ObjectNode> all = new ArrayList<>();
    all.add(population());
    byReference.forEach((id, rows) -> all.add(evidence(knowledge.reference(id), rows)));
    return all;
  }

  private ObjectNode population() {
    ObjectNode variable =
        Artifact.of(
            "EvidenceVariable",
            POPULATION,
            knowledge.version(),
            "Patients with, or suspected of, a muscle disease");
    ObjectNode characteristic = variable.putArray("characteristic").addObject();
    characteristic
        .putObject("definitionCodeableConcept")
        .put("text", "muscle disease, or suspicion of one; each row names its own population");
    return variable;
  }

  private ObjectNode evidence(Reference reference, List<FrequencyRow> rows) {
    ObjectNode evidence =
        Artifact.of(
            "Evidence",
            "of-" + reference.id(),
            knowledge.version(),
            reference.estimate()
                ? "Assumptions of the team, no publication"
                : reference.citation());
    StringBuilder words =
        new StringBuilder(
            reference.estimate() ? "ASSUMPTION, not evidence. " : "Figures read in this source. ");
    int shown = Math.min(rows.size(), ROWS_IN_WORDS);
    for (FrequencyRow row : rows.subList(0, shown)) {
      words.append(words(row)).append("; ");
    }
    if (rows.size() > shown) {
      words.append("and ").append(rows.size() - shown).append(" more in Library/evidence-tables");
    }
    evidence.put("description", words.toString().strip());
    Artifact.cite(evidence.putArray("relatedArtifact"), reference);
    evidence.putObject("exposureBackground").put("reference", "EvidenceVariable/" + POPULATION);
    return evidence;
  }

  private String words(FrequencyRow row) {
    String share;
    if (row.present().isPresent() && row.examined().isPresent()) {
      share = plain(row.present().getAsDouble()) + " of " + plain(row.examined().getAsDouble());
    } else if (row.percent().isPresent()) {
      share = plain(row.percent().getAsDouble()) + " %";
    } else {
      share =
          row.word()
              .map(word -> word.name().replace('_', ' ').toLowerCase(java.util.Locale.ROOT))
              .orElse("no figure");
    }
    return row.id()
        + " "
        + knowledge.label(row.finding())
        + " in "
        + row.disease()
        + ": "
        + share
        + (row.counted() ? "" : " (not counted: " + row.notCountedBecause() + ")");
  }

  private static String plain(double figure) {
    return java.math.BigDecimal.valueOf(figure).stripTrailingZeros().toPlainString();
  }

  /** Every table as it is shipped. */
  ObjectNode tables(KnowledgeSource source) {
    ObjectNode library =
        Artifact.experimental(
            Artifact.of(
                "Library",
                "evidence-tables",
                knowledge.version(),
                "Tables of the evidence, whole, with their licences in DATA-LICENCES.md"));
    Artifact.concept(
        library.putObject("type"),
        "http://terminology.hl7.org/CodeSystem/library-type",
        "asset-collection",
        "tables");
    ArrayNode contents = library.putArray("content");
    for (String table : TABLES) {
      contents
          .addObject()
          .put("contentType", "text/csv")
          .put("data", Base64.getEncoder().encodeToString(source.read(table)))
          .put("title", table);
    }
    return library;
  }
}
