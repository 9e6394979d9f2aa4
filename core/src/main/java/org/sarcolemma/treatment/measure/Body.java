package org.sarcolemma.treatment.measure;

import java.math.BigDecimal;
import java.util.Optional;
import org.sarcolemma.patient.Sex;

/**
 * A child's size as known today. Nothing has a default: what was not told is empty, and a dose that
 * needs it is not made (SR-08).
 *
 * @param years age in years, 0 to 120, to the decimals told
 * @param sex as recorded; {@link Sex#UNKNOWN} when not told
 * @param weight today's weight
 * @param height today's height
 * @param weightBefore the weight before this one, for comparison only
 * @param heightBefore the height before this one, for comparison only
 * @param documentedSurface body surface as written in a record, used where weight or height lack
 */
public record Body(
    Optional<BigDecimal> years,
    Sex sex,
    Optional<Weight> weight,
    Optional<Height> height,
    Optional<Weight> weightBefore,
    Optional<Height> heightBefore,
    Optional<BodySurface> documentedSurface) {
  private static final BigDecimal OLDEST = new BigDecimal("120");

  /** Refuses ages outside 0 to 120 years. */
  public Body {
    if (years.isPresent() && (years.get().signum() < 0 || years.get().compareTo(OLDEST) > 0)) {
      throw new IllegalArgumentException(
          "age " + PlainDecimal.print(years.get()) + " years is outside 0 to 120 years");
    }
  }

  /** A child of whom nothing is known. */
  public static Body unknown() {
    return new Body(
        Optional.empty(),
        Sex.UNKNOWN,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** Body surface: by Mosteller's formula where weight and height are known, else as documented. */
  public Optional<BodySurface> surface() {
    return weight.isPresent() && height.isPresent()
        ? Optional.of(BodySurface.mosteller(weight.get(), height.get()))
        : documentedSurface;
  }
}
