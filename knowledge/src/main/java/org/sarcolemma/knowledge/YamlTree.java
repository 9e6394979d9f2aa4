package org.sarcolemma.knowledge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Optional;

/** A YAML file of the knowledge as a tree, from what the build made of it where there is that. */
public final class YamlTree {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private YamlTree() {}

  /**
   * Reads a file.
   *
   * @throws KnowledgeException when it is missing or no YAML
   */
  public static JsonNode read(KnowledgeSource source, String file) {
    Optional<byte[]> compiled = source.compiled(file);
    if (compiled.isEmpty()) {
      return YamlCompiler.json(file, source.read(file));
    }
    try {
      return JSON.readTree(compiled.get());
    } catch (IOException e) {
      throw new KnowledgeException(file, "was compiled wrongly", e);
    }
  }
}
