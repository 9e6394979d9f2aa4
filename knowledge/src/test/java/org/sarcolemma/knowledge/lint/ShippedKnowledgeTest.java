package org.sarcolemma.knowledge.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.sarcolemma.knowledge.KnowledgeSource;
import org.sarcolemma.knowledge.lint.rule.LintProblem;

/**
 * What is shipped passes its own linter. Warnings do not fail it; they are listed in the report.
 */
class ShippedKnowledgeTest {

  @Test
  void shippedKnowledgeHasNoErrors(TestReporter reporter) {
    LintReport report = KnowledgeLint.checkFolder(shippedFolder());
    reporter.publishEntry("knowledge check", report.summary());
    reporter.publishEntry("warnings by rule", warningsByRule(report).toString());
    assertThat(report.errors().stream().map(LintProblem::text)).isEmpty();
  }

  @Test
  void shippedSourceAndItsFolderAreTheSame() {
    assertThat(KnowledgeLint.check(KnowledgeSource.shipped()))
        .isEqualTo(KnowledgeLint.checkFolder(shippedFolder()));
  }

  private static Map<String, Integer> warningsByRule(LintReport report) {
    Map<String, Integer> counts = new TreeMap<>();
    report.warnings().forEach(warning -> counts.merge(warning.rule(), 1, Integer::sum));
    return counts;
  }

  private static Path shippedFolder() {
    URL folder = Objects.requireNonNull(KnowledgeSource.class.getResource("/knowledge"));
    return Path.of(URI.create(folder.toString()));
  }
}
