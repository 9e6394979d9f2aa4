package org.sarcolemma.knowledge.lint.findings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.sarcolemma.knowledge.Table;
import org.sarcolemma.knowledge.lint.rule.KnownFile;
import org.sarcolemma.knowledge.lint.rule.LintProblem;
import org.sarcolemma.knowledge.lint.rule.LintRule;
import org.sarcolemma.knowledge.lint.rule.LintSubject;
import org.sarcolemma.knowledge.lint.rule.Problems;

/** A phenotype record is read by these terms; one term for two findings could not be read back. */
final class HpoForm implements LintRule {
  private static final Pattern TERM = Pattern.compile("HP:\\d{7}");

  @Override
  public String id() {
    return "hpo-form";
  }

  @Override
  public String says() {
    return "A Human Phenotype Ontology term is well formed and belongs to one yes-or-no finding.";
  }

  @Override
  public List<LintProblem> check(LintSubject subject) {
    Problems problems = new Problems(this);
    Map<String, String> findingOf = new HashMap<>();
    for (Table.Line line : subject.lines(KnownFile.FINDINGS)) {
      String term = line.text("hpo");
      if (!term.isEmpty() && !TERM.matcher(term).matches()) {
        problems.error(subject.place(line), "hpo is '" + term + "'; expected HP: and seven digits");
      } else if (!term.isEmpty() && line.text("kind").equals("binary")) {
        String before = findingOf.putIfAbsent(term, line.text("id"));
        if (before != null) {
          problems.error(subject.place(line), "hpo " + term + " belongs to " + before + " already");
        }
      }
    }
    return problems.all();
  }
}
