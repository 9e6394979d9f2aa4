package org.sarcolemma.server.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sarcolemma.evidence.EvidenceLevel;
import org.sarcolemma.evidence.Finding;
import org.sarcolemma.evidence.FrequencyRow;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.evidence.Population;
import org.sarcolemma.evidence.Reference;
import org.sarcolemma.server.answer.SourceView;
import org.sarcolemma.server.answer.SourceWriter;
import org.sarcolemma.server.wording.Percent;

/** Lays out evidence rows for a table. */
public final class RowWriter {
  private final Knowledge knowledge;
  private final SourceWriter sources;

  /** A writer over one version of the knowledge. */
  public RowWriter(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.sources = new SourceWriter(knowledge);
  }

  /** Published rows first, children first. */
  public List<RowView> views(Stream<FrequencyRow> rows) {
    return rows.sorted(
            Comparator.comparing(FrequencyRow::assumption)
                .thenComparing(row -> row.population() != Population.PEDIATRIC)
                .thenComparing(FrequencyRow::id))
        .map(this::view)
        .toList();
  }

  RowView view(FrequencyRow row) {
    return new RowView(
        row.id(),
        row.finding(),
        finding(row.finding()),
        diseaseId(row.disease()),
        sources.disease(row.disease()),
        SourceWriter.population(row.population()),
        sources.figure(row),
        percent(row),
        row.reference(),
        row.assumption() ? SourceView.ASSUMPTION : citation(row.reference()),
        row.counted() ? "counted" : "not counted: " + row.notCountedBecause(),
        row.counted(),
        row.assumption());
  }

  String finding(String id) {
    return knowledge.finding(id).map(Finding::label).orElse(id);
  }

  String diseaseId(String name) {
    return knowledge
        .tree()
        .indexOfDisease(name)
        .map(index -> knowledge.tree().node(index).id())
        .orElse(name);
  }

  String disease(String name) {
    return sources.disease(name);
  }

  String figure(FrequencyRow row) {
    return sources.figure(row);
  }

  String citation(String reference) {
    return Optional.ofNullable(knowledge.references().get(reference))
        .map(Reference::citation)
        .orElse(reference);
  }

  static String percent(FrequencyRow row) {
    double present = row.present().orElse(0);
    double examined = row.examined().orElse(0);
    return present > 0 && present < examined ? Percent.of(present / examined) : "";
  }

  static String level(EvidenceLevel level) {
    return switch (level) {
      case COHORT -> "cohort or register";
      case REVIEW -> "literature review (cases worth publishing are over-represented)";
      case CASE_SERIES -> "case series";
      case EXPERT -> "expert page or database without counts";
      case MEMORY -> SourceView.ASSUMPTION;
    };
  }
}
