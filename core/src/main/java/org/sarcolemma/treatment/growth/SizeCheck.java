package org.sarcolemma.treatment.growth;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.sarcolemma.patient.Sex;
import org.sarcolemma.treatment.growth.SizeQuestion.Effect;
import org.sarcolemma.treatment.measure.Body;
import org.sarcolemma.treatment.measure.BodySurface;
import org.sarcolemma.treatment.measure.Height;
import org.sarcolemma.treatment.measure.PlainDecimal;
import org.sarcolemma.treatment.measure.Weight;

/**
 * Whether a weight and height can be this child's, and are fresh: the questions asked before a dose
 * is made from them (SR-11 to SR-14, SR-40). Where the sex is not known a value is questioned when
 * it would be for both sexes.
 */
public final class SizeCheck {
  /** Age from which the longer limit of days holds. */
  private static final BigDecimal INFANT_BELOW = BigDecimal.valueOf(2);

  private static final double PERCENT = 100;

  private final GrowthReference reference;
  private final SizeLimits limits;

  /** A check by one reference and its limits. */
  public SizeCheck(GrowthReference reference, SizeLimits limits) {
    this.reference = reference;
    this.limits = limits;
  }

  /**
   * All questions about one child, those about the weight first.
   *
   * @param body the child; without an age nothing is said of what is usual
   * @param today empty when nobody told: then nothing is said of how old a measurement is
   */
  public List<SizeQuestion> questions(Body body, Optional<LocalDate> today) {
    List<SizeQuestion> questions = new ArrayList<>();
    body.weight().ifPresent(weight -> weight(body, weight, today, questions));
    body.height().ifPresent(height -> height(body, height, today, questions));
    if (body.weight().isPresent() && body.height().isPresent()) {
      formulas(body.weight().get(), body.height().get(), questions);
    }
    return questions;
  }

  private void weight(
      Body body, Weight weight, Optional<LocalDate> today, List<SizeQuestion> questions) {
    if (!weight.typedTwice()) {
      body.years()
          .map(BigDecimal::doubleValue)
          .ifPresent(
              age -> {
                plausibleWeight(age, body.sex(), weight, questions);
                pounds(age, body.sex(), weight, body.height(), questions);
              });
      body.weightBefore().ifPresent(before -> jump(weight, before, questions));
    }
    boolean infant = body.years().filter(years -> years.compareTo(INFANT_BELOW) < 0).isPresent();
    int limit = infant ? limits.infantWeightDays() : limits.weightDays();
    fresh("weight", weight.on(), today, limit, Effect.NO_DOSE, questions);
  }

  private void height(
      Body body, Height height, Optional<LocalDate> today, List<SizeQuestion> questions) {
    if (!height.typedTwice()) {
      body.years()
          .ifPresent(years -> plausibleHeight(years.doubleValue(), body.sex(), height, questions));
      body.heightBefore().ifPresent(before -> shrunk(height, before, questions));
    }
    fresh("height", height.on(), today, limits.heightDays(), Effect.NO_SURFACE, questions);
  }

  private void plausibleWeight(double age, Sex sex, Weight weight, List<SizeQuestion> questions) {
    double kg = weight.kg().doubleValue();
    double z = mildest(sex, s -> modifiedZ(GrowthMeasure.WEIGHT, s, age, kg));
    if (StrictMath.abs(z) > limits.confirmZ()) {
      boolean block = StrictMath.abs(z) > limits.blockZ();
      questions.add(
          new SizeQuestion(
              block ? "weight-far-outside" : "weight-unusual",
              block ? Effect.NO_DOSE : Effect.NO_SURFACE,
              "Is "
                  + PlainDecimal.print(weight.kg())
                  + " kg right? "
                  + expected(GrowthMeasure.WEIGHT, sex, age)
                  + " kg would be the median at this age. "
                  + (block
                      ? "No dose until the weight is typed a second time."
                      : "Confirm it; no dose by body surface until then.")));
    }
  }

  private void pounds(
      double age, Sex sex, Weight weight, Optional<Height> height, List<SizeQuestion> questions) {
    double kg = weight.kg().doubleValue();
    double swapped = kg / limits.poundsPerKilogram().doubleValue();
    boolean suspected =
        height
            .filter(h -> reference.median(GrowthMeasure.BMI, one(sex), age).isPresent())
            .map(h -> h.cm().doubleValue() / PERCENT)
            .map(
                metres -> swappedBmi(age, sex, kg / (metres * metres), swapped / (metres * metres)))
            .orElseGet(() -> swappedWeight(age, sex, kg, swapped));
    if (suspected) {
      questions.add(
          new SizeQuestion(
              "weight-in-pounds",
              Effect.ASKED,
              "Was this pounds? "
                  + PlainDecimal.print(weight.kg())
                  + " pounds are "
                  + PlainDecimal.print(
                      weight.kg().divide(limits.poundsPerKilogram(), 1, RoundingMode.HALF_UP))
                  + " kg, the more usual weight; "
                  + expected(GrowthMeasure.WEIGHT, sex, age)
                  + " kg would be the median at this age."));
    }
  }

  private boolean swappedBmi(double age, Sex sex, double bmi, double swapped) {
    return mildest(sex, s -> modifiedZ(GrowthMeasure.BMI, s, age, bmi)) > limits.swapBmiZ()
        && StrictMath.abs(mildest(sex, s -> z(GrowthMeasure.BMI, s, age, swapped)))
            < limits.swapBmiZ();
  }

