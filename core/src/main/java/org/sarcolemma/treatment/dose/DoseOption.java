package org.sarcolemma.treatment.dose;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.sarcolemma.treatment.measure.Amount;
import org.sarcolemma.treatment.regimen.Cap;
import org.sarcolemma.treatment.regimen.Period;
import org.sarcolemma.treatment.regimen.Regimen;

/**
 * One cited dose for one child, with everything it was made from (SR-34).
 *
 * @param regimen the source's rule
 * @param end which figure of the source: the only one, or the low or high end of a range
 * @param coefficient that figure, for example 0.3 of 0.3 mg/kg
 * @param size what it was multiplied by
 * @param raw coefficient times size, before cap and rounding
 * @param amount the final figure; never above a cap
 * @param cap the tightest cap of the regimen, if there is one
 * @param capReached whether it lowered the dose
 * @param rounding what was done to the figure, in words
 * @param totals what it adds up to
 * @param millilitres volume of the preparation told, rounded down to 0.01 mL
 * @param marks doubts that belong on this dose: an estimated, old or undated weight
 * @param instruction how it is given, in words; for methotrexate that it is weekly
 */
public record DoseOption(
    Regimen regimen,
    End end,
    BigDecimal coefficient,
    SizeUsed size,
    Amount raw,
    Amount amount,
    Optional<Cap> cap,
    boolean capReached,
    String rounding,
    List<Total> totals,
    Optional<BigDecimal> millilitres,
    List<String> marks,
    String instruction) {
  /** Which figure of a source. */
  public enum End {
    /** The source gives one figure. */
    ONLY(""),
    /** The lower of two. */
    LOW("-low"),
    /** The higher of two. */
    HIGH("-high");

    private final String suffix;

    End(String suffix) {
      this.suffix = suffix;
    }
  }

  /** Copies its lists. */
  public DoseOption {
    totals = List.copyOf(totals);
    marks = List.copyOf(marks);
  }

  /** Id of the regimen and the end of its range: {@code methotrexate-share-low}. */
  public String id() {
    return regimen.id() + end.suffix;
  }

  /** What the amount is counted per. */
  public Period per() {
    return regimen.terms().per();
  }

  /** The rule with its figure: {@code 0.3 mg/kg a week}. */
  public String formula() {
    return regimen.terms().formula().of(coefficient) + " " + per().words();
  }
}
