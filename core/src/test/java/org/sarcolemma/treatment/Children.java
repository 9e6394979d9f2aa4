package org.sarcolemma.treatment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.sarcolemma.patient.Sex;
import org.sarcolemma.treatment.measure.Body;
import org.sarcolemma.treatment.measure.BodySurface;
import org.sarcolemma.treatment.measure.Height;
import org.sarcolemma.treatment.measure.Origin;
import org.sarcolemma.treatment.measure.Weight;

/** Children in a line. An empty text is a figure nobody told. */
public final class Children {
  private Children() {}

  /** Size only; both figures typed twice, so that nothing is asked. */
  public static Body sure(String years, String kg, String cm) {
    return new Body(
        number(years),
        Sex.FEMALE,
        number(kg).map(v -> new Weight(v, Optional.empty(), Origin.NOT_TOLD, true)),
        number(cm).map(v -> new Height(v, Optional.empty(), true)),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** As typed once. */
  public static Body child(String years, Sex sex, String kg, String cm) {
    return new Body(
        number(years),
        sex,
        number(kg).map(Weight::kilograms),
        number(cm).map(Height::centimetres),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** With a documented body surface and nothing else. */
  public static Body surface(String years, String squareMetres) {
    return new Body(
        number(years),
        Sex.UNKNOWN,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(new BodySurface(new BigDecimal(squareMetres), BodySurface.DOCUMENTED)));
  }

  /** Measured on days. */
  public static Body dated(
      String years, String kg, String weighed, String cm, String measured, Origin origin) {
    return new Body(
        number(years),
        Sex.FEMALE,
        number(kg).map(v -> new Weight(v, date(weighed), origin, false)),
        number(cm).map(v -> new Height(v, date(measured), false)),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** With what was measured before. */
  public static Body before(Body now, String kgBefore, String weighedBefore, String cmBefore) {
    return new Body(
        now.years(),
        now.sex(),
        now.weight(),
        now.height(),
        number(kgBefore).map(v -> new Weight(v, date(weighedBefore), Origin.NOT_TOLD, false)),
        number(cmBefore).map(Height::centimetres),
        Optional.empty());
  }

  public static Optional<LocalDate> date(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
  }

  private static Optional<BigDecimal> number(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
  }
}
