package org.sarcolemma.interchange.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.sarcolemma.screening.Group;
import org.sarcolemma.screening.Limit;
import org.sarcolemma.screening.Screen;
import org.sarcolemma.screening.Screens;

/** What the CQL and the SQL of a screen have in common: comments, groups, the shared chart. */
final class QueryText {
  private QueryText() {}

  /** A text that is shipped beside the classes. */
  static String resource(String path) {
    try (InputStream in = QueryText.class.getResourceAsStream(path)) {
      return new String(Objects.requireNonNull(in, path).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The name of a constant as a word. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** A text for a comment, which ends with its line. */
  static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  /** Every group the screens use, once, in the order of use. */
  static List<Group> groups(Screens screens) {
    Map<String, Group> groups = new LinkedHashMap<>();
    UsedData used = new UsedData();
    for (Screen screen : screens.all()) {
      screen
          .all()
          .forEach(
              criterion ->
                  criterion.in(used).groups().forEach(group -> groups.put(group.id(), group)));
    }
    return List.copyOf(groups.values());
  }

  /** What a reader must know of a screen: title, advice, question, sources, what is thin. */
  static List<String> describe(Screen screen) {
    List<String> lines = new ArrayList<>();
    lines.add(screen.id() + ": " + oneLine(screen.title()));
    lines.add("A hit asks a clinician to look again; it is no diagnosis. " + screen.advice());
    lines.add(oneLine(screen.plain()));
    lines.add("Statements of the review it rests on: " + String.join(", ", screen.claims()));
    UsedData used = new UsedData();
    for (Limit limit : screen.all().stream().flatMap(c -> c.in(used).limits().stream()).toList()) {
      lines.add(
          limit.value().toPlainString()
              + " "
              + limit.unit()
              + ": "
              + (limit.assumption().isEmpty()
                  ? "source " + limit.source()
                  : "assumption, not evidence: " + oneLine(limit.assumption())));
    }
    if (!screen.thin().isEmpty()) {
      lines.add("Thin: " + oneLine(screen.thin()));
    }
    return lines;
  }
}
