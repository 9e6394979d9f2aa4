package org.sarcolemma.knowledge.lint.words;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.sarcolemma.knowledge.Table;
import org.sarcolemma.knowledge.lint.rule.KnownFile;
import org.sarcolemma.knowledge.lint.rule.LintPlace;
import org.sarcolemma.knowledge.lint.rule.LintProblem;
import org.sarcolemma.knowledge.lint.rule.LintRule;
import org.sarcolemma.knowledge.lint.rule.LintSubject;
import org.sarcolemma.knowledge.lint.rule.Problems;

/** One wrong digit in a code is another disease in another hospital. */
final class CodeForm implements LintRule {
  /** The systems in use and how their codes are written. */
  private static final Map<String, Predicate<String>> SYSTEMS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("ATC", form("[A-Z]\\d\\d([A-Z]([A-Z](\\d\\d)?)?)?")),
              Map.entry("HPO", form("HP:\\d{7}")),
              Map.entry("ICD10CM", form("[A-Z]\\d[0-9A-Z](\\.[0-9A-Z]{1,4})?")),
              Map.entry("ICD11-MMS", form("[0-9A-Z]{4}(\\.[0-9A-Z]{1,2})?")),
              Map.entry("ICD11-foundation", form("[1-9]\\d{5,9}")),
              Map.entry("LOCAL", form("sarcolemma:[a-z0-9_]+")),
              Map.entry("LOINC", form("\\d{1,7}-\\d").and(CheckDigit::modulusTen)),
              Map.entry("MONDO", form("MONDO:\\d{7}")),
              Map.entry("ORPHA", form("ORPHA:[1-9]\\d*")),
              Map.entry("RXNORM", form("[1-9]\\d*")),
              Map.entry("SNOMEDCT", form("[1-9]\\d{5,17}").and(CheckDigit::verhoeff)),
              Map.entry("UCUM", form("\\S+"))));

  private static Predicate<String> form(String pattern) {
    return Pattern.compile(pattern).asMatchPredicate();
  }

  /** Whether a vocabulary is one of those in use. */
  static boolean knows(String system) {
    return SYSTEMS.containsKey(system);
  }

  @Override
  public String id() {
    return "code-form";
  }

  @Override
  public String says() {
    return "A code belongs to a known system and is well formed in it, check digit included.";
  }

  @Override
  public List<LintProblem> check(LintSubject subject) {
    Problems problems = new Problems(this);
    for (Table.Line line : subject.lines(KnownFile.CODES)) {
      LintPlace at = subject.place(line);
      String system = line.text("system");
      Predicate<String> form = SYSTEMS.get(system);
      if (form == null) {
        problems.error(
            at, "system '" + system + "' is not one of " + String.join(", ", SYSTEMS.keySet()));
      } else if (!form.test(line.text("code"))) {
        problems.error(at, "'" + line.text("code") + "' is no code of " + system);
      }
    }
    return problems.all();
  }
}
