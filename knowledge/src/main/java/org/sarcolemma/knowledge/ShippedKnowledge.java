package org.sarcolemma.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The files inside this software, and what the build made of the YAML among them. */
final class ShippedKnowledge implements KnowledgeSource {
  private static final String FOLDER = "/knowledge/";

  @Override
  public byte[] read(String name) {
    byte[] bytes = bytes(name);
    if (bytes == null) {
      throw new KnowledgeException(name, "", "file is missing");
    }
    return bytes;
  }

  @Override
  public Optional<byte[]> compiled(String name) {
    return Optional.ofNullable(bytes(name + YamlCompiler.SUFFIX));
  }

  private static byte @Nullable [] bytes(String name) {
    try (InputStream in = ShippedKnowledge.class.getResourceAsStream(FOLDER + name)) {
      return in == null ? null : in.readAllBytes();
    } catch (IOException e) {
      throw new KnowledgeException(name, "cannot be read", e);
    }
  }
}
