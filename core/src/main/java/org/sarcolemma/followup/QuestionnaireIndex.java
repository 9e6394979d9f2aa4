package org.sarcolemma.followup;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/**
 * The disability index of the Childhood Health Assessment Questionnaire: the mean over the domains
 * that were answered, each 0 to 3, at least 2 where an aid or a person helps. Only the domains are
 * kept here; the questions themselves need the owner's permission.
 *
 * @param domains how many there are
 * @param fewest how many must be answered
 */
public record QuestionnaireIndex(int domains, int fewest) {
  private static final int MOST = 3;
  private static final int WITH_HELP = 2;

  /**
   * One domain.
   *
   * @param highest the highest of its items; empty when none applies
   * @param helped whether an aid or a person is needed in it
   */
  public record Domain(Optional<Integer> highest, boolean helped) {
    /** Refuses points outside 0 to 3. */
    public Domain {
      if (highest.filter(points -> points < 0 || points > MOST).isPresent()) {
        throw new IllegalArgumentException("a domain has 0 to " + MOST + " points");
      }
    }

    private Optional<Integer> points() {
      return highest.map(points -> helped ? Math.max(points, WITH_HELP) : points);
    }
  }

  /** The index, 0 to 3; empty when too few domains were answered. */
  public Optional<BigDecimal> of(List<Domain> answers) {
    if (answers.size() != domains) {
      throw new IllegalArgumentException(
          answers.size() + " domains; " + domains + " were expected");
    }
    List<Integer> points = answers.stream().flatMap(domain -> domain.points().stream()).toList();
    if (points.size() < fewest) {
      return Optional.empty();
    }
    int sum = points.stream().mapToInt(Integer::intValue).sum();
    return Optional.of(
        BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(points.size()), MathContext.DECIMAL64));
  }
}
