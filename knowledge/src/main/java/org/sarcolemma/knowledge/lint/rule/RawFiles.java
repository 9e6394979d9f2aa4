package org.sarcolemma.knowledge.lint.rule;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sarcolemma.knowledge.KnowledgeException;
import org.sarcolemma.knowledge.KnowledgeSource;
import org.sarcolemma.knowledge.Table;

/** The knowledge files as they are written, before they mean anything; each is read once. */
final class RawFiles {
  private static final ObjectReader YAML =
      YAMLMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build()
          .reader()
          .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private static final ObjectReader JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build()
          .reader()
          .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private static final Pattern SAID_LINE = Pattern.compile("in 'reader', line (\\d+)");
  private static final Pattern DRAWN_PLACE = Pattern.compile(" \\(start marker at .*\\)");

  private final KnowledgeSource source;
  private final Map<String, List<Table.Line>> tables = new HashMap<>();
  private final Map<String, JsonNode> documents = new HashMap<>();
  private final Map<String, List<JsonNode>> jsonLines = new HashMap<>();

  RawFiles(KnowledgeSource source) {
    this.source = source;
  }

  byte[] bytes(String file) {
    return source.read(file);
  }

  List<Table.Line> table(String file) {
    return tables.computeIfAbsent(file, name -> Table.read(source, name).lines());
  }

  /** A YAML or JSON file; a key that stands twice in one entry is refused. */
  JsonNode document(String file) {
    return documents.computeIfAbsent(
        file,
        name ->
            name.endsWith(".yaml")
                ? parse(YAML, "YAML", name, "", bytes(name))
                : parse(JSON, "JSON", name, "", bytes(name)));
  }

  /** A file of one JSON object a line; empty lines are skipped. */
  List<JsonNode> jsonLines(String file) {
    return jsonLines.computeIfAbsent(file, this::readJsonLines);
  }

  private List<JsonNode> readJsonLines(String file) {
    List<JsonNode> objects = new ArrayList<>();
    List<String> lines = new String(bytes(file), StandardCharsets.UTF_8).lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        byte[] line = lines.get(i).getBytes(StandardCharsets.UTF_8);
        objects.add(parse(JSON, "JSON", file, "line " + (i + 1), line));
      }
    }
    return List.copyOf(objects);
  }

  private static JsonNode parse(
      ObjectReader reader, String form, String file, String place, byte[] bytes) {
    try {
      return reader.readTree(bytes);
    } catch (JsonProcessingException e) {
      throw new KnowledgeException(
          file, place.isEmpty() ? line(e) : place, "is no " + form + ": " + complaint(e));
    } catch (IOException e) {
      throw new KnowledgeException(file, place, "cannot be read");
    }
  }

  /** The line where the parser stopped: YAML says it in its message, JSON beside it. */
  private static String line(JsonProcessingException e) {
    String line = e.getLocation() == null ? "" : String.valueOf(e.getLocation().getLineNr());
    Matcher said = SAID_LINE.matcher(e.getOriginalMessage());
    while (said.find()) {
      line = said.group(1);
    }
    return line.isEmpty() ? "" : "line " + line;
  }

  /** What the parser says, without the picture of the place that it draws in further lines. */
  private static String complaint(JsonProcessingException e) {
    return e.getOriginalMessage()
        .lines()
        .filter(line -> !line.isBlank() && !Character.isWhitespace(line.charAt(0)))
        .map(line -> DRAWN_PLACE.matcher(line).replaceAll(""))
        .collect(Collectors.joining(", "));
  }

  /** Reads every known file; one complaint for each that cannot be. */
  List<KnowledgeException> unreadable() {
    List<KnowledgeException> complaints = new ArrayList<>();
    for (KnownFile file : KnownFile.ALL) {
      try {
        read(file);
      } catch (KnowledgeException e) {
        complaints.add(e);
      }
    }
    return complaints;
  }

  private void read(KnownFile file) {
    switch (file.form()) {
      case TABLE -> table(file.name());
      case DOCUMENT, JSON -> document(file.name());
      case JSON_LINES -> jsonLines(file.name());
      case PROSE -> bytes(file.name());
    }
  }
}
