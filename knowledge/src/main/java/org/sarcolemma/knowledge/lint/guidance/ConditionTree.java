package org.sarcolemma.knowledge.lint.guidance;

import java.util.ArrayList;
import java.util.List;
import org.sarcolemma.guidance.Condition;

/** The parts of a condition. */
final class ConditionTree {
  private ConditionTree() {}

  /** A condition and everything inside it, outermost first. */
  static List<Condition> parts(Condition condition) {
    List<Condition> parts = new ArrayList<>();
    parts.add(condition);
    inside(condition).forEach(part -> parts.addAll(parts(part)));
    return parts;
  }

  /** The parts of one kind. */
  static <C extends Condition> List<C> parts(Condition condition, Class<C> kind) {
    return parts(condition).stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private static List<Condition> inside(Condition condition) {
    if (condition instanceof Condition.AllOf all) {
      return all.parts();
    }
    if (condition instanceof Condition.AnyOf any) {
      return any.parts();
    }
    if (condition instanceof Condition.Not not) {
      return List.of(not.part());
    }
    return List.of();
  }
}
