package org.sarcolemma.conformance.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * No parser needs more than a heap of 64 MiB, with the knowledge in it, for any 1 MiB. How long
 * each took is kept in {@code target/parser-limits.txt}; nothing here fails for being slow, only
 * for hanging.
 */
class ParserLimitsTest {
  @Test
  void theWorstMebibyteFitsIntoASmallHeap() throws IOException, InterruptedException {
    Path root = Path.of(Objects.requireNonNull(System.getProperty("sarcolemma.root")));
    Path target = Files.createDirectories(root.resolve("conformance/target"));
    Fork.Ended ended =
        Fork.run(target, List.of("-Xmx64m", "-XX:+UseSerialGC", WorstCase.class.getName()));
    Files.write(target.resolve("parser-limits.txt"), ended.lines());

    assertThat(ended.lines()).as(ended.tail()).contains("DONE");
    assertThat(ended.lines()).noneMatch(line -> line.startsWith("FAULT"));
  }
}
