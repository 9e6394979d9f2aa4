package org.sarcolemma.knowledge.lint.rows;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sarcolemma.evidence.Cohorts;
import org.sarcolemma.evidence.FrequencyRow;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.evidence.Population;
import org.sarcolemma.evidence.Reference;
import org.sarcolemma.knowledge.lint.rule.LintProblem;
import org.sarcolemma.knowledge.lint.rule.LintRule;
import org.sarcolemma.knowledge.lint.rule.LintSubject;
import org.sarcolemma.knowledge.lint.rule.Problems;

/**
 * Two papers of one registry describe the same children. Between nodes of the tree the engine
 * leaves the second one out; at one node nobody but the author of the table can say which to keep.
 */
final class CountedOnce implements LintRule {
  /** What is pooled together: rows of one finding at one node. */
  private record Cell(String finding, int node) {}

  @Override
  public String id() {
    return "counted-once";
  }

  @Override
  public String says() {
    return "Of two papers that share patients, one is counted for a finding of a disease.";
  }

  @Override
  public List<LintProblem> check(LintSubject subject) {
    Map<Cell, List<FrequencyRow>> cells = new LinkedHashMap<>();
    for (FrequencyRow row : subject.knowledge().rows().all()) {
      int node = subject.pooledAt(row);
      if (node >= 0 && subject.weighed(row.finding())) {
        cells.computeIfAbsent(new Cell(row.finding(), node), c -> new ArrayList<>()).add(row);
      }
    }
    Problems problems = new Problems(this);
    for (List<FrequencyRow> rows : cells.values()) {
      for (int second = 1; second < rows.size(); second++) {
        for (int first = 0; first < second; first++) {
          compare(subject, rows.get(first), rows.get(second), problems);
        }
      }
    }
    return problems.all();
  }

  private static void compare(
      LintSubject subject, FrequencyRow one, FrequencyRow two, Problems problems) {
    if (one.reference().equals(two.reference()) || apart(one.population(), two.population())) {
      return;
    }
    Cohorts first = cohorts(subject.knowledge(), one);
    Cohorts second = cohorts(subject.knowledge(), two);
    if (first.share(second)) {
      problems.error(
          subject.place(two),
          "counts "
              + two.finding()
              + " in "
              + two.disease()
              + " again: "
              + two.reference()
              + " and, in "
              + one.id()
              + ", "
              + one.reference()
              + " share patients ("
              + String.join(", ", common(first, second))
              + ")");
    }
  }

  private static boolean apart(Population one, Population two) {
    return one != two && one != Population.MIXED && two != Population.MIXED;
  }

  private static Cohorts cohorts(Knowledge knowledge, FrequencyRow row) {
    Reference reference = knowledge.references().get(row.reference());
    return reference == null ? Cohorts.NONE : reference.cohorts();
  }

  private static Set<String> common(Cohorts one, Cohorts two) {
    Set<String> names = new TreeSet<>(one.whole());
    names.addAll(one.part());
    names.removeIf(name -> !two.whole().contains(name) && !two.part().contains(name));
    return names;
  }
}
