package org.sarcolemma.treatment.dose;

import org.sarcolemma.treatment.measure.Amount;
import org.sarcolemma.treatment.regimen.Period;

/**
 * What a dose adds up to.
 *
 * @param amount how much
 * @param per over what
 * @param words for people, for example {@code 20 g a day over 2 days}
 */
public record Total(Amount amount, Period per, String words) {
  static Total of(Amount amount, Period per) {
    return new Total(amount, per, amount + " " + per.words());
  }
}
