package org.sarcolemma.interchange.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sarcolemma.interchange.fhir.Records.READER;
import static org.sarcolemma.interchange.fhir.Records.STYLES;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sarcolemma.interchange.InputException;
import org.sarcolemma.interchange.StrictJson;

/** Damaged records: read or refused in one line, and nothing else. */
class DamagedRecordsTest {
  private static final List<String> PIECES =
      List.of(
          "null",
          "[]",
          "{}",
          "\"\"",
          "-1",
          "1e12",
          "true",
          "\"#\"",
          "\"Patient/p\"",
          "[null]",
          "{\"reference\":3}",
          "{\"coding\":[{}]}",
          "\"2024-13-45\"",
          "\"\\u0000\\u202e\"");
  private static final int DAMAGES = 20;

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 60);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anyPieceMayBeAnother(long seed) {
    Random random = new Random(seed);
    String json = Records.json(STYLES.get(random.nextInt(STYLES.size()))).toString();
    for (int i = 0; i < DAMAGES; i++) {
      refusedOrRead(damaged(json, random));
    }
  }

  /** One value is replaced by something of another kind, or a few bytes by others. */
  private static String damaged(String json, Random random) {
    int at = random.nextInt(json.length());
    int colon = json.indexOf(':', at);
    if (random.nextInt(4) > 0 && colon > 0) {
      int end = colon + 1;
      int depth = 0;
      boolean text = false;
      for (; end < json.length(); end++) {
        char c = json.charAt(end);
        text ^= c == '"' && json.charAt(end - 1) != '\\';
        if (!text && depth == 0 && (c == ',' || c == '}' || c == ']')) {
          break;
        }
        depth += !text && (c == '{' || c == '[') ? 1 : 0;
        depth -= !text && (c == '}' || c == ']') ? 1 : 0;
      }
      return json.substring(0, colon + 1)
          + PIECES.get(random.nextInt(PIECES.size()))
          + json.substring(end);
    }
    return json.substring(0, at) + (char) random.nextInt(0x250) + json.substring(at + 1);
  }

  private static void refusedOrRead(String json) {
    try {
      var read =
          READER.read(
              "damaged",
              StrictJson.object(
                  "damaged", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))));
      assertThat(read.notUsed()).allMatch(n -> !n.reason().isBlank());
      assertThat(read.notUsed())
          .noneMatch(n -> (n.item() + n.reason()).chars().anyMatch(Character::isISOControl));
    } catch (InputException refused) {
      assertThat(refused.getMessage()).startsWith("damaged");
    }
  }

  /** A megabyte of the smallest resources is read in one pass. */
  @Test
  void manySmallResourcesAreAllListed() {
    StringBuilder json =
        new StringBuilder("{\"resourceType\":\"Bundle\",\"type\":\"batch\",\"entry\":[");
    int count = 20_000;
    for (int i = 0; i < count; i++) {
      json.append(i == 0 ? "" : ",")
          .append("{\"resource\":{\"resourceType\":\"Basic\",\"id\":\"")
          .append(i)
          .append("\"}}");
    }
    var read = READER.read("many", StrictJson.object("many", json.append("]}").toString()));

    assertThat(read.notUsed()).hasSize(count + 1);
  }
}
