package org.sarcolemma.interchange.treatment;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sarcolemma.interchange.InputException;
import org.sarcolemma.patient.Sex;
import org.sarcolemma.treatment.Formulary;
import org.sarcolemma.treatment.dose.DoseQuestion;
import org.sarcolemma.treatment.measure.Amount;
import org.sarcolemma.treatment.measure.Body;
import org.sarcolemma.treatment.measure.BodySurface;
import org.sarcolemma.treatment.measure.Height;
import org.sarcolemma.treatment.measure.Origin;
import org.sarcolemma.treatment.measure.PlainDecimal;
import org.sarcolemma.treatment.measure.Weight;
import org.sarcolemma.treatment.regimen.Drug;
import org.sarcolemma.treatment.regimen.Metaboliser;
import org.sarcolemma.treatment.regimen.Route;

/** Words of a question for a dose, made into the question. Nothing is filled in. */
final class DoseWords {
  private final Formulary formulary;

  DoseWords(Formulary formulary) {
    this.formulary = formulary;
  }

  /**
   * The question.
   *
   * @param name what a key is called where it was written, for messages
   */
  DoseQuestion question(Map<DoseKey, String> values, Function<DoseKey, String> name) {
    Words words = new Words(values, name);
    Drug drug =
        words
            .read(DoseKey.DRUG, this::drug)
            .orElseThrow(
                () -> new InputException("key '" + name.apply(DoseKey.DRUG) + "' is missing"));
    Body body = body(words);
    try {
      return new DoseQuestion(
          drug,
          body,
          words.read(DoseKey.TODAY, DoseWords::date),
          words.read(DoseKey.ROUTE, DoseWords::route),
          words.read(DoseKey.WEEKDAY, DoseWords::weekday),
          words.read(DoseKey.STRENGTH, Amount::parse),
          words.read(DoseKey.PER_MILLILITRE, Amount::parse),
          words.read(DoseKey.HAEMATOCRIT, PlainDecimal::parse),
          words.read(DoseKey.TPMT, DoseWords::metaboliser).flatMap(Function.identity()),
          words.read(DoseKey.NUDT15, DoseWords::metaboliser).flatMap(Function.identity()));
    } catch (IllegalArgumentException e) {
      throw new InputException(String.valueOf(e.getMessage()), e);
    }
  }

  private Drug drug(String name) {
    return formulary
        .drug(name)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "'"
                        + name
                        + "' is unknown; accepted: "
                        + String.join(", ", formulary.drugs().keySet())));
  }

  private static Body body(Words words) {
    Optional<BigDecimal> kg = words.read(DoseKey.WEIGHT, PlainDecimal::parse);
    Optional<BigDecimal> cm = words.read(DoseKey.HEIGHT, PlainDecimal::parse);
    boolean weightTwice = words.again(DoseKey.WEIGHT_AGAIN, kg);
    boolean heightTwice = words.again(DoseKey.HEIGHT_AGAIN, cm);
    Optional<LocalDate> weighed = words.read(DoseKey.WEIGHT_DATE, DoseWords::date);
    Optional<LocalDate> measured = words.read(DoseKey.HEIGHT_DATE, DoseWords::date);
    Origin origin = words.read(DoseKey.WEIGHT_ORIGIN, DoseWords::origin).orElse(Origin.NOT_TOLD);
    Optional<LocalDate> before = words.read(DoseKey.WEIGHT_BEFORE_DATE, DoseWords::date);
    try {
      return new Body(
          words.read(DoseKey.AGE, PlainDecimal::parse),
          words.read(DoseKey.SEX, DoseWords::sex).orElse(Sex.UNKNOWN),
          kg.map(value -> new Weight(value, weighed, origin, weightTwice)),
          cm.map(value -> new Height(value, measured, heightTwice)),
          words
              .read(DoseKey.WEIGHT_BEFORE, PlainDecimal::parse)
              .map(value -> new Weight(value, before, Origin.NOT_TOLD, false)),
          words.read(DoseKey.HEIGHT_BEFORE, PlainDecimal::parse).map(Height::centimetres),
          words
              .read(DoseKey.SURFACE, PlainDecimal::parse)
              .map(area -> new BodySurface(area, BodySurface.DOCUMENTED)));
    } catch (IllegalArgumentException e) {
      throw new InputException(String.valueOf(e.getMessage()), e);
    }
  }

  private static Sex sex(String word) {
    return switch (word) {
      case "F", "female" -> Sex.FEMALE;
      case "M", "male" -> Sex.MALE;
      case "unknown" -> Sex.UNKNOWN;
      default ->
          throw new IllegalArgumentException("'" + word + "' is not one of female, male, unknown");
    };
  }

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("'" + text + "' is no date as YYYY-MM-DD", e);
    }
  }

  /** How a weight was obtained. */
  static Origin origin(String word) {
    for (Origin origin : Origin.values()) {
      if (origin.name().toLowerCase(Locale.ROOT).equals(word)) {
        return origin;
      }
    }
    throw new IllegalArgumentException(
        "'" + word + "' is not one of measured, estimated, stated, parent_reported, not_told");
  }

  private static Route route(String word) {
    for (Route route : Route.values()) {
      if (route.words().equals(word)) {
        return route;
      }
    }
    return switch (word) {
      case "iv" -> Route.INTRAVENOUS;
      case "sc" -> Route.SUBCUTANEOUS;
      case "im" -> Route.INTRAMUSCULAR;
      default ->
          throw new IllegalArgumentException(
              "'" + word + "' is not one of oral, intravenous, subcutaneous, intramuscular");
    };
  }

  private static DayOfWeek weekday(String word) {
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day.name().equals(word.toUpperCase(Locale.ROOT))) {
        return day;
      }
    }
    throw new IllegalArgumentException("'" + word + "' is no day of the week, such as monday");
  }

  private static Optional<Metaboliser> metaboliser(String word) {
    return switch (word) {
      case "normal" -> Optional.of(Metaboliser.NORMAL);
      case "intermediate" -> Optional.of(Metaboliser.INTERMEDIATE);
      case "poor", "low" -> Optional.of(Metaboliser.POOR);
      case "unknown" -> Optional.empty();
      default ->
          throw new IllegalArgumentException(
              "'" + word + "' is not one of normal, intermediate, poor, unknown");
    };
  }

  /** Values by key; what cannot be read is said with the key. */
  private record Words(Map<DoseKey, String> values, Function<DoseKey, String> name) {
    <T> Optional<T> read(DoseKey key, Function<String, T> reading) {
      String value = values.get(key);
      if (value == null) {
        return Optional.empty();
      }
      try {
        return Optional.of(reading.apply(value));
      } catch (IllegalArgumentException e) {
        throw new InputException("key '" + name.apply(key) + "': " + e.getMessage(), e);
      }
    }

    /** Whether a value was typed a second time; another value than the first is refused. */
    boolean again(DoseKey key, Optional<BigDecimal> first) {
      Optional<BigDecimal> second = read(key, PlainDecimal::parse);
      if (second.isPresent() && (first.isEmpty() || second.get().compareTo(first.get()) != 0)) {
        throw new InputException(
            "key '"
                + name.apply(key)
                + "': "
                + PlainDecimal.print(second.get())
                + " is not what was typed first");
      }
      return second.isPresent();
    }
  }
}
