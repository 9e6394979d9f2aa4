package org.sarcolemma.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.sarcolemma.evaluation.cases.CaseFile;
import org.sarcolemma.evaluation.cases.PublishedCase;
import org.sarcolemma.evaluation.cases.Stage;
import org.sarcolemma.evaluation.scores.ConfidenceInterval;
import org.sarcolemma.evaluation.scores.Measure;
import org.sarcolemma.evaluation.scores.Scores;
import org.sarcolemma.evaluation.scores.StageScores;
import org.sarcolemma.evaluation.scores.Subset;

/**
 * Writes a report as text: one table of stages per method, then the subsets of each stage, then
 * what the columns mean. Under every figure stands its interval.
 */
final class EvaluationText {
  private static final int LABEL_WIDTH = 24;
  private static final int COUNT_WIDTH = 6;
  private static final int FIGURE_WIDTH = 11;
  private static final int LINE_WIDTH = 118;

  private static final List<Column> COLUMNS =
      List.of(
          new Column("top-1", "family", Measure.TOP1_FAMILY),
          new Column("top-3", "family", Measure.TOP3_FAMILY),
          new Column("IMNM", "sens.", Measure.IMNM_SENSITIVITY_TOP1),
          new Column("IMNM", "spec.", Measure.IMNM_SPECIFICITY_TOP1),
          new Column("IMNM", "AUC", Measure.IMNM_AUC),
          new Column("antibody", "IMNM", Measure.ANTIBODY_ADVISED_IMNM),
          new Column("antibody", "mimic", Measure.ANTIBODY_ADVISED_MIMIC),
          new Column("Brier", "IMNM", Measure.BRIER_IMNM));

  private final EvaluationReport report;
  private final StringBuilder text = new StringBuilder();

  EvaluationText(EvaluationReport report) {
    this.report = report;
  }

  String render() {
    opening();
    method(report.engine());
    report.baselines().forEach(this::method);
    for (StageScores scores : report.engine().stages().values()) {
      subsets(scores);
    }
    legend();
    return text.toString();
  }

  private void opening() {
    CaseFile cases = report.cases();
    long sources = cases.scorable().stream().map(PublishedCase::sourceKey).distinct().count();
    long imnm = cases.scorable().stream().filter(PublishedCase::imnm).count();
    line(
        "Published cases: %s, %s rows, of which %s patients are scored (%s IMNM, %s mimics; %s sources)"
            .formatted(
                cases.name(),
                cases.cases().size(),
                cases.scorable().size(),
                imnm,
                cases.scorable().size() - imnm,
                sources));
    line(
        "IMNM = immune-mediated necrotizing myopathy; mimic = any scored patient without it."
            + " They are not a clinic's patients: no share here is a prevalence.");
  }

  private void method(MethodScores method) {
    heading(method.title());
    columns("stage");
    for (Map.Entry<Stage, StageScores> entry : method.stages().entrySet()) {
      row(entry.getKey().id(), entry.getValue().all());
      if (entry.getValue().missing() > 0) {
        line("  (%s without prediction, counted as wrong)".formatted(entry.getValue().missing()));
      }
    }
  }

  private void subsets(StageScores scores) {
    heading("%s, subsets at %s".formatted(report.engine().title(), scores.stage().id()));
    columns("subset");
    for (Subset subset : Subset.values()) {
      row(subset.label(), scores.of(subset));
    }
  }

  private void legend() {
    heading("What the columns mean");
    line("n: patients; IMNM: those of them who have it.");
    for (Column column : COLUMNS) {
      line("%s: %s.".formatted(column.name(), column.measure().meaning()));
    }
    line("Read both antibody columns together: testing everybody scores 1.000 and 1.000.");
    line(
        "[low-high]: 95% interval from "
            + report.bootstrap().resamples()
            + " bootstrap resamples of whole sources, seed "
            + report.bootstrap().seed()
            + ".");
    line(
        "[=]: all resamples gave this figure: too few or too uniform patients to tell, not"
            + " certainty.");
    line("-: no such patients, or too few sources for an interval.");
    for (Stage stage : report.engine().stages().keySet()) {
      line("%s: %s.".formatted(stage.id(), stage.shows()));
    }
    line("Antibodies are hidden at every stage but revealed.");
  }

  private void heading(String title) {
    text.append('\n').append(title).append('\n');
    text.append("-".repeat(Math.min(title.length(), LINE_WIDTH))).append('\n');
  }

  private void columns(String label) {
    headerRow(label, "n", "IMNM", Column::upper);
    headerRow("", "", "", Column::lower);
  }

  private void headerRow(String label, String n, String imnm, Function<Column, String> name) {
    StringBuilder row = start(label, n, imnm);
    COLUMNS.forEach(column -> row.append(padded(name.apply(column))));
    line(row.toString());
  }

  private void row(String label, Scores scores) {
    StringBuilder figures =
        start(label, Integer.toString(scores.n()), Integer.toString(scores.imnm()));
    StringBuilder intervals = start("", "", "");
    for (Column column : COLUMNS) {
      figures.append(padded(figure(scores.value(column.measure()))));
      intervals.append(padded(scores.n() == 0 ? "" : interval(scores.interval(column.measure()))));
    }
    line(figures.toString());
    line(intervals.toString());
  }

  private static StringBuilder start(String label, String n, String imnm) {
    return new StringBuilder(label)
        .append(" ".repeat(Math.max(1, LABEL_WIDTH - label.length() + 4 - n.length())))
        .append(n)
        .append(" ".repeat(Math.max(1, COUNT_WIDTH - imnm.length())))
        .append(imnm);
  }

  private static String padded(String cell) {
    return " ".repeat(Math.max(1, FIGURE_WIDTH - cell.length())) + cell;
  }

  private static String figure(OptionalDouble value) {
    return value.isPresent() ? decimals(value.getAsDouble(), 3) : "-";
  }

  /** In two decimals without the leading zero, as journals print them: {@code [.63-.80]}. */
  private static String interval(Optional<ConfidenceInterval> interval) {
    return interval
        .map(
            found ->
                found.hasNoWidth()
                    ? "[=]"
                    : "[" + withoutZero(found.low()) + "-" + withoutZero(found.high()) + "]")
        .orElse("-");
  }

  private static String withoutZero(double value) {
    String decimals = decimals(value, 2);
    return decimals.startsWith("0.") ? decimals.substring(1) : decimals;
  }

  /** Half-even on the exact binary value; no locale involved. */
  private static String decimals(double value, int digits) {
    return new BigDecimal(value).setScale(digits, RoundingMode.HALF_EVEN).toPlainString();
  }

  private void line(String line) {
    text.append(line.stripTrailing()).append('\n');
  }

  private record Column(String upper, String lower, Measure measure) {
    String name() {
      return upper + " " + lower;
    }
  }
}
