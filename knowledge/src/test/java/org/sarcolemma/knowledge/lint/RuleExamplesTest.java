package org.sarcolemma.knowledge.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sarcolemma.knowledge.SmallKnowledge;
import org.sarcolemma.knowledge.lint.rule.LintProblem;
import org.sarcolemma.knowledge.lint.rule.LintRule;

/**
 * Every rule keeps quiet about its good example and, alone, says what it should about its bad one.
 */
class RuleExamplesTest {

  static Stream<String> rules() {
    return KnowledgeLint.rules().stream().map(LintRule::id);
  }

  @Test
  void smallKnowledgeHasNoFault() {
    assertThat(KnowledgeLint.check(SmallKnowledge.source()).problems()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void goodExampleIsClean(String rule) {
    Example good = Example.read(rule, "good");
    assertThat(good.expected()).isEmpty();
    assertThat(good.report().problems()).isEmpty();
    assertThat(good.report().rules()).as("rules asked").isEqualTo(KnowledgeLint.rules().size());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void badExampleBreaksThisRuleAloneAndSaysWhere(String rule) {
    Example bad = Example.read(rule, "bad");
    List<LintProblem> problems = bad.report().problems();
    assertThat(problems.stream().map(LintProblem::text))
        .isNotEmpty()
        .containsExactlyElementsOf(bad.expected());
    assertThat(problems).extracting(LintProblem::rule).containsOnly(rule);
  }

  @Test
  void everyRuleHasExamplesAndEveryExampleARule() throws IOException {
    try (Stream<Path> folders = Files.list(Example.folder())) {
      assertThat(
              folders
                  .filter(Files::isDirectory)
                  .map(folder -> String.valueOf(folder.getFileName())))
          .containsExactlyInAnyOrderElementsOf(rules().toList());
    }
    assertThat(rules())
        .allSatisfy(
            rule -> {
              assertThat(Example.folder().resolve(rule).resolve("good/edit.txt")).isRegularFile();
              assertThat(Example.folder().resolve(rule).resolve("bad/edit.txt")).isRegularFile();
            });
  }

  @Test
  void rulesHaveAnIdOfTheirOwnAndSayWhatMustHold() {
    assertThat(rules()).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z]+(-[a-z]+)*"));
    assertThat(KnowledgeLint.rules())
        .extracting(LintRule::says)
        .doesNotHaveDuplicates()
        .allMatch(sentence -> sentence.matches("[A-Z'].*\\."));
  }
}
