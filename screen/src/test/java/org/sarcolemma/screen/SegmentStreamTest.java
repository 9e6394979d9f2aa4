package org.sarcolemma.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However a file is cut, every line is read once and whole. */
class SegmentStreamTest {
  @TempDir Path temp;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void everyLineOnce(long seed) throws IOException {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      text.append("x".repeat(random.nextInt(30))).append(i).append('\n');
    }
    if (random.nextBoolean()) {
      text.append("end");
    }
    Path file = temp.resolve("f");
    Files.writeString(file, text);
    for (int round = 0; round < 50; round++) {
      StringBuilder read = new StringBuilder();
      long from = 0;
      while (from < text.length()) {
        long to = Math.min(text.length(), from + 1 + random.nextInt(60));
        read.append(read(file, from, to));
        from = to;
      }
      assertThat(read).hasToString(text.toString());
    }
  }

  private static String read(Path file, long from, long to) throws IOException {
    try (InputStream in = new SegmentStream(file, from, to)) {
      List<String> blocks = new ArrayList<>();
      new LineBlocks(in)
          .read(
              new LineBlocks.Sink() {
                @Override
                public void block(byte[] bytes, int length) {
                  blocks.add(new String(bytes, 0, length, StandardCharsets.UTF_8));
                }

                @Override
                public void tooLong(long bytes) {
                  throw new AssertionError(bytes);
                }
              });
      return String.join("", blocks);
    }
  }
}
