package org.sarcolemma.knowledge.lint.findings;

import java.util.List;
import org.sarcolemma.knowledge.Table;
import org.sarcolemma.knowledge.lint.rule.KnownFile;
import org.sarcolemma.knowledge.lint.rule.LintProblem;
import org.sarcolemma.knowledge.lint.rule.LintRule;
import org.sarcolemma.knowledge.lint.rule.LintSubject;
import org.sarcolemma.knowledge.lint.rule.Problems;

/** Who enters a finding and sees nothing happen is told why. */
final class WhyNot implements LintRule {
  @Override
  public String id() {
    return "why-not";
  }

  @Override
  public String says() {
    return "A finding outside the differential says why it is not used; one inside does not.";
  }

  @Override
  public List<LintProblem> check(LintSubject subject) {
    Problems problems = new Problems(this);
    for (Table.Line line : subject.lines(KnownFile.FINDINGS)) {
      boolean used = line.text("differential").equals("yes");
      boolean reason = !line.text("why_not").isBlank();
      if (!used && !reason) {
        problems.error(subject.place(line), "is outside the differential, and why_not is empty");
      }
      if (used && reason) {
        problems.error(
            subject.place(line),
            "is in the differential, and why_not says '" + line.text("why_not") + "'");
      }
      if (used && line.text("kind").equals("share")) {
        problems.error(subject.place(line), "is a share of a disease, not a finding of a patient");
      }
    }
    return problems.all();
  }
}
