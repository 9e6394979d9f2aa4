package org.sarcolemma.evaluation.cases;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads JSON Lines (UTF-8, one object a line, blank lines skipped) and refuses anything that leaves
 * room for guessing: a truncated line, a key given twice, text after the object, wrong encoding.
 *
 * <p>Memory is bounded per line, so that a file that is one endless line is refused, not swallowed.
 */
public final class JsonLines {
  /** Longest accepted line in bytes. */
  static final int LONGEST_LINE = 1 << 20;

  private static final String EXPECTED = "one complete JSON object per line";

  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(64)
                          .maxNumberLength(32)
                          .maxStringLength(LONGEST_LINE)
                          .build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private JsonLines() {}

  /**
   * Every object of the stream, in order. The stream is left open.
   *
   * @param file name used in messages
   * @throws BadLineException at the first line that is not one JSON object
   * @throws IOException if the stream cannot be read
   */
  public static List<JsonLine> read(String file, InputStream stream) throws IOException {
    InputStream in = new BufferedInputStream(stream);
    List<JsonLine> lines = new ArrayList<>();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int number = 1;
    for (int b = in.read(); b >= 0; b = in.read()) {
      if (b == '\n') {
        parse(file, number, bytes, lines);
        bytes.reset();
        number++;
      } else if (bytes.size() == LONGEST_LINE) {
        throw new BadLineException(
            file, number, "longer than " + LONGEST_LINE + " bytes", "shorter lines");
      } else {
        bytes.write(b);
      }
    }
    parse(file, number, bytes, lines);
    return lines;
  }

  private static void parse(
      String file, int number, ByteArrayOutputStream bytes, List<JsonLine> lines) {
    String text = decode(file, number, bytes);
    if (!text.isBlank()) {
      JsonNode node = parse(file, number, text);
      if (!(node instanceof ObjectNode object)) {
        throw new BadLineException(file, number, JsonLine.kind(node) + ", not an object", EXPECTED);
      }
      requireFinite(file, number, object);
      lines.add(new JsonLine(file, number, object));
    }
  }

  private static String decode(String file, int number, ByteArrayOutputStream bytes) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes.toByteArray()))
          .toString();
    } catch (CharacterCodingException e) {
      throw new BadLineException(file, number, "not UTF-8", "text encoded as UTF-8");
    }
  }

  /** The parser's own messages quote the input and run over several lines, so they are not used. */
  private static JsonNode parse(String file, int number, String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonEOFException e) {
      throw new BadLineException(file, number, "ends before the object is closed", EXPECTED);
    } catch (StreamConstraintsException e) {
      throw new BadLineException(
          file, number, "nested too deeply, or a number is too long", EXPECTED);
    } catch (JsonProcessingException e) {
      int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
      throw new BadLineException(
          file, number, "not JSON, or a key given twice, at column " + column, EXPECTED);
    }
  }

  private static void requireFinite(String file, int number, JsonNode node) {
    if (node.isNumber() && !Double.isFinite(node.doubleValue())) {
      throw new BadLineException(file, number, "a number is too large", "numbers below 1e308");
    }
    for (JsonNode child : node) {
      requireFinite(file, number, child);
    }
  }
}
