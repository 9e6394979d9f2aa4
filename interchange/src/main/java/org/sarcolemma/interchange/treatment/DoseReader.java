package org.sarcolemma.interchange.treatment;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sarcolemma.interchange.InputException;
import org.sarcolemma.treatment.Formulary;
import org.sarcolemma.treatment.dose.DoseQuestion;

/**
 * Reads one question for a dose from a flat JSON object. Strict: an unknown key, a number with an
 * exponent or a sign, a text where a number belongs are refused with the key; {@code null} is not
 * told.
 */
public final class DoseReader {
  private static final int DEPTH = 4;
  private static final int TEXT = 1000;
  private static final int NUMBER = 64;

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEPTH)
                  .maxStringLength(TEXT)
                  .maxNumberLength(NUMBER)
                  .build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private static final Map<String, DoseKey> KEYS = new LinkedHashMap<>();

  static {
    for (DoseKey key : DoseKey.values()) {
      KEYS.put(key.json(), key);
    }
  }

  private final DoseWords words;

  /** A reader that knows the drugs of a formulary. */
  public DoseReader(Formulary formulary) {
    this.words = new DoseWords(formulary);
  }

  /**
   * Reads one line.
   *
   * @throws InputException naming key, value and what is accepted
   */
  public DoseQuestion read(byte[] line, int from, int length) {
    Map<DoseKey, String> values = new EnumMap<>(DoseKey.class);
    try (JsonParser parser = JSON.createParser(line, from, length)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new InputException("is no JSON object { ... }");
      }
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String name = parser.currentName();
        DoseKey key = KEYS.get(name);
        if (key == null) {
          throw new InputException(
              "unknown key '" + name + "'; accepted: " + String.join(", ", KEYS.keySet()));
        }
        value(parser, key, values);
      }
      if (parser.nextToken() != null) {
        throw new InputException("something follows the JSON object; one object was expected");
      }
    } catch (JsonProcessingException e) {
      throw new InputException("is no JSON: " + firstLine(e.getOriginalMessage()), e);
    } catch (IOException e) {
      throw new InputException("cannot be read: " + e.getMessage(), e);
    }
    return words.question(values, DoseKey::json);
  }

  private static void value(JsonParser parser, DoseKey key, Map<DoseKey, String> values)
      throws IOException {
    JsonToken token = parser.nextToken();
    if (token == JsonToken.VALUE_NULL) {
      return;
    }
    boolean fits =
        key.number()
            ? token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT
            : token == JsonToken.VALUE_STRING;
    if (!fits) {
      throw new InputException(
          "key '" + key.json() + "': " + (key.number() ? "a number" : "a text") + " was expected");
    }
    values.put(key, parser.getText());
  }

  private static String firstLine(String message) {
    int end = message.indexOf('\n');
    return end < 0 ? message : message.substring(0, end);
  }

  /** The same from words typed one by one, as on a command line. */
  public DoseQuestion read(Map<DoseKey, String> values) {
    return words.question(values, DoseKey::option);
  }
}
