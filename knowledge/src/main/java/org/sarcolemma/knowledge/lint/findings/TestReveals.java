package org.sarcolemma.knowledge.lint.findings;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sarcolemma.evidence.Finding;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.guidance.MedicalTest;
import org.sarcolemma.knowledge.lint.rule.KnownFile;
import org.sarcolemma.knowledge.lint.rule.LintPlace;
import org.sarcolemma.knowledge.lint.rule.LintProblem;
import org.sarcolemma.knowledge.lint.rule.LintRule;
import org.sarcolemma.knowledge.lint.rule.LintSubject;
import org.sarcolemma.knowledge.lint.rule.Problems;

/**
 * What a test would tell decides whether a child is put through it; both tables must agree on it.
 */
final class TestReveals implements LintRule {
  /** Where answers come from that only a test gives. */
  private static final Set<String> NEEDS_TEST =
      Set.of("laboratory", "imaging", "biopsy", "emg", "antibody");

  @Override
  public String id() {
    return "test-reveals";
  }

  @Override
  public String says() {
    return "Findings and tests agree which test reveals what, and each of them exists.";
  }

  @Override
  public List<LintProblem> check(LintSubject subject) {
    Problems problems = new Problems(this);
    Knowledge knowledge = subject.knowledge();
    for (Finding finding : knowledge.findings().values()) {
      LintPlace at = subject.place(KnownFile.FINDINGS, finding.id());
      finding.test().ifPresent(test -> namedTest(problems, knowledge, at, finding, test));
      if (finding.test().isEmpty()
          && finding.inDifferential()
          && NEEDS_TEST.contains(finding.answerFrom())) {
        problems.error(at, "is answered from " + finding.answerFrom() + " and names no test");
      }
    }
    for (MedicalTest test : knowledge.tests().values()) {
      revealed(problems, knowledge, subject.place(KnownFile.TESTS, test.id()), test);
    }
    return problems.all();
  }

  private static void namedTest(
      Problems problems, Knowledge knowledge, LintPlace at, Finding finding, String test) {
    MedicalTest found = knowledge.tests().get(test);
    if (found == null) {
      problems.error(at, "test '" + test + "' is not in " + KnownFile.TESTS);
    } else if (!found.reveals().contains(finding.id())) {
      problems.error(at, "names test " + test + ", which does not reveal it");
    }
  }

  private static void revealed(
      Problems problems, Knowledge knowledge, LintPlace at, MedicalTest test) {
    Set<String> seen = new HashSet<>();
    for (String finding : test.reveals()) {
      if (!knowledge.findings().containsKey(finding)) {
        problems.error(at, "reveals '" + finding + "', which is not in " + KnownFile.FINDINGS);
      }
      if (!seen.add(finding)) {
        problems.error(at, "reveals " + finding + " twice");
      }
    }
    if (test.reveals().isEmpty()) {
      problems.error(at, "reveals nothing");
    }
  }
}
