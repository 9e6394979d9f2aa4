package org.sarcolemma.screen;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarcolemma.interchange.fhir.ChartReader;

/** The filter against a parser: it may say yes too often, and never no too often. */
class CodeFilterTest {
  private static final Map<String, Boolean> TEXTS =
      new CodesThatMatter(
              Ward.CODES, new ChartReader(Ward.CODES, Ward.ASKED), new Needs(Ward.SCREENS))
          .texts();
  private static final CodeFilter FILTER = new CodeFilter(TEXTS, Set.of());
  private static final List<String> CODES = List.copyOf(TEXTS.keySet());
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Test
  void knowsTheCodesScreensAskFor() {
    assertThat(TEXTS).containsKeys("2157-6", "78468005", "G71.039", "93493-5", "C10AA");
    assertThat(TEXTS.get("C10AA")).isTrue();
    assertThat(TEXTS).as("everybody has a weight").doesNotContainKeys("29463-7", "8302-2");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void neverMissesWhatAParserSees(long seed) throws IOException {
    Random random = new Random(seed);
    int yes = 0;
    int no = 0;
    for (int i = 0; i < 3000; i++) {
      String text = object(random, 0);
      boolean holds = holds(JSON.readTree(text));
      boolean said = said(text).sorted().length > 0;
      if (holds) {
        assertThat(said).as(text).isTrue();
        yes++;
      } else if (!said) {
        no++;
      }
    }
    assertThat(yes).isPositive();
    assertThat(no).as("a filter that always says yes is none").isPositive();
  }

  private static Positions said(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Positions found = new Positions();
    FILTER.find(bytes, new String(bytes, StandardCharsets.ISO_8859_1), found, new Positions());
    return found;
  }

  /** What the parser sees: a member "code" with a value that matters, anywhere. */
  private static boolean holds(JsonNode node) {
    if (node.isObject() && node.path("code").isTextual()) {
      String code = node.path("code").asText();
      for (Map.Entry<String, Boolean> text : TEXTS.entrySet()) {
        if (code.equals(text.getKey()) || (text.getValue() && code.startsWith(text.getKey()))) {
          return true;
        }
      }
    }
    for (JsonNode child : node) {
      if (holds(child)) {
        return true;
      }
    }
    return false;
  }

  private static String object(Random random, int depth) {
    List<String> members = new ArrayList<>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      String name =
          switch (random.nextInt(4)) {
            case 0, 1 -> "code";
            case 2 -> "codes";
            default -> "text";
          };
      members.add(
          string(name + (members.isEmpty() ? "" : i % 2 == 0 ? "" : i), random)
              + blank(random)
              + ":"
              + blank(random)
              + value(random, depth));
    }
    return "{" + String.join("," + blank(random), members) + "}";
  }

  private static String value(Random random, int depth) {
    if (depth < 3 && random.nextInt(3) == 0) {
      String inner = object(random, depth + 1);
      return random.nextBoolean() ? inner : "[" + blank(random) + inner + "]";
    }
    String code = CODES.get(random.nextInt(CODES.size()));
    return switch (random.nextInt(7)) {
      case 0 -> string(code, random);
      case 1 -> string(code + "7", random);
      case 2 -> string(code.substring(0, code.length() - 1), random);
      case 3 -> string("é" + code, random);
      case 4 -> string("\"code\":\"" + code + "\"", random);
      case 5 -> "12";
      default -> string("", random);
    };
  }

  /** A JSON string, some of whose letters may be escapes. */
  private static String string(String text, Random random) {
    StringBuilder json = new StringBuilder("\"");
    boolean escapes = random.nextInt(6) == 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        json.append("\\\"");
      } else if (escapes && random.nextInt(4) == 0) {
        json.append(String.format(random.nextBoolean() ? "\\u%04x" : "\\u%04X", (int) c));
      } else {
        json.append(c);
      }
    }
    return json.append('"').toString();
  }

  private static String blank(Random random) {
    return random.nextInt(4) > 0 ? "" : List.of(" ", "\t", "  ", "\r\n").get(random.nextInt(4));
  }
}
