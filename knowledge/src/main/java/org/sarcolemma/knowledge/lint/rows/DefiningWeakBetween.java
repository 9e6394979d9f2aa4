package org.sarcolemma.knowledge.lint.rows;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sarcolemma.evidence.DefiningShare;
import org.sarcolemma.evidence.ResultStrength;
import org.sarcolemma.knowledge.lint.rule.KnownFile;
import org.sarcolemma.knowledge.lint.rule.LintProblem;
import org.sarcolemma.knowledge.lint.rule.LintRule;
import org.sarcolemma.knowledge.lint.rule.LintSubject;
import org.sarcolemma.knowledge.lint.rule.Problems;

/**
 * A weak positive that weighs like a positive one, or less than a negative one, misleads (SR-22).
 */
final class DefiningWeakBetween implements LintRule {
  private static final Set<String> ASSAYS =
      Set.of("", "elisa", "immunoprecipitation", "line_blot", "panel", "named_panel", "exome");

  @Override
  public String id() {
    return "defining-weak-between";
  }

  @Override
  public String says() {
    return "A defining share names a known assay; weak results speak for a disease more than"
        + " negative and less than positive ones.";
  }

  @Override
  public List<LintProblem> check(LintSubject subject) {
    Problems problems = new Problems(this);
    List<DefiningShare> shares = subject.knowledge().defining();
    for (DefiningShare share : shares) {
      if (!ASSAYS.contains(share.assay())) {
        problems.error(
            subject.place(KnownFile.DEFINING, share.id()),
            "'" + share.assay() + "' is no assay known here");
      } else if (share.strength() == ResultStrength.WEAK
          && !share.hypothesis().equals(DefiningShare.ELSEWHERE)) {
        weak(problems, subject, shares, share);
      }
    }
    return problems.all();
  }

  private static void weak(
      Problems problems, LintSubject subject, List<DefiningShare> shares, DefiningShare weak) {
    ResultStrength strong = weak.assay().isEmpty() ? ResultStrength.ANY : ResultStrength.POSITIVE;
    Optional<Double> positive = share(shares, weak, weak.hypothesis(), strong);
    Optional<Double> falsePositive = share(shares, weak, DefiningShare.ELSEWHERE, strong);
    Optional<Double> falseWeak = share(shares, weak, DefiningShare.ELSEWHERE, ResultStrength.WEAK);
    if (positive.isEmpty() || falsePositive.isEmpty() || falseWeak.isEmpty()) {
      problems.error(
          subject.place(KnownFile.DEFINING, weak.id()), "has no positive results beside it");
      return;
    }
    boolean whole = !weak.assay().isEmpty();
    double negative = 1 - positive.get() - (whole ? weak.share() : 0);
    double trueNegative = 1 - falsePositive.get() - (whole ? falseWeak.get() : 0);
    double odds = weak.share() / falseWeak.get();
    if (!(negative > 0
        && odds > negative / trueNegative
        && odds < positive.get() / falsePositive.get())) {
      problems.error(
          subject.place(KnownFile.DEFINING, weak.id()),
          "weak results do not weigh between negative and positive ones");
    }
  }

  private static Optional<Double> share(
      List<DefiningShare> shares, DefiningShare like, String hypothesis, ResultStrength strength) {
    return shares.stream()
        .filter(row -> row.finding().equals(like.finding()))
        .filter(row -> row.assay().equals(like.assay()))
        .filter(row -> row.hypothesis().equals(hypothesis) && row.strength() == strength)
        .map(DefiningShare::share)
        .findFirst();
  }
}
