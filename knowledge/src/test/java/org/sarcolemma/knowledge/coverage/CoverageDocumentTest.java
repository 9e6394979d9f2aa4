package org.sarcolemma.knowledge.coverage;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.sarcolemma.knowledge.KnowledgeSource;

/** COVERAGE.md is what the command writes today. */
class CoverageDocumentTest {
  @Test
  void theDocumentOfTheProjectIsCurrent() throws IOException {
    Path root = Path.of(requireNonNull(System.getProperty("sarcolemma.root")));
    assertThat(Files.readString(root.resolve("COVERAGE.md")))
        .as("write it anew: ./sarcolemma evidence --coverage --markdown > COVERAGE.md")
        .isEqualTo(new CoverageDocument(Coverage.read(KnowledgeSource.shipped())).text());
  }
}
