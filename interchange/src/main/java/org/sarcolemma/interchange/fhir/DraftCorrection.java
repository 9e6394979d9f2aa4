package org.sarcolemma.interchange.fhir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The same order with one thing put right, as a whole resource. Texts that may repeat the old
 * figure go. An order of several dosage lines is not touched.
 */
public final class DraftCorrection {
  private static final int LETTERS_OF_A_DAY = 3;

  private DraftCorrection() {}

  /** Once a week, on a day, instead of whatever stood there; bounds stay, counts go (SR-33). */
  public static Optional<ObjectNode> weekly(ObjectNode request, DayOfWeek day) {
    return line(request)
        .map(
            copy -> {
              ObjectNode line = (ObjectNode) copy.path("dosageInstruction").path(0);
              JsonNode before = line.path("timing").path("repeat");
              ObjectNode repeat = line.putObject("timing").putObject("repeat");
              for (String bounds : List.of("boundsPeriod", "boundsDuration")) {
                if (before.has(bounds)) {
                  repeat.set(bounds, before.get(bounds));
                }
              }
              repeat.put("frequency", 1).put("period", 1).put("periodUnit", "wk");
              repeat
                  .putArray("dayOfWeek")
                  .add(day.name().substring(0, LETTERS_OF_A_DAY).toLowerCase(Locale.ROOT));
              line.put("text", "once a WEEK, on " + name(day) + ", not daily");
              return copy;
            });
  }

  /** Another figure of one administration, in the same unit. */
  public static Optional<ObjectNode> amount(ObjectNode request, BigDecimal figure) {
    return line(request)
        .filter(copy -> copy.at("/dosageInstruction/0/doseAndRate").size() == 1)
        .filter(copy -> copy.at("/dosageInstruction/0/doseAndRate/0/doseQuantity").isObject())
        .map(
            copy -> {
              ObjectNode quantity =
                  (ObjectNode) copy.at("/dosageInstruction/0/doseAndRate/0/doseQuantity");
              quantity.put("value", figure);
              return copy;
            });
  }

  /** A day as people write it. */
  public static String name(DayOfWeek day) {
    return day.name().charAt(0) + day.name().substring(1).toLowerCase(Locale.ROOT);
  }

  private static Optional<ObjectNode> line(ObjectNode request) {
    JsonNode lines = request.path("dosageInstruction");
    if (lines.size() != 1 || !lines.path(0).isObject()) {
      return Optional.empty();
    }
    ObjectNode copy = request.deepCopy();
    copy.remove("text");
    ObjectNode line = (ObjectNode) copy.path("dosageInstruction").path(0);
    line.remove("text");
    line.remove("patientInstruction");
    return Optional.of(copy);
  }
}
