package org.sarcolemma.knowledge.lint.guidance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.guidance.Condition;
import org.sarcolemma.guidance.Recommendation;
import org.sarcolemma.guidance.RedFlag;

/** The parts of a condition. */
public final class ConditionTree {
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

  /** Whether a condition holds a part of one kind. */
  public static boolean has(Condition condition, Class<? extends Condition> kind) {
    return !parts(condition, kind).isEmpty();
  }

  /** Ids of the findings that a red flag, a recommendation or a published criterion asks for. */
  public static Set<String> findingsAsked(Knowledge knowledge) {
    Set<String> asked = new TreeSet<>();
    Stream.of(
            knowledge.redFlags().stream().map(RedFlag::when),
            knowledge.recommendations().stream().map(Recommendation::when),
            knowledge.criteria().conditions().stream())
        .flatMap(whens -> whens)
        .flatMap(when -> parts(when, Condition.FindingIs.class).stream())
        .forEach(finding -> asked.add(finding.finding()));
    return asked;
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
