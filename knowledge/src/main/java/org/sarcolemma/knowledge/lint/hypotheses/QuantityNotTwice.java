package org.sarcolemma.knowledge.lint.hypotheses;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sarcolemma.evidence.Finding;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.evidence.QuantityModel;
import org.sarcolemma.knowledge.lint.rule.KnownFile;
import org.sarcolemma.knowledge.lint.rule.LintPlace;
import org.sarcolemma.knowledge.lint.rule.LintProblem;
import org.sarcolemma.knowledge.lint.rule.LintRule;
import org.sarcolemma.knowledge.lint.rule.LintSubject;
import org.sarcolemma.knowledge.lint.rule.Problems;

/** One blood sample is one piece of news: "CK above 1,000" speaks through CK or not at all. */
final class QuantityNotTwice implements LintRule {
  @Override
  public String id() {
    return "quantity-not-twice";
  }

  @Override
  public String says() {
    return "A finding feeds one quantity, once, and is then not weighed by itself.";
  }

  @Override
  public List<LintProblem> check(LintSubject subject) {
    Problems problems = new Problems(this);
    Knowledge knowledge = subject.knowledge();
    Set<String> fed = new HashSet<>();
    for (QuantityModel quantity : knowledge.quantities().values()) {
      LintPlace at = subject.place(KnownFile.QUANTITIES, quantity.id());
      for (String finding : feeding(quantity)) {
        if (!fed.add(finding)) {
          problems.error(at, "is fed by " + finding + ", which feeds a quantity already");
        }
        if (knowledge.finding(finding).map(Finding::inDifferential).orElse(false)) {
          problems.error(at, "is fed by " + finding + ", which is weighed by itself as well");
        }
      }
    }
    return problems.all();
  }

  private static List<String> feeding(QuantityModel quantity) {
    List<String> findings =
        new ArrayList<>(quantity.cuts().stream().map(QuantityModel.Cut::finding).toList());
    if (!quantity.levelFinding().isEmpty()) {
      findings.add(quantity.levelFinding());
    }
    return findings;
  }
}
