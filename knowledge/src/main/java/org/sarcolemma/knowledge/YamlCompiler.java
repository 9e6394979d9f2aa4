package org.sarcolemma.knowledge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes every YAML file of a folder a second time as JSON. The build runs it over the shipped
 * knowledge: people write YAML, and starting a YAML parser would be a quarter of a cold start.
 */
public final class YamlCompiler {
  /** What is added to the name of a YAML file. */
  static final String SUFFIX = ".json";

  private static final String YAML = ".yaml";

  private YamlCompiler() {}

  /**
   * Compiles a folder.
   *
   * @param arguments the folder, searched with all folders below it
   */
  public static void main(String[] arguments) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(Path.of(arguments[0]))) {
      files = all.filter(file -> file.toString().endsWith(YAML)).sorted().toList();
    }
    for (Path file : files) {
      byte[] json = json(file.toString(), Files.readAllBytes(file)).toString().getBytes(UTF_8);
      Files.write(file.resolveSibling(file.getFileName() + SUFFIX), json);
    }
  }

  /** The content of a YAML file. */
  static JsonNode json(String file, byte[] yaml) {
    try {
      return new YAMLMapper().readTree(yaml);
    } catch (JsonProcessingException e) {
      String oneLine = e.getOriginalMessage().lines().map(String::strip).collect(joining(" "));
      throw new KnowledgeException(file, "is no YAML: " + oneLine.strip(), e);
    } catch (IOException e) {
      throw new KnowledgeException(file, "cannot be read", e);
    }
  }
}
