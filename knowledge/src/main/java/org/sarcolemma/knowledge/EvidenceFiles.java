package org.sarcolemma.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.sarcolemma.evidence.Claim;
import org.sarcolemma.evidence.Cohorts;
import org.sarcolemma.evidence.DefiningShare;
import org.sarcolemma.evidence.EvidenceLevel;
import org.sarcolemma.evidence.EvidenceTable;
import org.sarcolemma.evidence.Finding;
import org.sarcolemma.evidence.FrequencyRow;
import org.sarcolemma.evidence.FrequencyWord;
import org.sarcolemma.evidence.Population;
import org.sarcolemma.evidence.QuantityModel;
import org.sarcolemma.evidence.QuantityRow;
import org.sarcolemma.evidence.Reference;
import org.sarcolemma.evidence.ResultStrength;

/** Reads references, findings, claims and the evidence tables. */
final class EvidenceFiles {
  private final KnowledgeSource source;

  EvidenceFiles(KnowledgeSource source) {
    this.source = source;
  }

  Map<String, Reference> references() {
    Map<String, Reference> references = new LinkedHashMap<>();
    for (Table.Line line : Table.read(source, "references.csv").lines()) {
      Reference reference =
          new Reference(
              line.required("id"),
              line.required("citation"),
              year(line),
              line.optional("doi"),
              line.optional("pmid"),
              line.optional("url"),
              line.required("kind"),
              Cohorts.of(line.list("overlap_group")),
              line.text("note"));
      line.once(references.put(reference.id(), reference));
    }
    return references;
  }

  private static OptionalInt year(Table.Line line) {
    OptionalDouble year = line.number("year");
    return year.isPresent() ? OptionalInt.of((int) year.getAsDouble()) : OptionalInt.empty();
  }

  Map<String, Finding> findings() {
    Map<String, Finding> findings = new LinkedHashMap<>();
    for (Table.Line line : Table.read(source, "findings.csv").lines()) {
      Finding finding =
          new Finding(
              line.required("id"),
              line.required("label"),
              line.text("question"),
              line.text("plain"),
              line.required("category"),
              line.text("answer_from"),
              line.optional("test"),
              line.optional("group"),
              line.list("implies"),
              line.optional("hpo"),
              line.text("kind").equals("binary") && line.yes("differential"),
              line.text("why_not"));
      line.once(findings.put(finding.id(), finding));
    }
    return findings;
  }

  EvidenceTable rows() {
    List<FrequencyRow> rows = new ArrayList<>();
    for (String file :
        List.of("evidence/frequencies.csv", "evidence/added.csv", "evidence/assumptions.csv")) {
      for (Table.Line line : Table.read(source, file).lines()) {
        rows.add(row(line));
      }
    }
    try {
      return new EvidenceTable(rows);
    } catch (IllegalArgumentException e) {
      throw new KnowledgeException("evidence", String.valueOf(e.getMessage()), e);
    }
  }

  private static FrequencyRow row(Table.Line line) {
    return line.make(
        () ->
            new FrequencyRow(
                line.required("id"),
                line.required("finding"),
                line.required("disease"),
                line.word("population", Population.class),
                line.number("present"),
                line.number("examined"),
                line.number("percent"),
                line.optional("qualifier").map(text -> frequencyWord(line, text)),
                line.required("reference"),
                line.text("where"),
                line.word("level", EvidenceLevel.class),
                line.yes("counted"),
                line.text("not_counted_because"),
                line.text("pair"),
                line.text("comment")));
  }

  private static FrequencyWord frequencyWord(Table.Line line, String text) {
    try {
      return FrequencyWord.of(text);
    } catch (IllegalArgumentException e) {
      throw line.problem("qualifier", String.valueOf(e.getMessage()));
    }
  }

  List<DefiningShare> definingShares() {
    List<DefiningShare> shares = new ArrayList<>();
    for (Table.Line line : Table.read(source, "evidence/defining.csv").lines()) {
      shares.add(
          line.make(
              () ->
                  new DefiningShare(
                      line.required("id"),
                      line.required("finding"),
                      line.required("hypothesis"),
                      line.text("assay"),
                      strength(line),
                      line.requiredNumber("share"),
                      line.requiredNumber("patients"),
                      line.required("reference"),
                      line.text("comment"))));
    }
    return shares;
  }

  private static ResultStrength strength(Table.Line line) {
    return line.text("strength").isBlank()
        ? ResultStrength.ANY
        : line.word("strength", ResultStrength.class);
  }

  /** Medians, means and ranges, which the evidence table keeps in its comments. */
  List<QuantityRow> levels(EvidenceTable rows, Map<String, QuantityModel> quantities) {
    List<QuantityRow> levels = new ArrayList<>();
    for (QuantityModel quantity : quantities.values()) {
      for (FrequencyRow row : rows.ofFinding(quantity.levelFinding())) {
        OptionalDouble value = LevelComment.value(row.comment(), quantity.unit(), quantity.scale());
        if (row.counted() && value.isPresent()) {
          levels.add(
              new QuantityRow(
                  row.id(),
                  quantity.id(),
                  row.disease(),
                  row.population(),
                  value.getAsDouble(),
                  row.examined().orElse(0),
                  row.level(),
                  row.reference()));
        }
      }
    }
    return levels;
  }

  Map<String, Claim> claims() {
    Map<String, Claim> claims = new LinkedHashMap<>();
    for (Table.Line line : Table.read(source, "claims.csv").lines()) {
      Claim claim =
          new Claim(
              line.required("id"),
              line.required("section"),
              line.required("kind"),
              line.text("population"),
              line.text("disease"),
              line.required("statement"),
              figure(line),
              line.text("refs"),
              line.text("notes"));
      line.once(claims.put(claim.id(), claim));
    }
    return claims;
  }

  private static String figure(Table.Line line) {
    String unit = line.text("unit");
    String range =
        line.text("low").isEmpty() && line.text("high").isEmpty()
            ? ""
            : line.text("low") + " to " + line.text("high");
    String value = line.text("value").isEmpty() ? range : line.text("value");
    String counts =
        line.text("numerator").isEmpty()
            ? ""
            : " (" + line.text("numerator") + " of " + line.text("denominator") + ")";
    return (value + " " + unit).strip() + counts;
  }
}
