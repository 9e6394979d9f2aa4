package org.sarcolemma.knowledge.lint.rows;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sarcolemma.evidence.FrequencyRow;
import org.sarcolemma.evidence.QuantityModel;
import org.sarcolemma.evidence.QuantityRow;
import org.sarcolemma.knowledge.lint.rule.LintProblem;
import org.sarcolemma.knowledge.lint.rule.LintRule;
import org.sarcolemma.knowledge.lint.rule.LintSubject;
import org.sarcolemma.knowledge.lint.rule.Problems;

/** A median that the loader cannot read out of the comment is silently lost. */
final class LevelReadable implements LintRule {
  @Override
  public String id() {
    return "level-readable";
  }

  @Override
  public String says() {
    return "A counted row of a measured level holds 'value=' or 'low=' and 'high=' in its comment.";
  }

  @Override
  public List<LintProblem> check(LintSubject subject) {
    Problems problems = new Problems(this);
    Set<String> read =
        subject.knowledge().levels().stream().map(QuantityRow::row).collect(Collectors.toSet());
    for (QuantityModel quantity : subject.knowledge().quantities().values()) {
      for (FrequencyRow row : subject.knowledge().rows().ofFinding(quantity.levelFinding())) {
        if (row.counted() && !read.contains(row.id())) {
          problems.warning(
              subject.place(row),
              "no "
                  + quantity.id()
                  + " can be read from '"
                  + row.comment()
                  + "'; expected 'value=..' or 'low=..; high=..', or counted = no");
        }
      }
    }
    return problems.all();
  }
}
