package org.sarcolemma.knowledge.lint.rows;

import java.util.List;
import java.util.Map;
import org.sarcolemma.evidence.EvidenceLevel;
import org.sarcolemma.evidence.FrequencyRow;
import org.sarcolemma.evidence.Reference;
import org.sarcolemma.knowledge.lint.rule.LintProblem;
import org.sarcolemma.knowledge.lint.rule.LintRule;
import org.sarcolemma.knowledge.lint.rule.LintSubject;
import org.sarcolemma.knowledge.lint.rule.Problems;

/** A review may quote a single case, but a row of it is no cohort of its own. */
final class LevelNotAboveSource implements LintRule {
  /** The strongest level that each kind of reference can lend a row. */
  private static final Map<String, EvidenceLevel> STRONGEST =
      Map.of(
          "cohort", EvidenceLevel.COHORT,
          "review", EvidenceLevel.REVIEW,
          "guideline", EvidenceLevel.REVIEW,
          "case-series", EvidenceLevel.CASE_SERIES,
          "database", EvidenceLevel.CASE_SERIES,
          "expert-page", EvidenceLevel.EXPERT);

  @Override
  public String id() {
    return "level-not-above-source";
  }

  @Override
  public String says() {
    return "A row's evidence level is no stronger than the kind of its reference allows.";
  }

  @Override
  public List<LintProblem> check(LintSubject subject) {
    Problems problems = new Problems(this);
    for (FrequencyRow row : subject.knowledge().rows().all()) {
      Reference reference = subject.knowledge().references().get(row.reference());
      if (reference != null) {
        compare(problems, subject, row, reference);
      }
    }
    return problems.all();
  }

  private static void compare(
      Problems problems, LintSubject subject, FrequencyRow row, Reference reference) {
    EvidenceLevel strongest = STRONGEST.get(reference.kind());
    if (strongest != null && row.level().compareTo(strongest) < 0) {
      problems.warning(
          subject.place(row),
          "level "
              + named(row.level())
              + " is stronger than its reference "
              + row.reference()
              + ", a "
              + reference.kind()
              + ", which gives "
              + named(strongest)
              + " at most");
    }
  }

  private static String named(EvidenceLevel level) {
    return switch (level) {
      case COHORT -> "cohort";
      case REVIEW -> "review";
      case CASE_SERIES -> "case-series";
      case EXPERT -> "expert";
      case MEMORY -> "memory";
    };
  }
}
