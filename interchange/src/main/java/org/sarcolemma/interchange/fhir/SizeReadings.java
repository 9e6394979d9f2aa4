package org.sarcolemma.interchange.fhir;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sarcolemma.interchange.fhir.Statement.Source;
import org.sarcolemma.knowledge.codes.CodeBook;
import org.sarcolemma.knowledge.codes.OrderWords;
import org.sarcolemma.patient.Sex;
import org.sarcolemma.treatment.measure.Body;
import org.sarcolemma.treatment.measure.Height;
import org.sarcolemma.treatment.measure.Origin;
import org.sarcolemma.treatment.measure.PlainDecimal;
import org.sarcolemma.treatment.measure.Weight;

/**
 * Weight and height of a record: the latest of each, with its day (SR-09, SR-14). Kilograms, grams,
 * centimetres, metres and millimetres are read; pounds and inches are refused and not converted. A
 * value without a UCUM unit or without a day is not used.
 */
final class SizeReadings {
  /** A measurement in kg or cm. */
  private record Measured(BigDecimal value, LocalDate day, boolean measured, Source source) {}

  private final CodeBook codes;
  private final OrderWords words;
  private final Ledger ledger;
  private final List<Measured> weights = new ArrayList<>();
  private final List<Measured> heights = new ArrayList<>();
  private final List<String> unread = new ArrayList<>();

  SizeReadings(CodeBook codes, OrderWords words, Ledger ledger) {
    this.codes = codes;
    this.words = words;
    this.ledger = ledger;
  }

  /** Takes a measurement in; answers whether it was one of weight or height. */
  boolean take(Source source, Element element, List<String> keys) {
    boolean weight = keys.contains("vital_weight");
    boolean height = keys.contains("vital_height") || keys.contains("vital_length");
    if (!weight && !height) {
      return false;
    }
    String what = weight ? "weight" : "height";
    Result.Figure figure =
        new Result(element, codes)
            .figure()
            .orElseThrow(() -> new Unusable(what + " without a figure"));
    Optional<BigDecimal> factor =
        keys.stream().flatMap(key -> words.size(key, figure.unit()).stream()).findFirst();
    if (factor.isEmpty() || !figure.comparator().isEmpty()) {
      String reason =
          what
              + " of "
              + figure.printed()
              + (figure.unit().isEmpty()
                  ? ": the unit has no UCUM code"
                  : ": only kg, g, cm, m and mm are read, and nothing is converted from pounds or"
                      + " inches");
      unread.add(reason);
      throw new Unusable(reason);
    }
    PartialDate date =
        source
            .date()
            .filter(PartialDate::isDay)
            .orElseThrow(() -> new Unusable(what + " without a day"));
    Measured one =
        new Measured(
            figure.value().multiply(factor.get()),
            date.first(),
            element.codings("code").stream().anyMatch(coding -> coding.code().equals("3141-9")),
            source);
    (weight ? weights : heights).add(one);
    return true;
  }

  /** What could not be read and may be missed, latest reading or not. */
  List<String> unread() {
    return weights.isEmpty() || heights.isEmpty() ? List.copyOf(unread) : List.of();
  }

  Body body(Optional<BigDecimal> years, Sex sex) {
    Optional<Measured> weight = latest(weights, "weight", "kg", Optional.empty());
    Optional<Measured> height = latest(heights, "height", "cm", Optional.empty());
    Optional<Measured> before =
        weight.flatMap(now -> latest(weights, "earlier weight", "kg", Optional.of(now.day())));
    Optional<Measured> shorter =
        height.flatMap(now -> latest(heights, "earlier height", "cm", Optional.of(now.day())));
    return new Body(
        years,
        sex,
        weight.flatMap(this::weight),
        height.flatMap(this::height),
        before.flatMap(this::weight),
        shorter.flatMap(this::height),
        Optional.empty());
  }

  private Optional<Weight> weight(Measured measured) {
    return made(
        measured,
        () ->
            new Weight(
                measured.value(),
                Optional.of(measured.day()),
                measured.measured() ? Origin.MEASURED : Origin.NOT_TOLD,
                false));
  }

  private Optional<Height> height(Measured measured) {
    return made(measured, () -> new Height(measured.value(), Optional.of(measured.day()), false));
  }

  private <T> Optional<T> made(Measured measured, java.util.function.Supplier<T> making) {
    try {
      return Optional.of(making.get());
    } catch (IllegalArgumentException e) {
      String reason = String.valueOf(e.getMessage());
      ledger.leave(measured.source(), reason);
      unread.add(reason);
      return Optional.empty();
    }
  }

  /** The latest, or the latest before a day; two that differ on one day are both left out. */
  private Optional<Measured> latest(
      List<Measured> all, String what, String unit, Optional<LocalDate> before) {
    Optional<LocalDate> day =
        all.stream()
            .map(Measured::day)
            .filter(each -> before.isEmpty() || each.isBefore(before.get()))
            .max(Comparator.naturalOrder());
    List<Measured> of = all.stream().filter(each -> day.equals(Optional.of(each.day()))).toList();
    if (of.isEmpty()) {
      return Optional.empty();
    }
    Measured first = of.get(0);
    if (of.stream().anyMatch(other -> other.value().compareTo(first.value()) != 0)) {
      String reason = what + ": two that differ on " + first.day();
      of.forEach(each -> ledger.leave(each.source(), reason));
      unread.add(reason);
      return Optional.empty();
    }
    ledger.use(first.source(), what + " " + PlainDecimal.print(first.value()) + " " + unit);
    return Optional.of(first);
  }
}
