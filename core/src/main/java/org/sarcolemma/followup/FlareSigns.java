package org.sarcolemma.followup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sarcolemma.screening.Limit;

/**
 * Signs that make somebody look for a flare. Nobody has published a definition in numbers: these
 * alert and never name a relapse.
 *
 * @param rise of an enzyme
 * @param falls of strength
 * @param note what the reader must know of them
 */
public record FlareSigns(Rise rise, List<Fall> falls, String note) {
  /**
   * An enzyme above its laboratory's limit and some times its lowest value on treatment.
   *
   * @param scale id of the enzyme
   * @param times how many times the lowest
   * @param inARow at how many measurements in a row, so that one outlier alerts nobody
   */
  public record Rise(String scale, Limit times, int inARow) {}

  /**
   * Strength below its best.
   *
   * @param scale id of the scale
   * @param points how far below the best earlier number
   */
  public record Fall(String scale, Limit points) {}

  /** What can be said of a sign. */
  public enum State {
    /** It is there. */
    PRESENT,
    /** A rise was seen, and too few measurements in a row confirm it. */
    UNCONFIRMED,
    /** It is not there. */
    ABSENT,
    /** Too little was measured, or a limit was not told. */
    NOT_KNOWN
  }

  /**
   * One sign.
   *
   * @param scale id of the scale
   * @param state what can be said
   * @param from the number it is compared with: the lowest, or the best
   * @param now the last number
   */
  public record Sign(String scale, State state, Optional<Dated> from, Optional<Dated> now) {}

  /**
   * A number with its day.
   *
   * @param day of the visit
   * @param score the number
   */
  public record Dated(LocalDate day, Score score) {}

  /** Copies its list. */
  public FlareSigns {
    falls = List.copyOf(falls);
  }

  /**
   * Judges a course at its last visit.
   *
   * @param visits by their days
   * @param treated first day of treatment, if there was one
   */
  public List<Sign> of(List<Visit> visits, Optional<LocalDate> treated) {
    List<Sign> signs = new ArrayList<>();
    signs.add(
        rise(
            dated(visits, rise.scale()).stream()
                .filter(one -> treated.filter(day -> !one.day().isBefore(day)).isPresent())
                .toList()));
    falls.forEach(fall -> signs.add(fall(fall, dated(visits, fall.scale()))));
    return signs;
  }

  private static List<Dated> dated(List<Visit> visits, String scale) {
    return visits.stream()
        .flatMap(visit -> visit.score(scale).stream().map(score -> new Dated(visit.day(), score)))
        .toList();
  }

  private Sign rise(List<Dated> onTreatment) {
    if (onTreatment.size() < 2) {
      return new Sign(rise.scale(), State.NOT_KNOWN, Optional.empty(), last(onTreatment));
    }
    Dated lowest = onTreatment.get(0);
    int risen = 0;
    boolean known = true;
    for (Dated one : onTreatment.subList(1, onTreatment.size())) {
      BigDecimal value = one.score().value();
      boolean high =
          value.compareTo(lowest.score().value().multiply(rise.times().value())) >= 0
              && value.signum() > 0;
      known = !high || one.score().upperLimit().isPresent();
      boolean above = one.score().upperLimit().filter(l -> value.compareTo(l) > 0).isPresent();
      risen = high && above ? risen + 1 : 0;
      if (value.compareTo(lowest.score().value()) < 0) {
        lowest = one;
      }
    }
    State state =
        !known
            ? State.NOT_KNOWN
            : risen >= rise.inARow() ? State.PRESENT : risen > 0 ? State.UNCONFIRMED : State.ABSENT;
    return new Sign(rise.scale(), state, Optional.of(lowest), last(onTreatment));
  }

  private static Sign fall(Fall fall, List<Dated> all) {
    if (all.size() < 2) {
      return new Sign(fall.scale(), State.NOT_KNOWN, Optional.empty(), last(all));
    }
    Dated now = all.get(all.size() - 1);
    Dated best = all.get(0);
    for (Dated one : all.subList(1, all.size() - 1)) {
      best = one.score().value().compareTo(best.score().value()) >= 0 ? one : best;
    }
    boolean fallen =
        best.score().value().subtract(now.score().value()).compareTo(fall.points().value()) >= 0;
    return new Sign(
        fall.scale(), fallen ? State.PRESENT : State.ABSENT, Optional.of(best), Optional.of(now));
  }

  private static Optional<Dated> last(List<Dated> all) {
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
  }
}
