package org.sarcolemma.treatment.dose;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sarcolemma.treatment.growth.SizeQuestion;
import org.sarcolemma.treatment.growth.SizeQuestion.Effect;
import org.sarcolemma.treatment.measure.Body;
import org.sarcolemma.treatment.measure.BodySurface;
import org.sarcolemma.treatment.measure.Height;
import org.sarcolemma.treatment.measure.PlainDecimal;
import org.sarcolemma.treatment.measure.Weight;
import org.sarcolemma.treatment.regimen.DoseLimits;
import org.sarcolemma.treatment.regimen.Formula;

/** The sizes one child's doses are made from, or why one is missing; computed once a question. */
final class ChildSizes {
  private static final SizeUsed EVERY_CHILD = new SizeUsed(BigDecimal.ONE, "", "");

  private final DoseQuestion question;
  private final DoseLimits limits;
  private final List<SizeQuestion> doubts;
  private final Optional<BodySurface> surface;
  private final List<String> marks = new ArrayList<>();

  /** Several regimens use one size; its words are made once. */
  private final Map<Formula.Size, Optional<SizeUsed>> made = new EnumMap<>(Formula.Size.class);

  ChildSizes(DoseQuestion question, DoseLimits limits, List<SizeQuestion> doubts) {
    this.question = question;
    this.limits = limits;
    this.doubts = doubts;
    this.surface = question.body().surface();
    question.body().weight().ifPresent(this::mark);
    doubts.forEach(doubt -> marks.add("open question: " + doubt.text()));
  }

  private void mark(Weight weight) {
    if (weight.origin().marked()) {
      marks.add("the weight is " + weight.origin().words());
    }
    if (weight.on().isEmpty()) {
      marks.add("the day of weighing is not told");
    }
  }

  /** What must be said on every dose. */
  List<String> marks() {
    return marks;
  }

  /** The body surface, where weight and height or a documented figure are there. */
  Optional<BodySurface> surface() {
    return surface;
  }

  /** The size a formula multiplies; empty when {@link #missing} says why. */
  Optional<SizeUsed> of(Formula.Size size) {
    return made.computeIfAbsent(size, this::make);
  }

  private Optional<SizeUsed> make(Formula.Size size) {
    Body body = question.body();
    return switch (size) {
      case CHILD -> Optional.of(EVERY_CHILD);
      case KILOGRAM -> body.weight().map(w -> new SizeUsed(w.kg(), "kg", words(w)));
      case SQUARE_METRE -> surface.map(s -> new SizeUsed(s.squareMetres(), "m2", words(s)));
      case DOSING_KILOGRAM -> body.weight().flatMap(this::dosingWeight);
      case PLASMA_VOLUME -> body.weight().flatMap(this::plasma);
    };
  }

  private Optional<SizeUsed> dosingWeight(Weight weight) {
    return question
        .body()
        .height()
        .flatMap(height -> limits.dosingWeight().of(question.body().sex(), weight, height))
        .map(
            kg ->
                new SizeUsed(
                    kg,
                    "kg",
                    words(weight)
                        + (kg.compareTo(weight.kg()) == 0
                            ? "; the dosing weight is the weight itself"
                            : "; dosing weight " + PlainDecimal.print(kg) + " kg")));
  }

  private Optional<SizeUsed> plasma(Weight weight) {
    return question
        .haematocrit()
        .map(
            cells -> {
              BigDecimal plasma =
                  weight
                      .kg()
                      .multiply(limits.plasmaMlPerKg())
                      .multiply(BigDecimal.ONE.subtract(cells));
              return new SizeUsed(
                  plasma,
                  "mL",
                  words(weight)
                      + "; plasma volume "
                      + PlainDecimal.print(weight.kg())
                      + " kg x "
                      + PlainDecimal.print(limits.plasmaMlPerKg())
                      + " mL/kg x (1 - "
                      + PlainDecimal.print(cells)
                      + ") = "
                      + PlainDecimal.print(plasma)
                      + " mL");
            });
  }

  private String words(Weight weight) {
    return "weight " + PlainDecimal.print(weight.kg()) + " kg" + dated(weight.on());
  }

  private String words(BodySurface area) {
    Optional<Weight> weight = question.body().weight();
    Optional<Height> height = question.body().height();
    String figure = "body surface " + PlainDecimal.print(area.squareMetres()) + " m2, ";
    return weight.isPresent() && height.isPresent()
        ? figure
            + area.formula()
            + ", from "
            + words(weight.get())
            + " and height "
            + PlainDecimal.print(height.get().cm())
            + " cm"
            + dated(height.get().on())
        : figure + area.formula();
  }

  /** "from DATE, n days old" (SR-14). */
  private String dated(Optional<LocalDate> on) {
    return on.map(
            date ->
                " from "
                    + date
                    + question
                        .today()
                        .map(today -> ", " + ChronoUnit.DAYS.between(date, today) + " days old")
                        .orElse(""))
        .orElse("");
  }

  /** What keeps a size from being used. */
  Optional<String> missing(Formula.Size size) {
    return switch (size) {
      case CHILD -> Optional.empty();
      case KILOGRAM -> needsWeight();
      case SQUARE_METRE -> needsSurface();
      case DOSING_KILOGRAM ->
          needsWeight()
              .or(this::needsHeight)
              .or(
                  () ->
                      of(size).isPresent()
                          ? Optional.empty()
                          : Optional.of(
                              "sex needed: the dosing weight of so tall and heavy a child depends"
                                  + " on it"));
      case PLASMA_VOLUME ->
          needsWeight()
              .or(
                  () ->
                      question.haematocrit().isPresent()
                          ? Optional.empty()
                          : Optional.of("haematocrit needed: the plasma volume depends on it"));
    };
  }

  private Optional<String> needsWeight() {
    return question.body().weight().isPresent()
        ? Optional.empty()
        : Optional.of("weight needed: the dose is per kilogram");
  }

  private Optional<String> needsHeight() {
    return question.body().height().isPresent()
        ? Optional.empty()
        : Optional.of("height needed: the dosing weight depends on it");
  }

  private Optional<String> needsSurface() {
    if (surface.isEmpty()) {
      return Optional.of(
          question.body().weight().isEmpty()
              ? "weight and height needed: the dose is by body surface"
              : "height needed: the dose is by body surface");
    }
    return doubts.stream()
        .filter(doubt -> doubt.effect() == Effect.NO_SURFACE)
        .findFirst()
        .map(SizeQuestion::text);
  }
}
