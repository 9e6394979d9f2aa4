package org.sarcolemma.interchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * JSON from outside, read with limits: depth 64, strings of 1 MB, numbers of 32 characters and
 * between 10⁻¹² and 10¹², 16 MB in all, no key twice, nothing after the end. Numbers keep every
 * digit.
 */
public final class StrictJson {
  private static final int DEPTH = 64;
  private static final int STRING = 1_000_000;
  private static final int NUMBER = 32;
  private static final long WHOLE = 16_000_000;

  /** Powers of ten that no measurement needs, and that cost memory to work with. */
  private static final int EXPONENT = 12;

  private static final JsonMapper JSON = mapper(WHOLE);

  /** For lists that are read object by object: any length. */
  private static final JsonMapper LONG = mapper(-1);

  private static final ObjectReader EXACT =
      JSON.readerFor(ObjectNode.class).with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  private StrictJson() {}

  private static JsonMapper mapper(long whole) {
    return JsonMapper.builder(
            JsonFactory.builder()
                .streamReadConstraints(
                    StreamReadConstraints.builder()
                        .maxNestingDepth(DEPTH)
                        .maxStringLength(STRING)
                        .maxNumberLength(NUMBER)
                        .maxDocumentLength(whole)
                        .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build())
        .build();
  }

  /**
   * Reads one JSON object.
   *
   * @param name what the input is called, for messages
   * @throws InputException naming line and column of the first fault
   */
  public static ObjectNode object(String name, InputStream in) {
    try (JsonParser parser = JSON.getFactory().createParser(in)) {
      return object(name, parser);
    } catch (JsonProcessingException e) {
      throw fault(name, e);
    } catch (IOException e) {
      throw new InputException(name + ": cannot be read: " + e.getMessage(), e);
    }
  }

  /**
   * Reads JSON objects, one after another, as in JSON Lines; numbers keep every digit.
   *
   * @param name what the input is called, for messages
   * @throws InputException naming line and column of the first fault, or that there is none
   */
  public static List<ObjectNode> objects(String name, InputStream in) {
    List<ObjectNode> objects = new ArrayList<>();
    try (JsonParser parser = JSON.getFactory().createParser(in)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token != JsonToken.START_OBJECT) {
          throw new InputException(
              name + ": holds " + word(token) + "; JSON objects { ... } were expected");
        }
        ObjectNode object = EXACT.readValue(parser);
        refuseExponents(name, object);
        objects.add(object);
      }
    } catch (JsonProcessingException e) {
      throw fault(name, e);
    } catch (IOException e) {
      throw new InputException(name + ": cannot be read: " + e.getMessage(), e);
    }
    if (objects.isEmpty()) {
      throw new InputException(name + ": is empty; a JSON object was expected");
    }
    return objects;
  }

  /**
   * Reads the objects of one list of a JSON object, one after another, so that the whole may be
   * larger than the limit; every other key is left out.
   *
   * @param list key of the list
   * @param each told every object in turn
   * @throws InputException naming line and column of the first fault
   */
  public static void each(String name, InputStream in, String list, Consumer<ObjectNode> each) {
    try (JsonParser parser = LONG.getFactory().createParser(in)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new InputException(name + ": a JSON object { ... } was expected");
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        boolean wanted = parser.currentName().equals(list);
        if (parser.nextToken() == JsonToken.START_ARRAY && wanted) {
          while (parser.nextToken() == JsonToken.START_OBJECT) {
            ObjectNode object = EXACT.readValue(parser);
            refuseExponents(name, object);
            each.accept(object);
          }
        } else {
          parser.skipChildren();
        }
      }
      if (parser.currentToken() != JsonToken.END_OBJECT) {
        throw new InputException(name + ": ends in the middle; the JSON object is not complete");
      }
    } catch (JsonProcessingException e) {
      throw fault(name, e);
    } catch (IOException e) {
      throw new InputException(name + ": cannot be read: " + e.getMessage(), e);
    }
  }

  /** Reads one JSON object from a text. */
  public static ObjectNode object(String name, String text) {
    try (JsonParser parser = JSON.getFactory().createParser(text)) {
      return object(name, parser);
    } catch (JsonProcessingException e) {
      throw fault(name, e);
    } catch (IOException e) {
      throw new InputException(name + ": cannot be read: " + e.getMessage(), e);
    }
  }

  private static ObjectNode object(String name, JsonParser parser) throws IOException {
    JsonToken first = parser.nextToken();
    if (first == null) {
      throw new InputException(name + ": is empty; a JSON object was expected");
    }
    if (first != JsonToken.START_OBJECT) {
      throw new InputException(
          name + ": starts with " + word(first) + "; a JSON object { ... } was expected");
    }
    ObjectNode node = EXACT.readValue(parser);
    if (parser.nextToken() != null) {
      throw new InputException(
          name
              + place(parser.currentTokenLocation())
              + ": something follows the JSON object; one object was expected");
    }
    refuseExponents(name, node);
    return node;
  }

  private static void refuseExponents(String name, JsonNode node) {
    beyond(node)
        .ifPresent(
            way -> {
              throw new InputException(
                  name + ", key '" + way + "': a number beyond 10 to the power of " + EXPONENT);
            });
  }

  /** The way to a number too large or too small; made only where there is one. */
  private static Optional<String> beyond(JsonNode node) {
    if (node.isBigDecimal()) {
      BigDecimal number = node.decimalValue();
      int exponent = number.precision() - number.scale() - 1;
      return number.signum() != 0 && Math.abs(exponent) > EXPONENT
          ? Optional.of("")
          : Optional.empty();
    }
    if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        Optional<String> way = beyond(node.get(i));
        if (way.isPresent()) {
          return Optional.of(way(Integer.toString(i), way.get()));
        }
      }
    } else if (node.isObject()) {
      for (Map.Entry<String, JsonNode> entry : node.properties()) {
        Optional<String> way = beyond(entry.getValue());
        if (way.isPresent()) {
          return Optional.of(way(entry.getKey(), way.get()));
        }
      }
    }
    return Optional.empty();
  }

  private static String way(String step, String rest) {
    return rest.isEmpty() ? step : step + "/" + rest;
  }

  private static String word(JsonToken token) {
    return switch (token) {
      case START_ARRAY -> "a list";
      case VALUE_STRING -> "a text";
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
      default -> token.toString().toLowerCase(Locale.ROOT);
    };
  }

  private static InputException fault(String name, JsonProcessingException e) {
    String message = String.valueOf(e.getOriginalMessage());
    int end = message.indexOf('\n');
    String line = end < 0 ? message : message.substring(0, end);
    return new InputException(name + place(e.getLocation()) + ": " + plain(line), e);
  }

  /** The parser's complaint without its internals. */
  private static String plain(String message) {
    if (message.startsWith("Unexpected end-of-input")) {
      return "ends in the middle; the JSON object is not complete";
    }
    if (message.startsWith("Duplicate field")) {
      return message.replace("Duplicate field", "key") + " stands twice";
    }
    if (message.startsWith("Document nesting depth")) {
      return "is nested deeper than " + DEPTH + " levels";
    }
    return message;
  }

  private static String place(JsonLocation at) {
    return at == null ? "" : ", line " + at.getLineNr() + ", column " + at.getColumnNr();
  }
}
