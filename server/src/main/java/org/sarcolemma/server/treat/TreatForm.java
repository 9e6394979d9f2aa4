package org.sarcolemma.server.treat;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A form of a treatment page as it stands: texts exactly as typed. Empty fields are not in it.
 *
 * @param texts what was typed or ticked, by name of the field
 */
public record TreatForm(Map<String, String> texts) {
  /** Longest text of one field. */
  public static final int LONGEST = 4000;

  private static final Set<String> FIELDS =
      Set.of(
          "age-years",
          "sex",
          "weight-kg",
          "weight-date",
          "weight-origin",
          "weight-again",
          "height-cm",
          "height-date",
          "height-again",
          "previous-weight-kg",
          "previous-weight-date",
          "subtype",
          "severity",
          "start",
          "weekday",
          "tpmt",
          "nudt15",
          "haematocrit",
          "infection",
          "dystrophy",
          "pregnancy",
          "drugs",
          "allergies",
          "conditions",
          "given",
          "history-complete",
          "label",
          "drug",
          "amount",
          "unit",
          "route",
          "every",
          "every-unit",
          "doses",
          "order-date",
          "infusion-hours",
          "note",
          "strength",
          "per-millilitre");

  /** Fields of checks, of their days and of courses end in an id. */
  private static final Pattern NUMBERED =
      Pattern.compile("(check|date|course)\\.[a-z0-9][a-z0-9-]{0,60}");

  /** Drops empty texts. */
  public TreatForm {
    Map<String, String> typed = new LinkedHashMap<>();
    texts.forEach(
        (name, text) -> {
          if (!text.isBlank()) {
            typed.put(name, text.strip());
          }
        });
    texts = Collections.unmodifiableMap(typed);
  }

  /** Before anything was typed: every field empty (SR-08). */
  public static TreatForm empty() {
    return new TreatForm(Map.of());
  }

  /** Whether a page of this server posts such a field. */
  public static boolean knows(String name) {
    return FIELDS.contains(name) || NUMBERED.matcher(name).matches();
  }

  /** What was typed into a field, or the empty text. */
  public String text(String name) {
    return texts.getOrDefault(name, "");
  }

  /** Whether a field holds a value. */
  public boolean is(String name, String value) {
    return text(name).equals(value);
  }

  /** Whether a box is ticked. */
  public boolean ticked(String name) {
    return is(name, "yes");
  }

  /** Ids that were ticked under a prefix, such as {@code course}. */
  public List<String> tickedIds(String prefix) {
    return texts.keySet().stream()
        .filter(name -> name.startsWith(prefix + ".") && ticked(name))
        .map(name -> name.substring(prefix.length() + 1))
        .toList();
  }
}
