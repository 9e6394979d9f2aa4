package org.sarcolemma.knowledge.lint.files;

import java.util.List;
import java.util.Set;
import org.sarcolemma.knowledge.lint.rule.KnownFile;
import org.sarcolemma.knowledge.lint.rule.LintPlace;
import org.sarcolemma.knowledge.lint.rule.LintProblem;
import org.sarcolemma.knowledge.lint.rule.LintRule;
import org.sarcolemma.knowledge.lint.rule.LintSubject;
import org.sarcolemma.knowledge.lint.rule.Problems;

/** Knowledge in a file that nobody reads is believed to count, and does not. */
final class NoUnreadFile implements LintRule {
  /** What the build adds to the name of a YAML file. */
  private static final String COMPILED = ".json";

  @Override
  public String id() {
    return "no-unread-file";
  }

  @Override
  public String says() {
    return "Every file of the knowledge folder is read by somebody.";
  }

  @Override
  public List<LintProblem> check(LintSubject subject) {
    Problems problems = new Problems(this);
    for (String file : subject.files().orElse(Set.of())) {
      if (KnownFile.named(file).isEmpty() && !compiled(file)) {
        problems.error(LintPlace.of(file), "is read by nobody");
      }
    }
    return problems.all();
  }

  /** Whether the build made the file of a YAML file beside it. */
  private static boolean compiled(String file) {
    return file.endsWith(COMPILED)
        && KnownFile.named(file.substring(0, file.length() - COMPILED.length()))
            .filter(yaml -> yaml.form() == KnownFile.Form.DOCUMENT)
            .isPresent();
  }
}
