package org.sarcolemma.treatment.dose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.sarcolemma.treatment.measure.Amount;
import org.sarcolemma.treatment.measure.DoseUnit;
import org.sarcolemma.treatment.measure.PlainDecimal;
import org.sarcolemma.treatment.regimen.Rounding;

/**
 * A dose rounded to what can be given: down for cytotoxic drugs, else to the nearest, never above
 * the cap, and only when that changes it little (SR-35, SR-38).
 *
 * @param amount the final figure
 * @param words what was done and why
 */
record Rounded(BigDecimal amount, String words) {

  static Rounded round(
      Limited dose,
      Optional<Rounding> rounding,
      DoseUnit unit,
      boolean cytotoxic,
      BigDecimal mostShare) {
    BigDecimal exact = dose.amount();
    Optional<Amount> step = rounding.flatMap(r -> r.step().in(unit));
    if (step.isEmpty()) {
      return new Rounded(exact, "the source states no rounding; the exact figure is kept");
    }
    String because = " (" + rounding.map(Rounding::because).orElse("") + ")";
    BigDecimal by = step.get().value();
    BigDecimal result = toStep(exact, by, cytotoxic ? RoundingMode.DOWN : RoundingMode.HALF_DOWN);
    if (above(result, dose.ceiling())) {
      result = toStep(exact, by, RoundingMode.DOWN);
    }
    BigDecimal change = result.subtract(exact).abs();
    String steps = "steps of " + step.get() + because;
    if (change.compareTo(exact.multiply(mostShare)) > 0) {
      return new Rounded(
          exact,
          steps
              + " would change the dose by more than "
              + PlainDecimal.print(mostShare.scaleByPowerOfTen(2))
              + " %; the exact figure is kept");
    }
    return new Rounded(result, (cytotoxic ? "down to " : "to the nearest of ") + steps);
  }

  private static boolean above(BigDecimal amount, Optional<BigDecimal> ceiling) {
    return ceiling.isPresent() && amount.compareTo(ceiling.get()) > 0;
  }

  private static BigDecimal toStep(BigDecimal exact, BigDecimal step, RoundingMode mode) {
    return exact.divide(step, 0, mode).multiply(step);
  }
}
