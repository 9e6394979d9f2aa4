package org.sarcolemma.treatment.dose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.sarcolemma.treatment.measure.Amount;
import org.sarcolemma.treatment.measure.DoseUnit;
import org.sarcolemma.treatment.regimen.Cap;
import org.sarcolemma.treatment.regimen.Interval;
import org.sarcolemma.treatment.regimen.Regimen;

/**
 * A raw figure held to the tightest cap of its regimen (SR-35).
 *
 * @param amount the raw figure, or the cap where that is lower
 * @param tightest the cap that is or would be reached first, if there is one
 * @param ceiling that cap as an amount of one dose, in the unit of the dose
 * @param reached whether the cap lowered the dose
 */
record Limited(
    BigDecimal amount, Optional<Cap> tightest, Optional<BigDecimal> ceiling, boolean reached) {

  /** Decimals of a cap divided among doses; rounded down, so that the sum stays below the cap. */
  private static final int DECIMALS = 6;

  static Limited hold(Regimen regimen, BigDecimal raw) {
    Optional<Cap> tightest = Optional.empty();
    Optional<BigDecimal> ceiling = Optional.empty();
    for (Cap cap : regimen.terms().caps()) {
      BigDecimal most = ceiling(regimen, cap);
      if (ceiling.isEmpty() || most.compareTo(ceiling.get()) < 0) {
        tightest = Optional.of(cap);
        ceiling = Optional.of(most);
      }
    }
    boolean reached = ceiling.isPresent() && raw.compareTo(ceiling.get()) > 0;
    return new Limited(reached ? ceiling.get() : raw, tightest, ceiling, reached);
  }

  /** A cap as an amount of what the dose is counted per, in the dose's unit. */
  private static BigDecimal ceiling(Regimen regimen, Cap cap) {
    DoseUnit unit = regimen.terms().formula().unit();
    BigDecimal limit = cap.limit().in(unit).map(Amount::value).orElseThrow();
    return cap.per() == regimen.terms().per()
        ? limit
        : limit.divide(
            BigDecimal.valueOf(regimen.interval().map(Interval::dosesADay).orElse(1)),
            DECIMALS,
            RoundingMode.DOWN);
  }
}
