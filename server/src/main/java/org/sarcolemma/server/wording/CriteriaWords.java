package org.sarcolemma.server.wording;

import java.util.List;
import java.util.stream.Collectors;
import org.sarcolemma.criteria.ClassLabel;
import org.sarcolemma.criteria.CriteriaVerdict;
import org.sarcolemma.criteria.ItemState;
import org.sarcolemma.criteria.ScoreRange;
import org.sarcolemma.criteria.Verdict;

/** How verdicts of published criteria are said: never "has" or "has not" (SR-31). */
public final class CriteriaWords {
  private CriteriaWords() {}

  /** The verdict in words. */
  public static String of(Verdict verdict) {
    return switch (verdict) {
      case MEETS -> "meets the criteria";
      case DOES_NOT_MEET -> "does not meet the criteria";
      case UNDETERMINED -> "cannot be decided yet";
    };
  }

  /** The state of an item in words. */
  public static String of(ItemState state) {
    return switch (state) {
      case MET -> "met";
      case NOT_MET -> "not met";
      case NOT_ASSESSED -> "not assessed";
    };
  }

  /** How much of it is known, for example "3 of 12 met, 5 not assessed". */
  public static String counted(CriteriaVerdict verdict) {
    return count(verdict, ItemState.MET)
        + " of "
        + verdict.items().size()
        + " met, "
        + count(verdict, ItemState.NOT_ASSESSED)
        + " not assessed";
  }

  private static long count(CriteriaVerdict verdict, ItemState state) {
    return verdict.items().stream().filter(item -> item.state() == state).count();
  }

  /**
   * What stands behind the verdict in one line: what is missing if the edition has a name for it,
   * else the class, or the worst and the best case while items are open.
   */
  public static String behind(CriteriaVerdict verdict) {
    if (verdict.gap().isPresent()) {
      return verdict.gap().get().label();
    }
    String classes = classes(verdict);
    return verdict.score().map(s -> score(s.range()) + ", " + classes).orElse(classes);
  }

  /** Every class that is still possible; empty when only one is. */
  public static String possible(CriteriaVerdict verdict) {
    return verdict.classes().size() == 1 ? "" : labels(verdict.classes());
  }

  private static String score(ScoreRange range) {
    return range.exact()
        ? "score " + range.low()
        : "score " + range.low() + " at worst, " + range.high() + " at best";
  }

  private static String classes(CriteriaVerdict verdict) {
    List<ClassLabel> classes = verdict.classes();
    if (classes.size() == 1) {
      return classes.get(0).label();
    }
    return verdict.score().isPresent()
        ? "from " + classes.get(classes.size() - 1).label() + " to " + classes.get(0).label()
        : "still possible: " + labels(classes);
  }

  /** Labels in one line. */
  public static String labels(List<ClassLabel> classes) {
    return classes.stream().map(ClassLabel::label).collect(Collectors.joining("; "));
  }

  /** The probability the publication states for the score; empty for sets without. */
  public static String probability(CriteriaVerdict verdict) {
    return verdict
        .score()
        .map(
            s ->
                s.worst().equals(s.best())
                    ? s.worst().probability()
                    : s.worst().probability() + ", to " + s.best().probability())
        .orElse("");
  }
}
