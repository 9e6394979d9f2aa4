package org.sarcolemma.treatment.regimen;

import java.util.Optional;

/**
 * A regimen of any other drug, with its interval.
 *
 * @param drug never methotrexate
 * @param terms what the source says
 * @param interval time from one dose to the next, empty where the source does not state it
 */
public record TimedRegimen(OtherDrug drug, RegimenTerms terms, Optional<Interval> interval)
    implements Regimen {
  /** Refuses a cap whose share of one amount is not a whole number. */
  public TimedRegimen {
    for (Cap cap : terms.caps()) {
      boolean same = cap.per() == terms.per();
      boolean divided =
          terms.per() == Period.DOSE
              && cap.per() == Period.DAY
              && interval.filter(Interval::daily).isPresent();
      if (!same && !divided) {
        throw new IllegalArgumentException(
            "a cap " + cap.per().word() + " cannot limit a dose per " + terms.per().word());
      }
    }
  }
}
