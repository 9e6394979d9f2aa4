package org.sarcolemma.knowledge.lint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.sarcolemma.knowledge.KnowledgeFiles;
import org.sarcolemma.knowledge.KnowledgeSource;
import org.sarcolemma.knowledge.SmallKnowledge;

class KnownFileTest {

  @Test
  void loaderReadsExactlyTheFilesSaidToBeReadByIt() {
    Set<String> read = new TreeSet<>();
    KnowledgeSource small = SmallKnowledge.source();
    KnowledgeFiles.load(
        name -> {
          read.add(name);
          return small.read(name);
        });
    assertThat(KnownFile.ALL)
        .filteredOn(file -> file.readBy().equals("KnowledgeFiles"))
        .extracting(KnownFile::name)
        .containsExactlyInAnyOrderElementsOf(read);
  }

  @Test
  void everyFileHasItsReader() {
    assertThat(KnownFile.ALL).extracting(KnownFile::readBy).allMatch(reader -> !reader.isBlank());
    assertThat(KnownFile.ALL).extracting(KnownFile::name).doesNotHaveDuplicates();
  }

  @Test
  void filesAreFoundByName() {
    assertThat(KnownFile.named("tokens.csv"))
        .hasValueSatisfying(file -> assertThat(file.key()).contains("token"));
    assertThat(KnownFile.named("token.csv")).isEmpty();
  }
}