  private boolean swappedWeight(double age, Sex sex, double kg, double swapped) {
    return mildest(sex, s -> z(GrowthMeasure.WEIGHT, s, age, kg)) > limits.swapWeightZ()
        && StrictMath.abs(mildest(sex, s -> z(GrowthMeasure.WEIGHT, s, age, swapped)))
            < limits.swapWeightZ();
  }

  private void jump(Weight weight, Weight before, List<SizeQuestion> questions) {
    BigDecimal change = weight.kg().subtract(before.kg()).abs();
    boolean large = change.compareTo(before.kg().multiply(limits.jumpShare())) > 0;
    boolean soon =
        weight.on().isEmpty()
            || before.on().isEmpty()
            || StrictMath.abs(ChronoUnit.DAYS.between(before.on().get(), weight.on().get()))
                <= limits.jumpDays();
    if (large && soon) {
      questions.add(
          new SizeQuestion(
              "weight-jump",
              Effect.ASKED,
              "The weight was "
                  + PlainDecimal.print(before.kg())
                  + " kg before and is "
                  + PlainDecimal.print(weight.kg())
                  + " kg now. Is that right?"));
    }
  }

  private static void shrunk(Height height, Height before, List<SizeQuestion> questions) {
    if (height.cm().compareTo(before.cm()) < 0) {
      questions.add(
          new SizeQuestion(
              "height-lost",
              Effect.ASKED,
              "The height was "
                  + PlainDecimal.print(before.cm())
                  + " cm before and is "
                  + PlainDecimal.print(height.cm())
                  + " cm now. Is that right?"));
    }
  }

  private void plausibleHeight(double age, Sex sex, Height height, List<SizeQuestion> questions) {
    double z = mildest(sex, s -> z(GrowthMeasure.HEIGHT, s, age, height.cm().doubleValue()));
    if (z < limits.heightLowZ() || z > limits.heightHighZ()) {
      questions.add(
          new SizeQuestion(
              "height-unusual",
              Effect.NO_SURFACE,
              "Is "
                  + PlainDecimal.print(height.cm())
                  + " cm right? "
                  + expected(GrowthMeasure.HEIGHT, sex, age)
                  + " cm would be the median at this age. No dose by body surface until the height"
                  + " is confirmed."));
    }
  }

  /** A measurement past its limit is said; past twice the limit it makes no dose (SR-14). */
  private static void fresh(
      String what,
      Optional<LocalDate> on,
      Optional<LocalDate> today,
      int limit,
      Effect effect,
      List<SizeQuestion> questions) {
    if (on.isEmpty() || today.isEmpty()) {
      return;
    }
    long days = ChronoUnit.DAYS.between(on.get(), today.get());
    if (days > limit) {
      boolean tooOld = days > 2L * limit;
      questions.add(
          new SizeQuestion(
              what + (tooOld ? "-too-old" : "-old"),
              tooOld ? effect : Effect.ASKED,
              "The "
                  + what
                  + " is of "
                  + on.get()
                  + ", "
                  + days
                  + " days old; measure again after "
                  + limit
                  + " days"
                  + (tooOld ? ". No dose from it" : "")
                  + "."));
    }
  }

  private void formulas(Weight weight, Height height, List<SizeQuestion> questions) {
    double gap = BodySurface.gap(weight, height);
    if (gap > limits.surfaceGap()) {
      questions.add(
          new SizeQuestion(
              "surface-formulas-differ",
              Effect.ASKED,
              "Mosteller's and Haycock's formulas of the body surface differ by "
                  + StrictMath.round(gap * PERCENT)
                  + " % here. Check weight and height; doses use Mosteller's."));
    }
  }

  private double z(GrowthMeasure measure, Sex sex, double age, double value) {
    return reference.z(measure, sex, age, value).orElse(0.0);
  }

  private double modifiedZ(GrowthMeasure measure, Sex sex, double age, double value) {
    return reference.modifiedZ(measure, sex, age, value).orElse(0.0);
  }

  /** The score nearer to the median of those that may be the child's. */
  private static double mildest(Sex sex, ToDoubleFunction<Sex> score) {
    if (sex != Sex.UNKNOWN) {
      return score.applyAsDouble(sex);
    }
    double female = score.applyAsDouble(Sex.FEMALE);
    double male = score.applyAsDouble(Sex.MALE);
    return StrictMath.abs(female) < StrictMath.abs(male) ? female : male;
  }

  private static Sex one(Sex sex) {
    return sex == Sex.UNKNOWN ? Sex.FEMALE : sex;
  }

  private String expected(GrowthMeasure measure, Sex sex, double age) {
    if (sex != Sex.UNKNOWN) {
      return median(measure, sex, age);
    }
    return median(measure, Sex.FEMALE, age)
        + " (girls) or "
        + median(measure, Sex.MALE, age)
        + " (boys)";
  }

  private String median(GrowthMeasure measure, Sex sex, double age) {
    return reference
        .median(measure, sex, age)
        .map(m -> PlainDecimal.print(BigDecimal.valueOf(m).setScale(1, RoundingMode.HALF_UP)))
        .orElse("an unknown figure");
  }
}
