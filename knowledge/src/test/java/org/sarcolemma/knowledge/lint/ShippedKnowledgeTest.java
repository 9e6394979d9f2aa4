package org.sarcolemma.knowledge.lint;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.sarcolemma.knowledge.KnowledgeSource;
import org.sarcolemma.knowledge.lint.rule.KnownFile;
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

  /**
   * The loader reads what the build made of the YAML files; people and the linter read the YAML.
   */
  @Test
  void whatTheBuildMadeOfYamlSaysTheSame() throws IOException {
    KnowledgeSource shipped = KnowledgeSource.shipped();
    for (KnownFile file : KnownFile.ALL) {
      if (file.form() == KnownFile.Form.DOCUMENT) {
        byte[] compiled = shipped.compiled(file.name()).orElseThrow();
        assertThat(new JsonMapper().readTree(compiled))
            .as(file.name())
            .isEqualTo(new YAMLMapper().readTree(shipped.read(file.name())));
      }
    }
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
