package org.sarcolemma.treatment.order;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.sarcolemma.treatment.measure.PlainDecimal;

/**
 * An ordered dose beside the cited range: above it, below it, tenfold (SR-39). A dose is called
 * tenfold when it is five times the range or more, and also when it lies well outside and moving
 * the decimal point by one place puts it inside: that is what a slipped point looks like.
 */
final class RangeComparison {
  private static final List<String> TAPER_WORDS = List.of("taper", "wean", "reduc", "escalat");
  private static final String RANGE_SOURCE = "fneur-2023-1123380";
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  /**
   * What is ordered.
   *
   * @param figure mg on the scale, on a day on which it is given
   * @param mean the same, spread over the days between
   * @param scale what both are counted per
   */
  record Ordered(BigDecimal figure, BigDecimal mean, DoseScale scale) {}

  private final OrderRules.Shares shares;

  RangeComparison(OrderRules.Shares shares) {
    this.shares = shares;
  }

  void compare(
      CheckedOrder checked,
      Ordered ordered,
      BigDecimal low,
      BigDecimal high,
      String basis,
      Findings findings) {
    String fix =
        "Cited "
            + ordered.scale().words()
            + " for this child: "
            + range(checked, low, high)
            + ". Check figure and unit.";
    above(checked, ordered, low, high, fix, basis, findings);
    if (!tapering(checked)) {
      below(checked, ordered, low, high, fix, basis, findings);
    }
  }

  /** Only whether it is too much, where no range is cited for this child but a most is known. */
  void tooMuch(
      CheckedOrder checked, Ordered ordered, BigDecimal most, String basis, Findings findings) {
    String fix = "At most " + PlainDecimal.print(most) + DoseRangeCheck.unit(checked) + ".";
    above(checked, ordered, most, most, fix, basis, findings);
  }

  private void above(
      CheckedOrder checked,
      Ordered ordered,
      BigDecimal low,
      BigDecimal high,
      String fix,
      String basis,
      Findings findings) {
    BigDecimal mean = ordered.mean();
    boolean slipped =
        mean.compareTo(high.multiply(TWO)) > 0 && within(mean.movePointLeft(1), low, high);
    if (slipped || mean.compareTo(high.multiply(shares.criticalHigh())) >= 0) {
      String what =
          slipped
              ? " is ten times a cited dose: a slipped decimal point?"
              : " is five times the highest cited dose or more: a tenfold or unit error?";
      findings.add(verdict("tenfold", Severity.CRITICAL, checked, ordered, what, fix, basis));
    } else if (mean.compareTo(high.multiply(shares.notice())) > 0) {
      String what = " is above every cited dose.";
      findings.add(verdict("above-range", Severity.WARNING, checked, ordered, what, fix, basis));
    }
  }

  private void below(
      CheckedOrder checked,
      Ordered ordered,
      BigDecimal low,
      BigDecimal high,
      String fix,
      String basis,
      Findings findings) {
    BigDecimal figure = ordered.figure();
    boolean half = figure.compareTo(low.multiply(shares.low())) < 0;
    boolean slipped = half && within(figure.movePointRight(1), low, high);
    if (slipped || figure.compareTo(low.multiply(shares.criticalLow())) <= 0) {
      String what =
          slipped
              ? " is a tenth of a cited dose: a slipped decimal point?"
              : " is a fifth of the lowest cited dose or less: a tenfold or unit error?";
      findings.add(verdict("tenfold-low", Severity.CRITICAL, checked, ordered, what, fix, basis));
    } else if (half) {
      String what = " is below half of the lowest cited dose.";
      findings.add(verdict("below-range", Severity.WARNING, checked, ordered, what, fix, basis));
    }
  }

  /** Inside the range, with the play that rounding of the tablet needs. */
  private boolean within(BigDecimal figure, BigDecimal low, BigDecimal high) {
    return figure.multiply(shares.notice()).compareTo(low) >= 0
        && figure.compareTo(high.multiply(shares.notice())) <= 0;
  }

  /** A child on a corticosteroid, or an order that speaks of it, is being tapered. */
  private static boolean tapering(CheckedOrder checked) {
    return speaksOfTaper(checked.order())
        || (checked.drug().tags().contains("oral_corticosteroid")
            && (checked.child().medications().stream()
                    .anyMatch(m -> KnownDrug.plain(m.drug()).startsWith("prednis"))
                || checked.child().given().stream()
                    .anyMatch(g -> KnownDrug.plain(g.drug()).contains("prednis"))));
  }

  /** Whether the note of an order says that the dose is a step of a taper or of a rise. */
  static boolean speaksOfTaper(Order order) {
    String note = order.note().toLowerCase(Locale.ROOT);
    return TAPER_WORDS.stream().anyMatch(note::contains);
  }

  private static String range(CheckedOrder checked, BigDecimal low, BigDecimal high) {
    String most = PlainDecimal.print(high) + DoseRangeCheck.unit(checked);
    return low.compareTo(high) == 0 ? most : PlainDecimal.print(low) + " to " + most;
  }

  private static Verdict verdict(
      String id,
      Severity severity,
      CheckedOrder checked,
      Ordered ordered,
      String what,
      String fix,
      String basis) {
    String figure =
        checked.drug().label()
            + ": "
            + PlainDecimal.print(ordered.figure())
            + DoseRangeCheck.unit(checked)
            + " "
            + ordered.scale().words();
    return new Verdict(id, severity, figure + what, fix, basis, RANGE_SOURCE, true);
  }
}
