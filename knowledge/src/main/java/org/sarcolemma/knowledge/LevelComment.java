package org.sarcolemma.knowledge;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.sarcolemma.evidence.QuantityModel;

/**
 * Reads the figure out of a comment such as {@code value=7263; unit=U/L; stat=median} or {@code
 * low=4000; high=8000; unit=IU/L; stat=usual range}. A range stands for its middle on the scale of
 * the quantity. Spans of time are turned into the unit of the quantity.
 */
final class LevelComment {
  private LevelComment() {}

  /** Days of the units of time that comments use. */
  private static final Map<String, Double> DAYS =
      Map.of("days", 1.0, "weeks", 7.0, "months", 30.4375, "years", 365.25);

  /** The figure, in the unit asked for; empty when the comment holds none that can be used. */
  static OptionalDouble value(String comment, String unit, QuantityModel.Scale scale) {
    Map<String, String> entries = entries(comment);
    double factor = factor(entries.getOrDefault("unit", ""), unit);
    OptionalDouble value = times(number(entries.get("value")), factor);
    if (value.isPresent()) {
      return value;
    }
    OptionalDouble low = times(number(entries.get("low")), factor);
    OptionalDouble high = times(number(entries.get("high")), factor);
    if (low.isPresent() && high.isPresent()) {
      double middle = (scale.of(low.getAsDouble()) + scale.of(high.getAsDouble())) / 2;
      return OptionalDouble.of(scale.back(middle));
    }
    return OptionalDouble.empty();
  }

  private static double factor(String from, String to) {
    Double days = DAYS.get(from);
    Double per = DAYS.get(to);
    return days == null || per == null ? 1 : days / per;
  }

  private static OptionalDouble times(OptionalDouble value, double factor) {
    return value.isPresent() ? OptionalDouble.of(value.getAsDouble() * factor) : value;
  }

  private static Map<String, String> entries(String comment) {
    Map<String, String> entries = new HashMap<>();
    int from = 0;
    while (from <= comment.length()) {
      int semicolon = comment.indexOf(';', from);
      int end = semicolon < 0 ? comment.length() : semicolon;
      String part = comment.substring(from, end);
      int equals = part.indexOf('=');
      if (equals > 0) {
        String key = part.substring(0, equals).strip();
        entries.put(key.substring(key.lastIndexOf(' ') + 1), part.substring(equals + 1).strip());
      }
      from = end + 1;
    }
    return entries;
  }

  private static OptionalDouble number(@Nullable String text) {
    try {
      return text == null ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(text));
    } catch (NumberFormatException e) {
      return OptionalDouble.empty();
    }
  }
}
