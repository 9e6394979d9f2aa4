package org.sarcolemma.knowledge.lint.criteria;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.sarcolemma.criteria.CriteriaEdition;
import org.sarcolemma.criteria.Outcome;
import org.sarcolemma.knowledge.lint.rule.LintPlace;
import org.sarcolemma.knowledge.lint.rule.LintProblem;
import org.sarcolemma.knowledge.lint.rule.LintRule;
import org.sarcolemma.knowledge.lint.rule.LintSubject;
import org.sarcolemma.knowledge.lint.rule.Problems;

/** A class behind an earlier one that always wins is a slip in the order or the rule. */
final class CriteriaClassReachable implements LintRule {
  /** Beyond this many items not everything is tried. */
  private static final int MOST = 16;

  @Override
  public String id() {
    return "criteria-class-reachable";
  }

  @Override
  public String says() {
    return "Some patient falls into each class of published criteria.";
  }

  @Override
  public List<LintProblem> check(LintSubject subject) {
    Problems problems = new Problems(this);
    for (CriteriaEdition edition : subject.knowledge().criteria().editions()) {
      List<Outcome> classes = Classes.of(edition);
      Set<Integer> reached = reached(classes);
      for (int i = 0; i < classes.size(); i++) {
        if (!reached.contains(i)) {
          problems.error(
              LintPlace.of("criteria", edition.card().id()),
              "nobody can fall into class '" + classes.get(i).id() + "'");
        }
      }
    }
    return problems.all();
  }

  private static Set<Integer> reached(List<Outcome> classes) {
    Set<String> asked = new TreeSet<>();
    classes.forEach(outcome -> asked.addAll(outcome.when().items()));
    List<String> items = new ArrayList<>(asked);
    Set<Integer> reached = new HashSet<>();
    for (int i = 0; items.size() > MOST && i < classes.size(); i++) {
      reached.add(i);
    }
    for (int patient = 0; items.size() <= MOST && patient < 1 << items.size(); patient++) {
      Set<String> met = new HashSet<>();
      for (int i = 0; i < items.size(); i++) {
        if ((patient & (1 << i)) != 0) {
          met.add(items.get(i));
        }
      }
      for (int i = 0; i < classes.size(); i++) {
        if (classes.get(i).when().holds(met)) {
          reached.add(i);
          break;
        }
      }
    }
    return reached;
  }
}
