package org.sarcolemma.knowledge.codes;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sarcolemma.knowledge.KnowledgeException;
import org.sarcolemma.knowledge.KnowledgeSource;
import org.sarcolemma.knowledge.Table;

/**
 * What the checks of an order understand of a record, from {@code codes/orders.csv}: conditions and
 * results by their name in {@code codes.csv}, units of size, routes by vocabulary and code.
 */
public final class OrderWords {
  private static final String FILE = "codes/orders.csv";

  /** What a line is about. */
  private enum Kind {
    CONDITION,
    LAB,
    WEIGHT,
    HEIGHT,
    ROUTE
  }

  /**
   * A result that the checks know.
   *
   * @param word its key in an order
   * @param factor what a figure is multiplied by to be in the unit of the key
   * @param mostDays days after which it is too old to be used
   */
  public record Lab(String word, BigDecimal factor, int mostDays) {}

  private final Map<String, List<String>> conditions = new LinkedHashMap<>();
  private final Map<String, Lab> labs = new LinkedHashMap<>();
  private final Map<String, BigDecimal> sizes = new HashMap<>();
  private final Map<String, String> routes = new HashMap<>();

  private OrderWords() {}

  /**
   * Reads the shipped file.
   *
   * @throws KnowledgeException when the file is missing or malformed
   */
  public static OrderWords shipped() {
    return read(KnowledgeSource.shipped());
  }

  /**
   * Reads the file of a source.
   *
   * @throws KnowledgeException when the file is missing or malformed
   */
  public static OrderWords read(KnowledgeSource source) {
    OrderWords words = new OrderWords();
    for (Table.Line line : Table.read(source, FILE).lines()) {
      words.add(line);
    }
    return words;
  }

  private void add(Table.Line line) {
    String name = line.required("name");
    switch (kind(line)) {
      case CONDITION ->
          conditions.computeIfAbsent(name, key -> new ArrayList<>()).add(line.required("word"));
      case LAB ->
          labs.put(
              inUnit(name, line.required("unit")),
              new Lab(line.required("word"), factor(line), days(line)));
      case WEIGHT, HEIGHT -> sizes.put(inUnit(name, line.required("unit")), factor(line));
      case ROUTE -> routes.put(name, line.required("word"));
    }
  }

  private static Kind kind(Table.Line line) {
    for (Kind kind : Kind.values()) {
      if (kind.name().toLowerCase(java.util.Locale.ROOT).equals(line.required("kind"))) {
        return kind;
      }
    }
    throw line.problem("kind", "'" + line.text("kind") + "' is unknown");
  }

  private static BigDecimal factor(Table.Line line) {
    try {
      return new BigDecimal(line.required("factor"));
    } catch (NumberFormatException e) {
      throw line.problem("factor", "'" + line.text("factor") + "' is no number");
    }
  }

  private static int days(Table.Line line) {
    try {
      return Integer.parseInt(line.required("most_days"));
    } catch (NumberFormatException e) {
      throw line.problem("most_days", "'" + line.text("most_days") + "' is no number of days");
    }
  }

  private static String inUnit(String name, String unit) {
    return name + " in " + unit;
  }

  /** The words for a condition, by its name in {@code codes.csv}; none when it is not asked. */
  public List<String> conditions(String name) {
    return List.copyOf(conditions.getOrDefault(name, List.of()));
  }

  /** Whether a result is asked at all, in whatever unit. */
  public boolean asks(String name) {
    return labs.keySet().stream().anyMatch(key -> key.startsWith(name + " in "));
  }

  /** A result in a UCUM unit; empty when it is not asked, or not in that unit. */
  public Optional<Lab> lab(String name, String unit) {
    return Optional.ofNullable(labs.get(inUnit(name, unit)));
  }

  /** What a weight or height in a UCUM unit is multiplied by to be in kg or cm. */
  public Optional<BigDecimal> size(String name, String unit) {
    return Optional.ofNullable(sizes.get(inUnit(name, unit)));
  }

  /** The route of a code, for example {@code oral}. */
  public Optional<String> route(String system, String code) {
    return Optional.ofNullable(routes.get(system + "|" + code));
  }

  /** The names of results that are asked, in the order of the file. */
  public List<String> results() {
    return labs.keySet().stream()
        .map(key -> key.substring(0, key.indexOf(" in ")))
        .distinct()
        .toList();
  }
}
