package org.sarcolemma.treatment.regimen;

import java.util.Optional;

/**
 * Methotrexate once a week. There is no field for a frequency: neither a knowledge file nor a form
 * can make it daily (SR-33).
 *
 * @param drug methotrexate
 * @param terms what the source says; its dose is counted per week
 */
public record MethotrexateRegimen(Methotrexate drug, RegimenTerms terms) implements Regimen {
  private static final Interval A_WEEK = new Interval(1, Interval.Unit.WEEK);

  /** Refuses doses counted per anything but a week. */
  public MethotrexateRegimen {
    if (terms.per() != Period.WEEK
        || terms.caps().stream().anyMatch(cap -> cap.per() != Period.WEEK)) {
      throw new IllegalArgumentException("methotrexate and its caps are counted per week");
    }
  }

  @Override
  public Optional<Interval> interval() {
    return Optional.of(A_WEEK);
  }
}
