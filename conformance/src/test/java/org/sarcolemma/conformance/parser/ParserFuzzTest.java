package org.sarcolemma.conformance.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Jazzer looks for bytes that make a parser throw what it does not declare: a short run in every
 * build. A longer one: {@code -Dsarcolemma.fuzz.seconds=3600}.
 */
class ParserFuzzTest {
  private static final String SECONDS = System.getProperty("sarcolemma.fuzz.seconds", "25");

  /** The parsers themselves; what loads the knowledge is left as fast as it is. */
  private static final String INSTRUMENTED =
      String.join(
          ":",
          "org.sarcolemma.interchange.**",
          "org.sarcolemma.evaluation.cases.**",
          "org.sarcolemma.server.*",
          "org.sarcolemma.server.record.**");

  @Test
  @Tag("SR-10")
  void noParserThrowsWhatItDoesNotDeclare(@TempDir Path folder)
      throws IOException, InterruptedException {
    Path corpus = Files.createDirectory(folder.resolve("corpus"));
    Path root = Path.of(Objects.requireNonNull(System.getProperty("sarcolemma.root")));
    Seeds.write(root, corpus);
    Fork.Ended ended =
        Fork.run(
            folder,
            List.of(
                "-Xmx512m",
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + AnyParser.class.getName(),
                "--instrumentation_includes=" + INSTRUMENTED,
                "--disabled_hooks=*",
                "-seed=1",
                "-max_len=8192",
                "-timeout=120",
                "-max_total_time=" + SECONDS,
                corpus.toString()));

    assertThat(ended.exit()).as(ended.tail()).isZero();
    assertThat(ended.tail()).contains("Done ");
  }
}
