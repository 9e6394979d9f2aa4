package org.sarcolemma.knowledge.lint.hypotheses;

import java.util.List;
import org.sarcolemma.evidence.QuantityModel;
import org.sarcolemma.knowledge.lint.rule.Figure;
import org.sarcolemma.knowledge.lint.rule.KnownFile;
import org.sarcolemma.knowledge.lint.rule.LintPlace;
import org.sarcolemma.knowledge.lint.rule.LintProblem;
import org.sarcolemma.knowledge.lint.rule.LintRule;
import org.sarcolemma.knowledge.lint.rule.LintSubject;
import org.sarcolemma.knowledge.lint.rule.Problems;

/** A limit that no credible reading reaches says nothing; a logarithm needs readings above zero. */
final class QuantityRange implements LintRule {
  @Override
  public String id() {
    return "quantity-range";
  }

  @Override
  public String says() {
    return "Start and limits of a quantity lie between its lowest and highest credible reading.";
  }

  @Override
  public List<LintProblem> check(LintSubject subject) {
    Problems problems = new Problems(this);
    for (QuantityModel quantity : subject.knowledge().quantities().values()) {
      LintPlace at = subject.place(KnownFile.QUANTITIES, quantity.id());
      inside(problems, at, quantity, "start", quantity.start());
      for (QuantityModel.Cut cut : quantity.cuts()) {
        inside(problems, at, quantity, "limit of " + cut.finding(), cut.limit());
      }
      double lowest = quantity.scale().of(quantity.lowest());
      double highest = quantity.scale().of(quantity.highest());
      if (!Double.isFinite(lowest) || !Double.isFinite(highest)) {
        problems.error(
            at,
            "lowest "
                + Figure.of(quantity.lowest())
                + " or highest "
                + Figure.of(quantity.highest())
                + " has no place on the scale "
                + quantity.scale());
      }
    }
    return problems.all();
  }

  private static void inside(
      Problems problems, LintPlace at, QuantityModel quantity, String what, double value) {
    if (!(value >= quantity.lowest() && value <= quantity.highest())) {
      problems.error(
          at,
          what
              + " "
              + Figure.of(value)
              + " "
              + quantity.unit()
              + " is outside "
              + Figure.of(quantity.lowest())
              + " to "
              + Figure.of(quantity.highest()));
    }
  }
}
