package org.sarcolemma.treatment.dose;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.sarcolemma.treatment.measure.Amount;
import org.sarcolemma.treatment.measure.Body;
import org.sarcolemma.treatment.measure.PlainDecimal;
import org.sarcolemma.treatment.regimen.Drug;
import org.sarcolemma.treatment.regimen.Metaboliser;
import org.sarcolemma.treatment.regimen.Route;

/**
 * A drug and a child. What was not told is empty and never filled in (SR-08).
 *
 * @param drug the drug
 * @param body the child's size
 * @param today the day of asking, against which measurements are old
 * @param route only regimens by this route, if told
 * @param weekday the day of a weekly drug, if told
 * @param strength the tablet or vial at hand to round to, if told
 * @param perMillilitre amount in one millilitre of the preparation at hand, if told
 * @param haematocrit share of cells in blood, 0.1 to 0.7, for plasma exchange
 * @param tpmt thiopurine methyltransferase, if tested
 * @param nudt15 nucleotide hydrolase 15, if tested
 */
public record DoseQuestion(
    Drug drug,
    Body body,
    Optional<LocalDate> today,
    Optional<Route> route,
    Optional<DayOfWeek> weekday,
    Optional<Amount> strength,
    Optional<Amount> perMillilitre,
    Optional<BigDecimal> haematocrit,
    Optional<Metaboliser> tpmt,
    Optional<Metaboliser> nudt15) {
  private static final BigDecimal LEAST_HAEMATOCRIT = new BigDecimal("0.1");
  private static final BigDecimal MOST_HAEMATOCRIT = new BigDecimal("0.7");

  /** Refuses measurements from the future and a haematocrit that is no share. */
  public DoseQuestion {
    if (today.isPresent()) {
      LocalDate day = today.get();
      body.weight().flatMap(w -> w.on()).ifPresent(on -> notAfter("weight", on, day));
      body.height().flatMap(h -> h.on()).ifPresent(on -> notAfter("height", on, day));
    }
    if (haematocrit.isPresent()
        && (haematocrit.get().compareTo(LEAST_HAEMATOCRIT) < 0
            || haematocrit.get().compareTo(MOST_HAEMATOCRIT) > 0)) {
      throw new IllegalArgumentException(
          "haematocrit "
              + PlainDecimal.print(haematocrit.get())
              + " is outside 0.1 to 0.7, a share of 1");
    }
    if (nothing(strength) || nothing(perMillilitre)) {
      throw new IllegalArgumentException("a strength of 0 is no preparation");
    }
  }

  private static boolean nothing(Optional<Amount> amount) {
    return amount.isPresent() && amount.get().value().signum() == 0;
  }

  private static void notAfter(String what, LocalDate on, LocalDate today) {
    if (on.isAfter(today)) {
      throw new IllegalArgumentException(
          "the " + what + " is dated " + on + ", after today, " + today);
    }
  }

  /** A drug and a child, and nothing else told. */
  public static DoseQuestion of(Drug drug, Body body) {
    return new DoseQuestion(
        drug,
        body,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
