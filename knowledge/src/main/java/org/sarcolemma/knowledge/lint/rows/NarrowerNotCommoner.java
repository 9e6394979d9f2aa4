package org.sarcolemma.knowledge.lint.rows;

import java.util.List;
import java.util.OptionalDouble;
import org.sarcolemma.evidence.Finding;
import org.sarcolemma.evidence.FrequencyRow;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.evidence.QuantityModel;
import org.sarcolemma.evidence.WeighingRules;
import org.sarcolemma.knowledge.lint.rule.Figure;
import org.sarcolemma.knowledge.lint.rule.LintProblem;
import org.sarcolemma.knowledge.lint.rule.LintRule;
import org.sarcolemma.knowledge.lint.rule.LintSubject;
import org.sarcolemma.knowledge.lint.rule.Problems;

/**
 * Gottron papules are a rash, so in the same patients they are no commoner than rash; nor is a CK
 * above 5,000 commoner than one above 1,000. Where a source says otherwise its denominators differ.
 */
final class NarrowerNotCommoner implements LintRule {
  private static final double PERCENT = 100;
  private static final double LAST_BITS = 1e-9;

  @Override
  public String id() {
    return "narrower-not-commoner";
  }

  @Override
  public String says() {
    return "In one source a finding is no commoner than a wider one that it implies.";
  }

  @Override
  public List<LintProblem> check(LintSubject subject) {
    Knowledge knowledge = subject.knowledge();
    Problems problems = new Problems(this);
    for (Finding finding : knowledge.findings().values()) {
      finding.implies().forEach(wider -> compare(subject, finding.id(), wider, problems));
    }
    for (QuantityModel quantity : knowledge.quantities().values()) {
      for (QuantityModel.Cut narrow : quantity.cuts()) {
        for (QuantityModel.Cut wide : quantity.cuts()) {
          if (within(narrow, wide)) {
            compare(subject, narrow.finding(), wide.finding(), problems);
          }
        }
      }
    }
    return problems.all();
  }

  private static boolean within(QuantityModel.Cut narrow, QuantityModel.Cut wide) {
    return narrow.above() == wide.above()
        && (narrow.above() ? narrow.limit() > wide.limit() : narrow.limit() < wide.limit());
  }

  private static void compare(LintSubject subject, String narrow, String wide, Problems problems) {
    WeighingRules rules = subject.knowledge().weighing();
    for (FrequencyRow row : subject.knowledge().rows().ofFinding(narrow)) {
      for (FrequencyRow other : subject.knowledge().rows().ofFinding(wide)) {
        OptionalDouble share = share(row, rules);
        OptionalDouble otherShare = share(other, rules);
        boolean commoner =
            share.isPresent()
                && otherShare.isPresent()
                && share.getAsDouble() > otherShare.getAsDouble() + LAST_BITS;
        if (commoner && samePatients(subject, row, other)) {
          problems.warning(
              subject.place(row),
              narrow
                  + " in "
                  + row.disease()
                  + " is "
                  + text(row, share)
                  + ", more than the wider "
                  + wide
                  + " with "
                  + text(other, otherShare)
                  + " in "
                  + other.id());
        }
      }
    }
  }

  private static boolean samePatients(LintSubject subject, FrequencyRow one, FrequencyRow two) {
    return subject.pooledAt(one) >= 0
        && subject.pooledAt(one) == subject.pooledAt(two)
        && one.reference().equals(two.reference())
        && one.population() == two.population();
  }

  private static OptionalDouble share(FrequencyRow row, WeighingRules rules) {
    if (row.present().isPresent()) {
      return OptionalDouble.of(row.present().getAsDouble() / row.examined().orElse(1));
    }
    if (row.percent().isPresent()) {
      return OptionalDouble.of(row.percent().getAsDouble() / PERCENT);
    }
    WeighingRules.Band band = row.word().map(rules.bands()::get).orElse(null);
    return band == null ? OptionalDouble.empty() : OptionalDouble.of(band.middle());
  }

  private static String text(FrequencyRow row, OptionalDouble share) {
    return row.word()
        .map(word -> "'" + word.text() + "'")
        .orElse(Figure.of(PERCENT * share.orElse(0), 1) + " %");
  }
}
