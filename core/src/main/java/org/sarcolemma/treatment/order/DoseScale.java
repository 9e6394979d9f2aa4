package org.sarcolemma.treatment.order;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.sarcolemma.treatment.measure.Amount;
import org.sarcolemma.treatment.measure.DoseUnit;
import org.sarcolemma.treatment.regimen.Interval;
import org.sarcolemma.treatment.regimen.Period;
import org.sarcolemma.treatment.regimen.Regimen;

/** On what a drug's doses are compared: the day, the week, one administration or a course. */
enum DoseScale {
  DAY("a day"),
  WEEK("a week"),
  DOSE("a dose"),
  COURSE("a course");

  private static final BigDecimal HOURS_A_WEEK = new BigDecimal("168");
  private static final BigDecimal HOURS_A_DAY = new BigDecimal("24");
  private static final BigDecimal HOURS_OF_A_COURSE = new BigDecimal("48");

  private final String words;

  DoseScale(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }

  static DoseScale of(Regimen regimen) {
    boolean daily = regimen.interval().filter(Interval::daily).isPresent();
    return switch (regimen.terms().per()) {
      case DAY -> DAY;
      case WEEK -> WEEK;
      case MONTH, COURSE -> COURSE;
      case DOSE -> daily ? DAY : DOSE;
    };
  }

  /** An amount of a regimen on its scale, in mg; what is no mass stays in its own unit. */
  static BigDecimal milligrams(Regimen regimen, BigDecimal value) {
    int doses =
        regimen.terms().per() == Period.DOSE
            ? regimen.interval().map(Interval::dosesADay).orElse(1)
            : 1;
    Amount total =
        new Amount(value.multiply(BigDecimal.valueOf(doses)), regimen.terms().formula().unit());
    return total.in(DoseUnit.MG).orElse(total).value();
  }

  /** What an order adds up to on this scale. */
  BigDecimal of(Order order, BigDecimal milligrams) {
    BigDecimal hours = order.everyHours().orElse(HOURS_A_WEEK);
    return switch (this) {
      case DAY -> milligrams.multiply(order.dosesADay());
      case WEEK ->
          order.once() || hours.compareTo(HOURS_A_WEEK) >= 0
              ? milligrams
              : milligrams.multiply(HOURS_A_WEEK).divide(hours, 4, RoundingMode.HALF_UP);
      case DOSE -> milligrams;
      case COURSE ->
          hours.compareTo(HOURS_OF_A_COURSE) <= 0
              ? milligrams.multiply(BigDecimal.valueOf(order.doses().orElse(1)))
              : milligrams;
    };
  }

  /** The same, spread evenly over the days between doses that are more than a day apart. */
  BigDecimal mean(Order order, BigDecimal milligrams) {
    BigDecimal hours = order.everyHours().orElse(HOURS_A_DAY);
    return this == DAY && !order.once() && hours.compareTo(HOURS_A_DAY) > 0
        ? milligrams.multiply(HOURS_A_DAY).divide(hours, 4, RoundingMode.HALF_UP)
        : of(order, milligrams);
  }

  /** One administration of an order that adds up to an amount; empty where it does not divide. */
  Optional<BigDecimal> each(Order order, BigDecimal milligrams) {
    BigDecimal one = of(order, BigDecimal.ONE);
    if (one.signum() <= 0) {
      return Optional.empty();
    }
    BigDecimal share = milligrams.divide(one, 3, RoundingMode.DOWN);
    return share.multiply(one).compareTo(milligrams) == 0 && share.signum() > 0
        ? Optional.of(share.stripTrailingZeros())
        : Optional.empty();
  }
}
