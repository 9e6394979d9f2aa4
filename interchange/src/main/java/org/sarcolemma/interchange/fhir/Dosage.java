package org.sarcolemma.interchange.fhir;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sarcolemma.knowledge.codes.CodeBook;
import org.sarcolemma.treatment.order.Order;
import org.sarcolemma.treatment.order.OrderUnit;

/**
 * The dosage of an order: how much, how often, how long. What stands there and cannot be read is
 * named, never guessed; of two readings the more frequent one is taken.
 *
 * @param amount figure of one administration
 * @param unit its unit
 * @param everyHours hours from one dose to the next
 * @param once whether it is one dose
 * @param doses number of doses
 * @param start first day
 * @param infusionHours hours of one administration
 * @param unread what stands there and was not read
 */
record Dosage(
    Optional<BigDecimal> amount,
    Optional<OrderUnit> unit,
    Optional<BigDecimal> everyHours,
    boolean once,
    Optional<Integer> doses,
    Optional<LocalDate> start,
    Optional<BigDecimal> infusionHours,
    List<String> unread) {
  private static final String UCUM = "UCUM";
  private static final BigDecimal DAY = BigDecimal.valueOf(24);
  private static final BigDecimal WEEK = BigDecimal.valueOf(168);
  private static final String ABBREVIATION =
      "http://terminology.hl7.org/CodeSystem/v3-GTSAbbreviation";

  /** Hours of a unit of time, as UCUM writes it in FHIR. */
  private static final Map<String, BigDecimal> HOURS =
      Map.of(
          "min",
          BigDecimal.ONE.divide(BigDecimal.valueOf(60), MathContext.DECIMAL64),
          "h",
          BigDecimal.ONE,
          "d",
          DAY,
          "wk",
          WEEK,
          "mo",
          BigDecimal.valueOf(Order.HOURS_A_MONTH),
          "a",
          BigDecimal.valueOf(8766));

  /** Hours between doses of the abbreviations that FHIR R4 prefers for a timing. */
  private static final Map<String, Integer> ABBREVIATIONS =
      Map.ofEntries(
          Map.entry("QD", 24),
          Map.entry("AM", 24),
          Map.entry("PM", 24),
          Map.entry("BED", 24),
          Map.entry("BID", 12),
          Map.entry("TID", 8),
          Map.entry("QID", 6),
          Map.entry("QOD", 48),
          Map.entry("Q4H", 4),
          Map.entry("Q6H", 6),
          Map.entry("Q8H", 8),
          Map.entry("WK", 168),
          Map.entry("MO", Order.HOURS_A_MONTH));

  /** Copies its list. */
  Dosage {
    unread = List.copyOf(unread);
  }

  static Dosage nothing(String unread) {
    return new Dosage(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(unread));
  }

  /** Reads the dosage lines of an order; more than one line is not added up. */
  static Dosage of(List<Element> lines, CodeBook codes) {
    if (lines.size() != 1) {
      return nothing(
          lines.isEmpty()
              ? "the order names no dosage"
              : "the order has more than one dosage line");
    }
    return new Reading(codes).read(lines.get(0));
  }

  /** Reads one dosage line. */
  private static final class Reading {
    private final CodeBook codes;
    private final List<String> unread = new ArrayList<>();
    private Optional<BigDecimal> amount = Optional.empty();
    private Optional<OrderUnit> unit = Optional.empty();
    private Optional<BigDecimal> every = Optional.empty();
    private Optional<Integer> doses = Optional.empty();
    private Optional<LocalDate> start = Optional.empty();
    private Optional<BigDecimal> lasts = Optional.empty();

    Reading(CodeBook codes) {
      this.codes = codes;
    }

    Dosage read(Element line) {
      if (line.has("modifierExtension")) {
        return nothing("the dosage carries modifierExtension, which may change its meaning");
      }
      try {
        dose(line);
      } catch (Unusable reason) {
        unread.add("the dose: " + reason.reason());
      }
      boolean single = false;
      try {
        Optional<Element> timing = line.child("timing");
        if (timing.isPresent()) {
          single = timing(timing.get());
        }
      } catch (Unusable reason) {
        unread.add("the timing: " + reason.reason());
      }
      boolean once = single || (every.isEmpty() && doses.filter(count -> count == 1).isPresent());
      return new Dosage(amount, unit, every, once, doses, start, lasts, unread);
    }

    private void dose(Element line) {
      List<Element> each = line.list("doseAndRate");
      if (each.size() > 1) {
        throw new Unusable("more than one is given in one line");
      }
      if (each.isEmpty()) {
        return;
      }
      if (each.get(0).has("doseRange")) {
        throw new Unusable("a range is given");
      }
      Optional<Element> quantity = each.get(0).child("doseQuantity");
      if (quantity.isPresent()) {
        quantity(quantity.get());
      }
    }

    void quantity(Element quantity) {
      Optional<BigDecimal> value = quantity.number("value");
      String code = quantity.text("code").orElse("");
      if (quantity.has("comparator")) {
        throw new Unusable("a comparator is given");
      }
      if (value.isEmpty() || value.get().signum() <= 0) {
        throw new Unusable("no figure above 0 is given");
      }
      if (!codes.isSystem(quantity.text("system").orElse(""), UCUM)) {
        throw new Unusable("the unit has no UCUM code");
      }
      try {
        unit = Optional.of(OrderUnit.of(code.equalsIgnoreCase("[iU]") ? "IU" : code));
        amount = value;
      } catch (IllegalArgumentException e) {
        throw new Unusable("the unit '" + Shown.text(code) + "' is no mass or volume");
      }
    }

    /** Reads when; answers whether it is one dose. */
    private boolean timing(Element timing) {
      if (timing.has("modifierExtension")) {
        throw new Unusable("carries modifierExtension");
      }
      Optional<Element> repeat = timing.child("repeat");
      if (repeat.isPresent()) {
        repeat(repeat.get());
      }
      if (every.isEmpty()) {
        abbreviation(timing);
      }
      repeat.ifPresent(this::bounds);
      return timing.has("event") && every.isEmpty() && events(timing);
    }

    private boolean events(Element timing) {
      int count = timing.texts("event").size();
      doses = Optional.of(count);
      List<LocalDate> days =
          timing.texts("event").stream().map(PartialDate::parse).map(PartialDate::first).toList();
      start = days.stream().min(LocalDate::compareTo);
      if (count > 1) {
        List<LocalDate> sorted = days.stream().sorted().toList();
        long least = Long.MAX_VALUE;
        for (int i = 1; i < sorted.size(); i++) {
          least = StrictMath.min(least, ChronoUnit.DAYS.between(sorted.get(i - 1), sorted.get(i)));
        }
        every =
            Optional.of(
                least < 1
                    ? DAY.divide(BigDecimal.valueOf(2))
                    : DAY.multiply(BigDecimal.valueOf(least)));
      }
      return count == 1;
    }

    private void abbreviation(Element timing) {
      for (Coding coding : timing.codings("code")) {
        Integer hours = ABBREVIATIONS.get(coding.code());
        if (coding.system().equals(ABBREVIATION) && hours != null) {
          every = Optional.of(BigDecimal.valueOf(hours));
        }
      }
    }

    private void repeat(Element repeat) {
      doses = repeat.number("countMax").or(() -> whole(repeat, "count")).map(BigDecimal::intValue);
      lasts = span(repeat, "duration", "durationUnit");
      int times = times(repeat);
      Optional<BigDecimal> period = span(repeat, "period", "periodUnit");
      Optional<BigDecimal> frequency =
          repeat.number("frequencyMax").or(() -> repeat.number("frequency"));
      int days = (int) repeat.texts("dayOfWeek").stream().distinct().count();
      BigDecimal often = frequency.orElse(BigDecimal.ONE).max(BigDecimal.valueOf(times));
      if (often.signum() <= 0 || period.filter(hours -> hours.signum() <= 0).isPresent()) {
        throw new Unusable("a frequency or period is not above 0");
      }
      if (days > 0) {
        boolean longer = period.filter(hours -> hours.compareTo(WEEK) > 0).isPresent();
        boolean weekly = period.filter(hours -> hours.compareTo(WEEK) == 0).isPresent();
        BigDecimal inAWeek =
            weekly ? often.max(BigDecimal.valueOf(days)) : often.multiply(BigDecimal.valueOf(days));
        every = Optional.of(divided(longer ? period.get() : WEEK, longer ? often : inAWeek));
      } else if (period.isPresent()) {
        every = Optional.of(divided(period.get(), often));
      } else if (times > 0) {
        every = Optional.of(divided(DAY, BigDecimal.valueOf(times)));
      }
    }

    /** How often on a day by hours of the clock or meals. */
    private static int times(Element repeat) {
      return StrictMath.max(repeat.texts("timeOfDay").size(), repeat.texts("when").size());
    }

    private static Optional<BigDecimal> whole(Element repeat, String key) {
      return repeat.number(key).filter(count -> count.stripTrailingZeros().scale() <= 0);
    }

    private static Optional<BigDecimal> span(Element element, String figure, String unit) {
      Optional<BigDecimal> length = element.number(figure);
      Optional<String> of = element.text(unit);
      if (length.isEmpty() || of.isEmpty()) {
        return Optional.empty();
      }
      BigDecimal hours = HOURS.get(of.get());
      if (hours == null) {
        throw new Unusable("the unit of time '" + Shown.text(of.get()) + "' is not read");
      }
      return Optional.of(length.get().multiply(hours));
    }

    private static BigDecimal divided(BigDecimal hours, BigDecimal by) {
      BigDecimal exact = hours.divide(by, MathContext.DECIMAL32);
      return exact.stripTrailingZeros().scale() < 0
          ? exact.setScale(0, RoundingMode.UNNECESSARY)
          : exact;
    }

    private void bounds(Element repeat) {
      Optional<Element> period = repeat.child("boundsPeriod");
      if (period.isPresent()) {
        Optional<PartialDate> from = period.get().date("start").filter(PartialDate::isDay);
        Optional<PartialDate> to = period.get().date("end").filter(PartialDate::isDay);
        start = from.map(PartialDate::first);
        if (from.isPresent() && to.isPresent()) {
          long days = ChronoUnit.DAYS.between(from.get().first(), to.get().last()) + 1;
          counted(DAY.multiply(BigDecimal.valueOf(days)));
        }
      }
      Optional<Element> length = repeat.child("boundsDuration");
      if (length.isPresent()) {
        span(length.get(), "value", "code").ifPresent(this::counted);
      }
    }

    private void counted(BigDecimal hours) {
      if (doses.isEmpty() && every.isPresent() && hours.signum() > 0) {
        int count =
            hours
                .divide(every.get(), 0, RoundingMode.CEILING)
                .min(BigDecimal.valueOf(9999))
                .intValue();
        doses = Optional.of(StrictMath.max(1, count));
      }
    }
  }
}
