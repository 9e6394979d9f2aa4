package org.sarcolemma.knowledge.lint.rows;

import static java.util.Locale.ROOT;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sarcolemma.evidence.DefiningShare;
import org.sarcolemma.knowledge.lint.rule.KnownFile;
import org.sarcolemma.knowledge.lint.rule.LintPlace;
import org.sarcolemma.knowledge.lint.rule.LintProblem;
import org.sarcolemma.knowledge.lint.rule.LintRule;
import org.sarcolemma.knowledge.lint.rule.LintSubject;
import org.sarcolemma.knowledge.lint.rule.Problems;

/** False positives decide what a positive antibody is worth; without them the engine stops. */
final class DefiningElsewhere implements LintRule {
  @Override
  public String id() {
    return "defining-elsewhere";
  }

  @Override
  public String says() {
    return "A defining finding has a share in a disease and another one for everywhere else.";
  }

  @Override
  public List<LintProblem> check(LintSubject subject) {
    Map<String, List<DefiningShare>> byFinding = new LinkedHashMap<>();
    for (DefiningShare share : subject.knowledge().defining()) {
      byFinding.computeIfAbsent(name(share), name -> new ArrayList<>()).add(share);
    }
    Problems problems = new Problems(this);
    byFinding.forEach(
        (finding, shares) -> {
          LintPlace at = subject.place(KnownFile.DEFINING, shares.get(0).id());
          long elsewhere =
              shares.stream()
                  .filter(share -> share.hypothesis().equals(DefiningShare.ELSEWHERE))
                  .count();
          if (elsewhere == 0) {
            problems.error(at, finding + " has no row 'elsewhere' for its false positives");
          } else if (elsewhere == shares.size()) {
            problems.error(at, finding + " has a row 'elsewhere' and none for a disease");
          }
        });
    return problems.all();
  }

  /** Every assay and strength needs its own false positives. */
  private static String name(DefiningShare share) {
    if (share.plain()) {
      return share.finding();
    }
    String assay = share.assay().isEmpty() ? "assay not told" : share.assay();
    return share.finding() + " (" + assay + ", " + share.strength().name().toLowerCase(ROOT) + ")";
  }
}
