package org.sarcolemma.knowledge.lint.criteria;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.sarcolemma.criteria.CriteriaEdition;
import org.sarcolemma.criteria.CriteriaItem;
import org.sarcolemma.criteria.Outcome;
import org.sarcolemma.criteria.OutcomeEdition;
import org.sarcolemma.criteria.Points;
import org.sarcolemma.criteria.ScoreEdition;
import org.sarcolemma.criteria.ScoredItem;
import org.sarcolemma.knowledge.lint.rule.LintPlace;
import org.sarcolemma.knowledge.lint.rule.LintProblem;
import org.sarcolemma.knowledge.lint.rule.LintRule;
import org.sarcolemma.knowledge.lint.rule.LintSubject;
import org.sarcolemma.knowledge.lint.rule.Problems;

/** A misspelt item would stay open for ever, and one that nothing asks would be shown in vain. */
final class CriteriaItemsKnown implements LintRule {
  @Override
  public String id() {
    return "criteria-items-known";
  }

  @Override
  public String says() {
    return "Criteria ask for items of their own only, each once, and for every one of them.";
  }

  @Override
  public List<LintProblem> check(LintSubject subject) {
    Problems problems = new Problems(this);
    Set<String> pointsSomewhere = new HashSet<>();
    for (CriteriaEdition edition : subject.knowledge().criteria().editions()) {
      if (edition instanceof ScoreEdition score) {
        score.scored().stream()
            .filter(item -> !item.points().equals(Points.NONE))
            .map(ScoredItem::item)
            .forEach(item -> pointsSomewhere.add(item.id()));
      }
    }
    for (CriteriaEdition edition : subject.knowledge().criteria().editions()) {
      check(problems, edition, pointsSomewhere);
    }
    return problems.all();
  }

  private static void check(Problems problems, CriteriaEdition edition, Set<String> points) {
    LintPlace at = LintPlace.of("criteria", edition.card().id());
    Set<String> known = new TreeSet<>();
    for (CriteriaItem item : edition.items()) {
      if (!known.add(item.id())) {
        problems.error(at, "item '" + item.id() + "' stands twice");
      }
    }
    Set<String> asked = asked(edition);
    for (String item : asked) {
      if (!known.contains(item)) {
        problems.error(at, "asks for item '" + item + "', which it does not have");
      }
    }
    for (String item : known) {
      boolean scored = edition instanceof ScoreEdition && points.contains(item);
      if (!asked.contains(item) && !scored) {
        problems.error(at, "nothing asks for item '" + item + "'");
      }
    }
  }

  private static Set<String> asked(CriteriaEdition edition) {
    Set<String> asked = new TreeSet<>();
    for (Outcome outcome : Classes.of(edition)) {
      asked.addAll(outcome.when().items());
    }
    if (edition instanceof OutcomeEdition rules) {
      rules.gaps().forEach(gap -> asked.addAll(gap.items()));
    }
    return asked;
  }
}
