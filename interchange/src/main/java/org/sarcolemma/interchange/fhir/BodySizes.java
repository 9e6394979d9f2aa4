package org.sarcolemma.interchange.fhir;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.sarcolemma.screening.Day;
import org.sarcolemma.screening.Entry;

/** Weight in kg and height in cm, from the UCUM units records use. */
final class BodySizes {
  private static final Map<String, BigDecimal> KILOGRAMS =
      Map.of(
          "kg",
          BigDecimal.ONE,
          "g",
          new BigDecimal("0.001"),
          "[lb_av]",
          new BigDecimal("0.45359237"));
  private static final Map<String, BigDecimal> CENTIMETRES =
      Map.of("cm", BigDecimal.ONE, "m", new BigDecimal("100"), "[in_i]", new BigDecimal("2.54"));
  private static final BigDecimal LEAST_KG = new BigDecimal("0.3");
  private static final BigDecimal MOST_KG = new BigDecimal("600");
  private static final BigDecimal LEAST_CM = new BigDecimal("20");
  private static final BigDecimal MOST_CM = new BigDecimal("280");

  private BodySizes() {}

  /**
   * A size.
   *
   * @throws Unusable when it has no figure in a known unit, or no body has that size
   */
  static Optional<Entry> read(Asked.Kind kind, Result result, Day when, String origin) {
    boolean weight = kind == Asked.Kind.WEIGHT;
    Result.Figure figure =
        result.figure().orElseThrow(() -> new Unusable("no figure for a size of the body"));
    BigDecimal factor = (weight ? KILOGRAMS : CENTIMETRES).get(figure.unit());
    if (factor == null || !figure.comparator().isEmpty()) {
      throw new Unusable(figure.printed() + " is no " + (weight ? "weight" : "height"));
    }
    BigDecimal value = figure.value().multiply(factor);
    if (value.compareTo(weight ? LEAST_KG : LEAST_CM) < 0
        || value.compareTo(weight ? MOST_KG : MOST_CM) > 0) {
      throw new Unusable(figure.printed() + ": nobody has that size");
    }
    return Optional.of(
        new Entry.Measure(weight ? Entry.Size.WEIGHT : Entry.Size.HEIGHT, value, when, origin));
  }
}
