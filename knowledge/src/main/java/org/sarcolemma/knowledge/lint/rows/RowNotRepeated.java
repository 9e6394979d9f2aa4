package org.sarcolemma.knowledge.lint.rows;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.sarcolemma.evidence.FrequencyRow;
import org.sarcolemma.evidence.FrequencyWord;
import org.sarcolemma.evidence.Population;
import org.sarcolemma.knowledge.lint.rule.LintProblem;
import org.sarcolemma.knowledge.lint.rule.LintRule;
import org.sarcolemma.knowledge.lint.rule.LintSubject;
import org.sarcolemma.knowledge.lint.rule.Problems;

/**
 * The same figure of one source entered twice, perhaps under two names of one disease, counts its
 * patients twice. Of an assumption there is one for a finding, disease and population, whatever it
 * says.
 */
final class RowNotRepeated implements LintRule {
  /** What makes two rows the same figure. */
  private record Same(
      String finding,
      int node,
      Population population,
      String reference,
      OptionalDouble present,
      OptionalDouble examined,
      OptionalDouble percent,
      Optional<FrequencyWord> word) {

    static Same of(FrequencyRow row, int node) {
      boolean assumed = row.assumption();
      return new Same(
          row.finding(),
          node,
          row.population(),
          row.reference(),
          assumed ? OptionalDouble.empty() : row.present(),
          assumed ? OptionalDouble.empty() : row.examined(),
          assumed ? OptionalDouble.empty() : row.percent(),
          assumed ? Optional.empty() : row.word());
    }
  }

  @Override
  public String id() {
    return "row-not-repeated";
  }

  @Override
  public String says() {
    return "A figure of a source is entered once for a disease, whatever the disease is called.";
  }

  @Override
  public List<LintProblem> check(LintSubject subject) {
    Map<Same, FrequencyRow> seen = new HashMap<>();
    Problems problems = new Problems(this);
    for (FrequencyRow row : subject.knowledge().rows().all()) {
      int node = subject.pooledAt(row);
      FrequencyRow before = node < 0 ? null : seen.putIfAbsent(Same.of(row, node), row);
      if (before != null) {
        problems.error(
            subject.place(row),
            "repeats "
                + before.id()
                + ": "
                + row.finding()
                + " in "
                + row.disease()
                + (before.disease().equals(row.disease()) ? "" : " or " + before.disease())
                + ", from "
                + row.reference());
      }
    }
    return problems.all();
  }
}
