package org.sarcolemma.screen;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** How many different patients an export holds, in bounded memory. */
final class Distinct {
  private static final int MOST_AT_ONCE = 4_000_000;

  private Distinct() {}

  static long count(List<Path> files) throws IOException {
    long[] total = {0};
    for (Path file : files) {
      SegmentFile.read(
          file,
          new SegmentFile.Reader() {
            @Override
            public void patient(long hash) {
              total[0]++;
            }
          });
    }
    int passes = (int) (total[0] / MOST_AT_ONCE) + 1;
    long distinct = 0;
    for (int pass = 0; pass < passes; pass++) {
      distinct += count(files, pass, passes);
    }
    return distinct;
  }

  private static long count(List<Path> files, int pass, int passes) throws IOException {
    Hashes hashes = new Hashes();
    for (Path file : files) {
      SegmentFile.read(
          file,
          new SegmentFile.Reader() {
            @Override
            public void patient(long hash) {
              if (Long.remainderUnsigned(hash, passes) == pass) {
                hashes.add(hash);
              }
            }
          });
    }
    return hashes.distinct();
  }

  /** Numbers to be sorted. */
  private static final class Hashes {
    private long[] all = new long[1024];
    private int size;

    void add(long hash) {
      if (size == all.length) {
        all = Arrays.copyOf(all, size + size / 2);
      }
      all[size++] = hash;
    }

    long distinct() {
      Arrays.sort(all, 0, size);
      long distinct = 0;
      for (int i = 0; i < size; i++) {
        distinct += i == 0 || all[i] != all[i - 1] ? 1 : 0;
      }
      return distinct;
    }
  }
}
