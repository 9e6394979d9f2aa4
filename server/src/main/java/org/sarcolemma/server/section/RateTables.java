package org.sarcolemma.server.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.sarcolemma.evidence.FrequencyRow;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.evidence.Population;
import org.sarcolemma.server.answer.SourceWriter;
import org.sarcolemma.server.wording.Percent;

/** Lays out rows of evidence by finding and disease. Rows are shown one by one, never added up. */
final class RateTables {
  /** Rows of one cell that are shown; the others stand on the page of the finding. */
  private static final int MOST = 4;

  private final Knowledge knowledge;
  private final SourceWriter sources;

  RateTables(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.sources = new SourceWriter(knowledge);
  }

  RateTable of(List<String> findings, List<String> diseases) {
    List<RateTable.Line> lines = new ArrayList<>();
    for (String finding : findings) {
      lines.add(
          new RateTable.Line(
              finding,
              knowledge.label(finding),
              diseases.stream().map(disease -> cell(rows(finding, disease))).toList()));
    }
    return new RateTable(diseases.stream().map(this::column).toList(), lines);
  }

  RateTable.Column column(String disease) {
    return new RateTable.Column(disease, sources.disease(disease));
  }

  /**
   * Rows of a finding in exactly this disease: published ones with children and counts first, or
   * the assumptions where nothing is published.
   */
  List<FrequencyRow> rows(String finding, String disease) {
    int node = knowledge.tree().index(disease).orElseThrow();
    List<FrequencyRow> all =
        knowledge.rows().ofFinding(finding).stream()
            .filter(row -> knowledge.tree().indexOfDisease(row.disease()).orElse(-1) == node)
            .sorted(
                Comparator.comparing((FrequencyRow row) -> row.population() != Population.PEDIATRIC)
                    .thenComparing(row -> !row.counted())
                    .thenComparing(row -> row.examined().isEmpty())
                    .thenComparing(FrequencyRow::id))
            .toList();
    List<FrequencyRow> published = all.stream().filter(row -> !row.assumption()).toList();
    return published.isEmpty() ? all : published;
  }

  private RateTable.Cell cell(List<FrequencyRow> rows) {
    int shown = Math.min(MOST, rows.size());
    return new RateTable.Cell(
        rows.subList(0, shown).stream().map(this::rate).toList(), rows.size() - shown);
  }

  private RateTable.Rate rate(FrequencyRow row) {
    return new RateTable.Rate(
        row.id(), figure(row), whom(row.population()), row.assumption(), row.counted());
  }

  /** The figure of a row with its share where it has counts, for example "33/84 (39%)". */
  String figure(FrequencyRow row) {
    double present = row.present().orElse(0);
    double examined = row.examined().orElse(0);
    String figure = sources.figure(row);
    return present > 0 && present < examined
        ? figure + " (" + Percent.of(present / examined) + ")"
        : figure;
  }

  private static String whom(Population population) {
    return population == Population.PEDIATRIC
        ? "children"
        : population == Population.ADULT ? "adults" : population.name().toLowerCase(Locale.ROOT);
  }
}
