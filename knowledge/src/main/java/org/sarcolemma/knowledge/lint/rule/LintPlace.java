package org.sarcolemma.knowledge.lint.rule;

/**
 * Where in the knowledge files something stands.
 *
 * @param file path below the knowledge folder
 * @param place line and id, or id of the entry; empty for the file as a whole
 */
public record LintPlace(String file, String place) {
  /** A file as a whole. */
  public static LintPlace of(String file) {
    return new LintPlace(file, "");
  }

  /** A named place in a file. */
  public static LintPlace of(String file, String place) {
    return new LintPlace(file, place);
  }
}
