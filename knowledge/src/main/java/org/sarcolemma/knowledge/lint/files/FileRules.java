package org.sarcolemma.knowledge.lint.files;

import java.util.List;
import org.sarcolemma.knowledge.lint.rule.LintRule;

/** The rules about files as files. */
public final class FileRules {
  private FileRules() {}

  /** All of them, in the order they are checked. */
  public static List<LintRule> all() {
    return List.of(new CleanText(), new KeysUnderstood(), new StandsOnce(), new NoUnreadFile());
  }
}
