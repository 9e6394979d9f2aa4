package org.sarcolemma.knowledge.lint.rows;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sarcolemma.evidence.FrequencyRow;
import org.sarcolemma.knowledge.lint.rule.Figure;
import org.sarcolemma.knowledge.lint.rule.LintProblem;
import org.sarcolemma.knowledge.lint.rule.LintRule;
import org.sarcolemma.knowledge.lint.rule.LintSubject;
import org.sarcolemma.knowledge.lint.rule.Problems;

/**
 * Each row of a pair counts half, so a key used once loses half its figure and one used thrice
 * adds.
 */
final class PairOfTwo implements LintRule {
  @Override
  public String id() {
    return "pair-of-two";
  }

  @Override
  public String says() {
    return "A pair key joins exactly two percentages of one source: the ends of one printed range.";
  }

  @Override
  public List<LintProblem> check(LintSubject subject) {
    Map<String, List<FrequencyRow>> pairs = new LinkedHashMap<>();
    for (FrequencyRow row : subject.knowledge().rows().all()) {
      if (!row.pair().isEmpty()) {
        pairs.computeIfAbsent(row.pair(), key -> new ArrayList<>()).add(row);
      }
    }
    Problems problems = new Problems(this);
    pairs.forEach((key, rows) -> check(subject, key, rows, problems));
    return problems.all();
  }

  private static void check(
      LintSubject subject, String key, List<FrequencyRow> rows, Problems problems) {
    FrequencyRow low = rows.get(0);
    if (rows.size() != 2) {
      problems.error(
          subject.place(low),
          "pair "
              + key
              + " is used by "
              + rows.size()
              + " rows; expected two, the ends of a range");
      return;
    }
    FrequencyRow high = rows.get(1);
    if (!about(low).equals(about(high))) {
      problems.error(
          subject.place(high),
          "pair " + key + " joins " + about(low) + " with " + about(high) + "; expected the same");
    } else if (low.percent().isEmpty() || high.percent().isEmpty()) {
      problems.error(subject.place(high), "pair " + key + " joins rows without percentages");
    } else if (low.percent().getAsDouble() > high.percent().getAsDouble()) {
      problems.error(
          subject.place(high),
          "pair "
              + key
              + " runs from "
              + Figure.of(low.percent().getAsDouble())
              + " down to "
              + Figure.of(high.percent().getAsDouble())
              + " %; expected the lower end first");
    }
  }

  private static String about(FrequencyRow row) {
    return String.join(
        "/",
        row.finding(),
        row.disease(),
        row.population().name(),
        row.reference(),
        row.counted() ? "counted" : "not counted");
  }
}
