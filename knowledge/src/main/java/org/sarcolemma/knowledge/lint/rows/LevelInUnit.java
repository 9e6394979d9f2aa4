package org.sarcolemma.knowledge.lint.rows;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sarcolemma.evidence.FrequencyRow;
import org.sarcolemma.evidence.QuantityModel;
import org.sarcolemma.evidence.QuantityRow;
import org.sarcolemma.knowledge.lint.rule.Figure;
import org.sarcolemma.knowledge.lint.rule.LintPlace;
import org.sarcolemma.knowledge.lint.rule.LintProblem;
import org.sarcolemma.knowledge.lint.rule.LintRule;
import org.sarcolemma.knowledge.lint.rule.LintSubject;
import org.sarcolemma.knowledge.lint.rule.Problems;

/** The loader reads the number and not its unit: ten months would become ten years. */
final class LevelInUnit implements LintRule {
  private static final Pattern UNIT = Pattern.compile("\\bunit=\\s*([^;]*[^;\\s])");

  /** Other ways to write a unit, in lower case. */
  private static final Map<String, String> SAME =
      Map.of("iu/l", "u/l", "a", "years", "mo", "months");

  /** Units of time, which are turned into one another. */
  private static final Set<String> TIME = Set.of("days", "weeks", "months", "years");

  @Override
  public String id() {
    return "level-in-unit";
  }

  @Override
  public String says() {
    return "A measured level is given in the unit of its quantity and within its credible range.";
  }

  @Override
  public List<LintProblem> check(LintSubject subject) {
    Problems problems = new Problems(this);
    for (QuantityRow level : subject.knowledge().levels()) {
      FrequencyRow row = subject.knowledge().rows().row(level.row()).orElseThrow();
      QuantityModel quantity = subject.knowledge().quantities().get(level.quantity());
      if (quantity != null) {
        unit(problems, subject.place(row), row.comment(), quantity);
        range(problems, subject.place(row), level.value(), quantity);
      }
    }
    return problems.all();
  }

  private static void unit(
      Problems problems, LintPlace at, String comment, QuantityModel quantity) {
    Matcher unit = UNIT.matcher(comment);
    if (!unit.find()) {
      problems.error(at, "says no unit; expected 'unit=" + quantity.unit() + "'");
    } else if (!plain(unit.group(1)).equals(plain(quantity.unit()))
        && !(TIME.contains(plain(unit.group(1))) && TIME.contains(plain(quantity.unit())))) {
      problems.error(
          at,
          "is in '" + unit.group(1) + "'; " + quantity.id() + " is in '" + quantity.unit() + "'");
    }
  }

  private static String plain(String unit) {
    String lower = unit.toLowerCase(Locale.ROOT);
    return SAME.getOrDefault(lower, lower);
  }

  private static void range(Problems problems, LintPlace at, double value, QuantityModel quantity) {
    if (!(value >= quantity.lowest() && value <= quantity.highest())) {
      problems.error(
          at,
          Figure.of(value)
              + " "
              + quantity.unit()
              + " is outside "
              + Figure.of(quantity.lowest())
              + " to "
              + Figure.of(quantity.highest()));
    }
  }
}
