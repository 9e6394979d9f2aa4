package org.sarcolemma.knowledge;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A YAML file read strictly: unknown enum words and missing keys are named with their place. */
final class Document {
  private final String file;
  private final String place;
  private final JsonNode node;

  private Document(String file, String place, JsonNode node) {
    this.file = file;
    this.place = place;
    this.node = node;
  }

  static Document read(KnowledgeSource source, String file) {
    return new Document(file, "", YamlTree.read(source, file));
  }

  /** What a record makes of this entry; what it refuses is said with the entry. */
  <T> T make(Supplier<T> record) {
    try {
      return record.get();
    } catch (IllegalArgumentException e) {
      throw problem(String.valueOf(e.getMessage()));
    }
  }

  /** Complains when an entry of the same id came before. */
  void once(@Nullable Object before) {
    if (before != null) {
      throw problem("stands twice");
    }
  }

  /** The entries of a list; each is named by its {@code id} where it has one. */
  List<Document> entries() {
    mustBeList();
    List<Document> entries = new ArrayList<>();
    for (int i = 0; i < node.size(); i++) {
      JsonNode entry = node.get(i);
      String name = entry.path("id").asText("entry " + (i + 1));
      entries.add(new Document(file, place.isEmpty() ? name : place + "/" + name, entry));
    }
    return entries;
  }

  private Document mustBeList() {
    if (!node.isArray()) {
      throw problem("a list was expected");
    }
    return this;
  }

  /** Refuses keys that nobody reads. */
  Document only(String... keys) {
    List<String> accepted = List.of(keys);
    node.fieldNames()
        .forEachRemaining(
            key -> {
              if (!accepted.contains(key)) {
                throw problem(
                    "unknown key '" + key + "'; accepted: " + String.join(", ", accepted));
              }
            });
    return this;
  }

  boolean has(String key) {
    return node.has(key);
  }

  Document at(String key) {
    if (!node.has(key)) {
      throw problem("'" + key + "' is missing");
    }
    return new Document(file, place.isEmpty() ? key : place + "/" + key, node.get(key));
  }

  String text(String key) {
    Document value = at(key);
    if (!value.node.isValueNode() || value.node.isNull()) {
      throw value.problem("a text was expected");
    }
    return value.node.asText();
  }

  String text(String key, String otherwise) {
    return has(key) ? text(key) : otherwise;
  }

  Optional<String> optional(String key) {
    return has(key) ? Optional.of(text(key)) : Optional.empty();
  }

  double number(String key) {
    Document value = at(key);
    if (!value.node.isNumber()) {
      throw value.problem("'" + value.node.asText() + "' is no number");
    }
    return value.node.asDouble();
  }

  int whole(String key) {
    Document value = at(key);
    if (!value.node.isInt()) {
      throw value.problem("'" + value.node.asText() + "' is no whole number");
    }
    return value.node.intValue();
  }

  /** A list of whole numbers; empty when the key is missing. */
  List<Integer> wholes(String key) {
    List<Integer> wholes = new ArrayList<>();
    if (has(key)) {
      Document list = at(key).mustBeList();
      for (JsonNode item : list.node) {
        if (!item.isInt()) {
          throw list.problem("'" + item.asText() + "' is no whole number");
        }
        wholes.add(item.intValue());
      }
    }
    return wholes;
  }

  double number(String key, double otherwise) {
    return has(key) ? number(key) : otherwise;
  }

  /** An object of numbers; empty when the key is missing. */
  Map<String, Double> numbersByName(String key) {
    Map<String, Double> numbers = new LinkedHashMap<>();
    if (has(key)) {
      Document object = at(key);
      object.node.fieldNames().forEachRemaining(name -> numbers.put(name, object.number(name)));
    }
    return numbers;
  }

  boolean flag(String key) {
    if (!has(key)) {
      return false;
    }
    Document value = at(key);
    if (!value.node.isBoolean()) {
      throw value.problem("'" + value.node.asText() + "' is neither true nor false");
    }
    return value.node.asBoolean();
  }

  /** A list of texts; empty when the key is missing. */
  List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    if (has(key)) {
      Document list = at(key).mustBeList();
      for (JsonNode item : list.node) {
        if (!item.isTextual()) {
          throw list.problem("'" + item.asText() + "' is no text");
        }
        texts.add(item.asText());
      }
    }
    return texts;
  }

  /** A list of numbers. */
  List<Double> numbers(String key) {
    List<Double> numbers = new ArrayList<>();
    Document list = at(key).mustBeList();
    for (JsonNode item : list.node) {
      if (!item.isNumber()) {
        throw list.problem("'" + item.asText() + "' is no number");
      }
      numbers.add(item.asDouble());
    }
    return numbers;
  }

  /** A word of an enum, in lower case in the file. */
  <E extends Enum<E>> E word(String key, Class<E> words) {
    String text = text(key);
    List<String> accepted = new ArrayList<>();
    for (E word : words.getEnumConstants()) {
      String name = word.name().toLowerCase(Locale.ROOT);
      if (name.equals(text)) {
        return word;
      }
      accepted.add(name);
    }
    throw at(key).problem("'" + text + "' is not one of " + String.join(", ", accepted));
  }

  KnowledgeException problem(String problem) {
    return new KnowledgeException(file, place, problem);
  }
}
