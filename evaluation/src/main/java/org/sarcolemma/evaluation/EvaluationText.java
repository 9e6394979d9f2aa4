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
import org.sarcolemma.evaluation.scores.Calibration;
import org.sarcolemma.evaluation.scores.CalibrationBin;
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
  private static final int COUNT_WIDTH = 5;
  private static final int FIGURE_WIDTH = 11;
  private static final int LINE_WIDTH = 120;

  private static final List<Column> COLUMNS =
      List.of(
          new Column("top-1", "family", Measure.TOP1_FAMILY),
          new Column("top-3", "family", Measure.TOP3_FAMILY),
          new Column("IMNM", "sens.", Measure.IMNM_SENSITIVITY_TOP1),
          new Column("IMNM", "spec.", Measure.IMNM_SPECIFICITY_TOP1),
          new Column("IMNM", "AUC", Measure.IMNM_AUC),
          new Column("antibody", "IMNM", Measure.ANTIBODY_ADVISED_IMNM),
          new Column("antibody", "mimic", Measure.ANTIBODY_ADVISED_MIMIC),
          new Column("Brier", "IMNM", Measure.BRIER_IMNM),
          new Column("log loss", "IMNM", Measure.LOG_LOSS_IMNM));

  /** Stages have short names and room for every column; subsets are named in words. */
  private static final Table STAGES = new Table("stage", 11, COLUMNS);

  private static final Table SUBSETS =
      new Table("subset", 22, COLUMNS.subList(0, COLUMNS.size() - 1));

  private final EvaluationReport report;
  private final StringBuilder text = new StringBuilder();

  EvaluationText(EvaluationReport report) {
    this.report = report;
  }

  String render() {
    opening();
    method(report.engine());
    report.baselines().forEach(this::method);
    for (Stage stage : report.engine().stages().keySet()) {
      subsets(report.engine(), stage);
      report.baselines().forEach(baseline -> subsets(baseline, stage));
    }
    calibration("probability of IMNM, and how many had it", StageScores::calibration);
    calibration(
        "probability of the diagnosis placed first, and how many were right",
        StageScores::firstPlace);
    legend();
    return text.toString();
  }

  private void opening() {
    CaseFile cases = report.cases();
    List<PublishedCase> scored = cases.scorable();
    long sources = scored.stream().map(PublishedCase::sourceKey).distinct().count();
    long imnm = scored.stream().filter(PublishedCase::imnm).count();
    line("Published cases: %s, %s rows".formatted(cases.name(), cases.cases().size()));
    line(
        "Scored: %s patients of %s sources, %s with IMNM and %s mimics."
            .formatted(scored.size(), sources, imnm, scored.size() - imnm));
    line("IMNM: immune-mediated necrotizing myopathy. Mimic: any scored patient without it.");
    line(
        "Published cases are the odd ones, not a clinic's patients: no share here is a"
            + " prevalence.");
  }

  private void method(MethodScores method) {
    heading(method.title());
    columns(STAGES);
    for (Map.Entry<Stage, StageScores> entry : method.stages().entrySet()) {
      row(STAGES, entry.getKey().id(), entry.getValue().all());
      if (entry.getValue().missing() > 0) {
        line(
            "  (%s without prediction: counted as wrong, and as probability 0 of IMNM)"
                .formatted(entry.getValue().missing()));
      }
    }
  }

  private void subsets(MethodScores method, Stage stage) {
    method
        .at(stage)
        .ifPresent(
            scores -> {
              heading("%s, subsets at %s".formatted(method.title(), stage.id()));
              columns(SUBSETS);
              for (Subset subset : Subset.values()) {
                row(SUBSETS, subset.label(), scores.of(subset));
              }
            });
  }

  private void calibration(String of, Function<StageScores, Calibration> which) {
    heading("%s, calibration: %s".formatted(report.engine().title(), of));
    line("stage        from  below      n   true   mean given   observed   95% interval");
    for (StageScores scores : report.engine().stages().values()) {
      Calibration calibration = which.apply(scores);
      for (CalibrationBin bin : calibration.bins()) {
        ConfidenceInterval interval = bin.observedInterval();
        line(
            "%-12s %4s %6s %6s %6s %12s %10s   [%s-%s]"
                .formatted(
                    scores.stage().id(),
                    decimals(bin.lower(), 1),
                    decimals(bin.upper(), 1),
                    Integer.toString(bin.n()),
                    Integer.toString(bin.hits()),
                    decimals(bin.meanPredicted(), 3),
                    decimals(bin.observedShare(), 3),
                    withoutZero(interval.low()),
                    withoutZero(interval.high())));
      }
      line(
          "%-12s mean distance of the two, by patients: %s"
              .formatted(scores.stage().id(), decimals(calibration.expectedError(), 3)));
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
        "[low-high]: 95%% interval from %s bootstrap resamples of whole sources, seed %s."
            .formatted(report.bootstrap().resamples(), report.bootstrap().seed()));
    line(
        "[=]: all resamples gave this figure; too few or too uniform patients to tell, not"
            + " certainty.");
    line("-: no such patients, or too few sources for an interval.");
    line("Calibration: 95% interval of Wilson, as if patients were independent of each other.");
    for (Stage stage : report.engine().stages().keySet()) {
      line("%s: %s.".formatted(stage.id(), stage.shows()));
    }
    line("Antibodies are hidden at every stage but revealed.");
  }

  private void heading(String title) {
    text.append('\n').append(title).append('\n');
    text.append("-".repeat(Math.min(title.length(), LINE_WIDTH))).append('\n');
  }

  private void columns(Table table) {
    StringBuilder upper = table.start(table.label(), "n", "IMNM");
    StringBuilder lower = table.start("", "", "");
    for (Column column : table.columns()) {
      upper.append(padded(column.upper()));
      lower.append(padded(column.lower()));
    }
    line(upper.toString());
    line(lower.toString());
  }

  private void row(Table table, String label, Scores scores) {
    StringBuilder figures =
        table.start(label, Integer.toString(scores.n()), Integer.toString(scores.imnm()));
    StringBuilder intervals = table.start("", "", "");
    for (Column column : table.columns()) {
      figures.append(padded(figure(scores.value(column.measure()))));
      intervals.append(padded(interval(scores.interval(column.measure()))));
    }
    line(figures.toString());
    line(intervals.toString());
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

  private record Table(String label, int labelWidth, List<Column> columns) {
    /** The cells before the figures: a label, then two counts to the right of their columns. */
    StringBuilder start(String label, String n, String imnm) {
      return new StringBuilder(label)
          .append(" ".repeat(Math.max(1, labelWidth + COUNT_WIDTH - label.length() - n.length())))
          .append(n)
          .append(" ".repeat(Math.max(1, COUNT_WIDTH - imnm.length())))
          .append(imnm);
    }
  }
}
