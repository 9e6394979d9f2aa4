package org.sarcolemma.registry.standing;

import java.util.Optional;

/**
 * How a child uses one drug.
 *
 * @param ordered the last of start, change and stop
 * @param started the last start
 * @param given the last single dose that was given
 */
public record DrugUse(Optional<Dose> ordered, Optional<Dose> started, Optional<Dose> given) {
  /** Nothing told yet. */
  static final DrugUse NOTHING = new DrugUse(Optional.empty(), Optional.empty(), Optional.empty());

  /**
   * What was told of a drug.
   *
   * @param action {@code start}, {@code change}, {@code given} or {@code stop}
   * @param amount the figure as it was told, without trailing zeros; empty where none was
   * @param unit its unit
   * @param per what it is counted per
   * @param route as told
   * @param weekday as told, of methotrexate
   * @param at when
   */
  public record Dose(
      String action,
      String amount,
      String unit,
      String per,
      String route,
      String weekday,
      Moment at) {}

  /** Whether it was begun and not stopped since. */
  public boolean running() {
    return ordered.filter(dose -> !dose.action().equals("stop")).isPresent();
  }
}
