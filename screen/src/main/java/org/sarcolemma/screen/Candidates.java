package org.sarcolemma.screen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * The patients whom a screen might find, each with all that was kept of them. Patients are taken in
 * as many turns as the memory asks for.
 */
final class Candidates {
  private static final long AT_ONCE = 64L << 20;

  private final Needs needs;
  private final Set<String> deleted;
  private final UnaryOperator<String> keys;

  /**
   * A search.
   *
   * @param deleted resources that no longer exist on the server
   * @param keys the id of a patient, of whatever a reference says
   */
  Candidates(Needs needs, Set<String> deleted, UnaryOperator<String> keys) {
    this.needs = needs;
    this.deleted = deleted;
    this.keys = keys;
  }

  /** Records by patient. */
  Map<String, List<KeptRecord>> find(List<Path> files) throws IOException {
    long kept = 0;
    for (Path file : files) {
      kept += Files.size(file);
    }
    int turns = (int) (kept / AT_ONCE) + 1;
    TreeMap<String, List<KeptRecord>> found = new TreeMap<>();
    for (int turn = 0; turn < turns; turn++) {
      Map<String, Long> bits = bits(files, turn, turns);
      Set<String> candidates = new HashSet<>();
      bits.forEach(
          (key, held) -> {
            if (needs.candidate(held)) {
              candidates.add(key);
            }
          });
      bits.clear();
      if (!candidates.isEmpty()) {
        collect(files, candidates, found);
      }
    }
    return found;
  }

  private Map<String, Long> bits(List<Path> files, int turn, int turns) throws IOException {
    Map<String, Long> bits = new HashMap<>();
    each(
        files,
        record -> {
          String key = keys.apply(record.key());
          if (Long.remainderUnsigned(Hash64.of(key), turns) == turn) {
            bits.merge(key, record.bits(), (a, b) -> a | b);
          }
        });
    return bits;
  }

  private void collect(List<Path> files, Set<String> candidates, Map<String, List<KeptRecord>> into)
      throws IOException {
    each(
        files,
        record -> {
          String key = keys.apply(record.key());
          if (candidates.contains(key)) {
            into.computeIfAbsent(key, k -> new ArrayList<>()).add(record);
          }
        });
  }

  private void each(List<Path> files, java.util.function.Consumer<KeptRecord> what)
      throws IOException {
    for (Path file : files) {
      SegmentFile.read(
          file,
          new SegmentFile.Reader() {
            @Override
            public void kept(KeptRecord record) {
              if (!deleted.contains(record.name())) {
                what.accept(record);
              }
            }
          });
    }
  }
}
