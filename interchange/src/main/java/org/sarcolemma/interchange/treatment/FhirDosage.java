package org.sarcolemma.interchange.treatment;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sarcolemma.treatment.measure.DoseUnit;
import org.sarcolemma.treatment.regimen.Cap;
import org.sarcolemma.treatment.regimen.Interval;
import org.sarcolemma.treatment.regimen.MethotrexateRegimen;
import org.sarcolemma.treatment.regimen.Period;
import org.sarcolemma.treatment.regimen.Regimen;
import org.sarcolemma.treatment.regimen.RegimenTerms;
import org.sarcolemma.treatment.regimen.Route;

/**
 * A regimen's dose as a FHIR R4 Dosage. The text says everything. Timing and amount are
 * machine-readable only where they say the same as the text: methotrexate is 1 per 1 week by its
 * type and nothing else can be written (SR-33); a course that is more than a dose that repeats
 * stays text.
 */
public final class FhirDosage {
  private static final String UCUM = "http://unitsofmeasure.org";
  private static final int DECIMALS = 6;
  private static final int LETTERS_OF_A_DAY = 3;

  private final Regimen regimen;

  /** The dose of a regimen. */
  public FhirDosage(Regimen regimen) {
    this.regimen = regimen;
  }

  /**
   * The dosage.
   *
   * @param text everything, in words
   * @param amount amount in the regimen's period
   * @param size what the unit is divided by: {@code /kg}, {@code /m2}, or nothing
   * @param weekday day of a weekly drug, if chosen
   */
  public ObjectNode of(String text, BigDecimal amount, String size, Optional<DayOfWeek> weekday) {
    ObjectNode dosage = JsonNodeFactory.instance.objectNode();
    dosage.put("text", text);
    Optional<BigDecimal> each = each(amount);
    timing(dosage, weekday);
    List<Route> routes = regimen.terms().routes();
    if (routes.size() == 1) {
      dosage.putObject("route").put("text", routes.get(0).words());
    }
    DoseUnit unit = regimen.terms().formula().unit();
    if (dosage.has("timing") && each.isPresent() && (size.isEmpty() || size.startsWith("/"))) {
      ObjectNode quantity = dosage.putArray("doseAndRate").addObject().putObject("doseQuantity");
      quantity(quantity, each.get(), unit.symbol() + size, code(unit) + size);
    }
    cap(dosage, unit);
    return dosage;
  }

  private void timing(ObjectNode dosage, Optional<DayOfWeek> weekday) {
    Optional<Interval> interval = regimen.interval();
    Period per = regimen.terms().per();
    if (interval.isEmpty() || !fits(per, interval.get()) || !readable()) {
      return;
    }
    ObjectNode repeat = dosage.putObject("timing").putObject("repeat");
    if (!regimen.terms().doses().isEmpty()) {
      repeat.put("count", regimen.terms().doses().get(0));
    }
    repeat.put("frequency", 1).put("period", interval.get().count());
    repeat.put("periodUnit", unit(interval.get()));
    if (regimen instanceof MethotrexateRegimen && weekday.isPresent()) {
      String day = weekday.get().name().toLowerCase(Locale.ROOT);
      repeat.putArray("dayOfWeek").add(day.substring(0, LETTERS_OF_A_DAY));
    }
  }

  /**
   * Whether a machine may read it as a dose that repeats. A course that is a pulse, begins
   * otherwise than it goes on, rises, or spreads one amount over days is more than a Timing says:
   * repeated without its words it would be another treatment.
   */
  private boolean readable() {
    RegimenTerms terms = regimen.terms();
    boolean daily = regimen.interval().filter(Interval::daily).isPresent();
    boolean oral = terms.routes().equals(List.of(Route.ORAL));
    boolean plain =
        regimen instanceof MethotrexateRegimen
            || terms.course().isEmpty()
            || terms.doses().size() == 1
            || (daily && oral);
    return plain && terms.overDays().isEmpty() && terms.doses().size() <= 1;
  }

  /** Whether the amount of a period is what is given at each interval, or a whole part of it. */
  private static boolean fits(Period per, Interval interval) {
    return switch (per) {
      case DOSE -> true;
      case DAY -> interval.daily();
      case WEEK -> interval.count() == 1 && interval.unit() == Interval.Unit.WEEK;
      case MONTH -> interval.count() == 1 && interval.unit() == Interval.Unit.MONTH;
      case COURSE -> false;
    };
  }

  /** The amount of one dose; empty where the amount of a day does not divide evenly. */
  private Optional<BigDecimal> each(BigDecimal amount) {
    int doses =
        regimen.terms().per() == Period.DAY
            ? regimen.interval().map(Interval::dosesADay).orElse(1)
            : 1;
    BigDecimal each = amount.divide(BigDecimal.valueOf(doses), DECIMALS, RoundingMode.DOWN);
    return each.multiply(BigDecimal.valueOf(doses)).compareTo(amount) == 0
        ? Optional.of(each)
        : Optional.empty();
  }

  private void cap(ObjectNode dosage, DoseUnit unit) {
    List<Cap> caps = regimen.terms().caps();
    if (caps.size() != 1 || !caps.get(0).verified()) {
      return;
    }
    Cap cap = caps.get(0);
    Optional<String> period = unit(cap.per());
    if (period.isPresent()) {
      ObjectNode most = dosage.putObject("maxDosePerPeriod");
      cap.limit()
          .in(unit)
          .ifPresent(
              limit ->
                  quantity(most.putObject("numerator"), limit.value(), unit.symbol(), code(unit)));
      quantity(most.putObject("denominator"), BigDecimal.ONE, period.get(), period.get());
    }
  }

  private static void quantity(ObjectNode quantity, BigDecimal value, String unit, String code) {
    BigDecimal plain = value.stripTrailingZeros();
    quantity.put("value", plain.scale() < 0 ? plain.setScale(0) : plain);
    quantity.put("unit", unit).put("system", UCUM).put("code", code);
  }

  private static String unit(Interval interval) {
    return switch (interval.unit()) {
      case HOUR -> "h";
      case DAY -> "d";
      case WEEK -> "wk";
      case MONTH -> "mo";
    };
  }

  private static Optional<String> unit(Period period) {
    return switch (period) {
      case DAY -> Optional.of("d");
      case WEEK -> Optional.of("wk");
      case MONTH -> Optional.of("mo");
      case DOSE, COURSE -> Optional.empty();
    };
  }

  private static String code(DoseUnit unit) {
    return switch (unit) {
      case MICROGRAM -> "ug";
      case IU -> "[IU]";
      case MG, G, ML -> unit.symbol();
    };
  }
}
