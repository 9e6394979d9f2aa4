package org.sarcolemma.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnowledgeSourceTest {

  @Test
  void shippedFilesAreOnTheClassPath() {
    assertThat(KnowledgeSource.shipped().read("references.csv")).isNotEmpty();
    assertThatThrownBy(() -> KnowledgeSource.shipped().read("no-such.csv"))
        .isInstanceOf(KnowledgeException.class)
        .hasMessage("no-such.csv: file is missing");
  }

  @Test
  void aFolderHasTheSameLayout(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("evidence"));
    Files.writeString(folder.resolve("evidence/defining.csv"), "id\n", StandardCharsets.UTF_8);
    KnowledgeSource source = KnowledgeSource.folder(folder);
    assertThat(source.read("evidence/defining.csv"))
        .asString(StandardCharsets.UTF_8)
        .isEqualTo("id\n");
    assertThatThrownBy(() -> source.read("evidence"))
        .isInstanceOf(KnowledgeException.class)
        .hasMessageStartingWith("evidence: file is missing below ");
  }
}
