package org.sarcolemma.knowledge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where knowledge files lie: on the class path (the shipped ones) or in a folder (a draft). */
public interface KnowledgeSource {
  /**
   * The bytes of a file.
   *
   * @param name path below the knowledge folder, with forward slashes
   * @throws KnowledgeException when there is no such file or it cannot be read
   */
  byte[] read(String name);

  /**
   * What the build made of a YAML file: the same content as JSON, quicker to read.
   *
   * @param name path of the YAML file
   * @return empty where nothing was built, as in a draft
   */
  default Optional<byte[]> compiled(String name) {
    return Optional.empty();
  }

  /** The files shipped with this software. */
  static KnowledgeSource shipped() {
    return new ShippedKnowledge();
  }

  /** The files of a folder with the same layout. */
  static KnowledgeSource folder(Path folder) {
    return name -> {
      Path file = folder.resolve(name);
      if (!Files.isRegularFile(file)) {
        throw new KnowledgeException(name, "", "file is missing below " + folder);
      }
      try {
        return Files.readAllBytes(file);
      } catch (IOException e) {
        throw new KnowledgeException(name, "cannot be read", e);
      }
    };
  }
}
