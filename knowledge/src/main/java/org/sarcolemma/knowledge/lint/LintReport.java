package org.sarcolemma.knowledge.lint;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sarcolemma.knowledge.lint.rule.LintProblem;

/**
 * What the linter found.
 *
 * @param problems errors first, then warnings; each kind in the order of the rules and of the files
 * @param checked how many of what were looked at, for example "findings" 230; empty when the files
 *     could not be read, so that no rule was asked
 * @param rules how many rules were asked
 */
public record LintReport(List<LintProblem> problems, Map<String, Integer> checked, int rules) {
  /** Copies its collections and puts errors first. */
  public LintReport {
    problems =
        Stream.concat(
                problems.stream().filter(LintProblem::error),
                problems.stream().filter(problem -> !problem.error()))
            .toList();
    checked = Collections.unmodifiableMap(new LinkedHashMap<>(checked));
  }

  /** What must not be shipped. */
  public List<LintProblem> errors() {
    return problems.stream().filter(LintProblem::error).toList();
  }

  /** What a person should look at. */
  public List<LintProblem> warnings() {
    return problems.stream().filter(problem -> !problem.error()).toList();
  }

  /** Whether the knowledge must not be shipped. */
  public boolean hasErrors() {
    return !errors().isEmpty();
  }

  /** One line for each problem, then a summary; every line ends in a line feed. */
  public String toText() {
    StringBuilder text = new StringBuilder();
    problems.forEach(problem -> text.append(problem.text()).append('\n'));
    return text.append(summary()).append('\n').toString();
  }

  /** How much was checked by how many rules, and what came of it; one line. */
  public String summary() {
    String found = count(errors().size(), "error") + ", " + count(warnings().size(), "warning");
    if (rules == 0) {
      return found + "; the files cannot be read, so no rule was asked";
    }
    return found
        + "; "
        + count(rules, "rule")
        + " over "
        + checked.entrySet().stream()
            .map(entry -> entry.getKey() + " " + entry.getValue())
            .collect(Collectors.joining(", "));
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
