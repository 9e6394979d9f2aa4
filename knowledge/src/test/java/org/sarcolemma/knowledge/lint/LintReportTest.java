package org.sarcolemma.knowledge.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sarcolemma.knowledge.lint.rule.LintProblem;
import org.sarcolemma.knowledge.lint.rule.Severity;

class LintReportTest {
  private static final LintProblem UNUSED =
      new LintProblem("reference-used", "references.csv", "line 7", "is idle", Severity.WARNING);
  private static final LintProblem UNREAD =
      new LintProblem("no-unread-file", "old.csv", "", "is read by nobody", Severity.ERROR);

  @Test
  void errorsComeFirstAndWarningsSayThatTheyAre() {
    LintReport report = new LintReport(List.of(UNUSED, UNREAD), Map.of("rows", 3), 2);
    assertThat(report.toText())
        .isEqualTo(
            """
            old.csv: is read by nobody [no-unread-file]
            references.csv, line 7: is idle [reference-used, warning]
            1 error, 1 warning; 2 rules over rows 3
            """);
  }

  @Test
  void warningsAloneAreNoErrors() {
    LintReport report = new LintReport(List.of(UNUSED), Map.of(), 2);
    assertThat(report.hasErrors()).isFalse();
    assertThat(report.warnings()).containsExactly(UNUSED);
    assertThat(new LintReport(List.of(UNREAD), Map.of(), 2).hasErrors()).isTrue();
  }
}
