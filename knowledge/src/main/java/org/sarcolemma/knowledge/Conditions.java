package org.sarcolemma.knowledge;

import java.util.List;
import org.sarcolemma.guidance.Condition;
import org.sarcolemma.patient.AgeGroup;
import org.sarcolemma.patient.Answer;

/**
 * Reads a condition as written in a knowledge file: {@code {finding: rash_any, is: present}},
 * {@code {probability: imnm, at_least: 0.1}}, {@code {quantity: ck, at_least: 1000}}, {@code
 * {onset_at_least: 18}}, {@code {age_group: child}}, and {@code all}, {@code any}, {@code not} over
 * these.
 */
final class Conditions {
  private Conditions() {}

  static Condition read(Document at) {
    if (at.has("finding")) {
      return new Condition.FindingIs(at.text("finding"), at.word("is", Answer.class));
    }
    if (at.has("probability")) {
      return new Condition.ProbabilityAtLeast(at.text("probability"), at.number("at_least"));
    }
    if (at.has("quantity")) {
      return new Condition.QuantityAtLeast(at.text("quantity"), at.number("at_least"));
    }
    if (at.has("onset_at_least")) {
      return new Condition.OnsetAtLeast(at.number("onset_at_least"));
    }
    if (at.has("age_group")) {
      return new Condition.AgeGroupIs(at.word("age_group", AgeGroup.class));
    }
    if (at.has("all")) {
      return new Condition.AllOf(parts(at.at("all")));
    }
    if (at.has("any")) {
      return new Condition.AnyOf(parts(at.at("any")));
    }
    if (at.has("not")) {
      return new Condition.Not(read(at.at("not")));
    }
    throw at.problem(
        "a condition names finding, probability, quantity, onset_at_least, age_group, all, any or"
            + " not");
  }

  private static List<Condition> parts(Document at) {
    return at.entries().stream().map(Conditions::read).toList();
  }
}
