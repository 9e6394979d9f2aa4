package org.sarcolemma.knowledge.coverage;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sarcolemma.knowledge.KnowledgeSource;
import org.sarcolemma.knowledge.Table;
import org.sarcolemma.knowledge.YamlTree;

/** Every entry of the knowledge files that can carry a statement of the review. */
public final class Carriers {
  private static final String ID = "id";
  private static final String BETWEEN = " | ";

  private final Map<String, Carrier> byKey;

  private Carriers(Map<String, Carrier> byKey) {
    this.byKey = Collections.unmodifiableMap(byKey);
  }

  /**
   * Reads them from the files.
   *
   * @throws org.sarcolemma.knowledge.KnowledgeException when a file is missing or malformed
   */
  public static Carriers read(KnowledgeSource source) {
    Map<String, Carrier> found = new TreeMap<>();
    for (CarrierKind kind : CarrierKind.values()) {
      for (String file : kind.files()) {
        (file.endsWith(".csv") ? lines(source, file, kind) : entries(source, file, kind))
            .forEach(carrier -> found.putIfAbsent(key(kind, carrier.id()), carrier));
      }
    }
    return new Carriers(found);
  }

  /** The entry of a kind with an id. */
  public Optional<Carrier> find(CarrierKind kind, String id) {
    return Optional.ofNullable(byKey.get(key(kind, id)));
  }

  /** The same without one entry: what is left when somebody removes it. */
  public Carriers without(CarrierKind kind, String id) {
    Map<String, Carrier> fewer = new TreeMap<>(byKey);
    fewer.remove(key(kind, id));
    return new Carriers(fewer);
  }

  private static String key(CarrierKind kind, String id) {
    return kind.word() + " " + id;
  }

  private static List<Carrier> lines(KnowledgeSource source, String file, CarrierKind kind) {
    List<Carrier> lines = new ArrayList<>();
    for (Table.Line line : Table.read(source, file).lines()) {
      boolean row = kind == CarrierKind.ROW;
      String percent = row ? line.text("percent") : "";
      lines.add(
          new Carrier(
              kind,
              line.required(ID),
              row ? row(line) : String.join(BETWEEN, line.fields()),
              percent.isEmpty() ? Optional.empty() : Optional.of(percent)));
    }
    return lines;
  }

  /** An evidence row in words, for example {@code rash_any in imnm, pediatric: 33 of 84}. */
  private static String row(Table.Line line) {
    return line.text("finding")
        + " in "
        + line.text("disease")
        + ", "
        + line.text("population")
        + ": "
        + figure(line)
        + BETWEEN
        + line.text("comment")
        + BETWEEN
        + line.text("not_counted_because");
  }

  private static String figure(Table.Line line) {
    String percent = line.text("percent").isEmpty() ? "" : line.text("percent") + " %";
    if (!line.text("present").isEmpty()) {
      String counts = line.text("present") + " of " + line.text("examined");
      return percent.isEmpty() ? counts : counts + " (" + percent + ")";
    }
    if (!percent.isEmpty()) {
      return percent;
    }
    String word = line.text("qualifier").isEmpty() ? "levels" : line.text("qualifier");
    return line.text("examined").isEmpty() ? word : word + " of " + line.text("examined");
  }

  private static List<Carrier> entries(KnowledgeSource source, String file, CarrierKind kind) {
    JsonNode tree = YamlTree.read(source, file);
    List<Carrier> entries = new ArrayList<>();
    switch (kind) {
      case ADVICE -> entries.add(carrier(kind, "options", tree.path("always")));
      case OPTION -> collect(tree.path("options"), ID, kind, entries);
      case SILENT -> collect(tree, "finding", kind, entries);
      default -> collect(tree, ID, kind, entries);
    }
    return entries;
  }

  private static void collect(
      JsonNode node, String idKey, CarrierKind kind, List<Carrier> entries) {
    if (node.isObject() && node.has(idKey)) {
      entries.add(carrier(kind, node.get(idKey).asText(), node));
    }
    node.forEach(child -> collect(child, idKey, kind, entries));
  }

  private static Carrier carrier(CarrierKind kind, String id, JsonNode node) {
    return new Carrier(
        kind, id, values(node).collect(Collectors.joining(BETWEEN)), Optional.empty());
  }

  private static Stream<String> values(JsonNode node) {
    if (node.isValueNode()) {
      return Stream.of(node.asText());
    }
    List<String> values = new ArrayList<>();
    node.forEach(child -> values(child).forEach(values::add));
    return values.stream();
  }
}
