package org.sarcolemma.knowledge.lint.rule;

/**
 * One thing wrong with the knowledge files.
 *
 * @param rule id of the rule that found it
 * @param file path below the knowledge folder
 * @param place line and id, or id of the entry; empty for the file as a whole
 * @param message what is wrong, with the value and what was expected; one line
 * @param severity how bad it is
 */
public record LintProblem(
    String rule, String file, String place, String message, Severity severity) {

  /** Whether the knowledge must not be shipped with it. */
  public boolean error() {
    return severity == Severity.ERROR;
  }

  /** One line for a person: file, place, what is wrong, and the rule that says so. */
  public String text() {
    return file
        + (place.isEmpty() ? "" : ", " + place)
        + ": "
        + message
        + " ["
        + rule
        + (error() ? "]" : ", warning]");
  }
}
