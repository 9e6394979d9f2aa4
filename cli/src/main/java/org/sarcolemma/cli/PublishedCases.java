package org.sarcolemma.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.sarcolemma.evaluation.cases.CaseFile;
import org.sarcolemma.knowledge.KnowledgeSource;

/** The published cases a command works on: a file, or those shipped with this software. */
final class PublishedCases {
  private static final String SHIPPED = "cases/published-cases.jsonl";

  private PublishedCases() {}

  /**
   * Reads them.
   *
   * @param file as the user named it; empty for the shipped ones
   */
  static CaseFile read(Optional<String> file, Console console) throws IOException {
    if (file.isEmpty()) {
      byte[] shipped = KnowledgeSource.shipped().read(SHIPPED);
      return CaseFile.read("shipped cases", new ByteArrayInputStream(shipped));
    }
    try (InputStream in = Input.open(file.get(), console)) {
      return CaseFile.read(Input.name(file.get()), in);
    }
  }
}
