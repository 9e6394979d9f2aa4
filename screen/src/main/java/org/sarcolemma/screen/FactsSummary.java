package org.sarcolemma.screen;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What must be known of all kept resources before patients can be told apart.
 *
 * @param deleted resources that no longer exist on the server, by type and id
 * @param identifiers whether a reference names its patient by an identifier alone
 * @param commonBase server most references name; empty when all are relative
 */
record FactsSummary(Set<String> deleted, boolean identifiers, String commonBase) {
  static FactsSummary of(List<Path> files) throws IOException {
    Set<String> deleted = new HashSet<>();
    Map<String, Long> bases = new TreeMap<>();
    boolean[] identifiers = {false};
    for (Path file : files) {
      SegmentFile.read(
          file,
          new SegmentFile.Reader() {
            @Override
            public void kept(KeptRecord record) {
              identifiers[0] |= new PatientKey(record.key(), "").isIdentifier();
              if (!record.base().isEmpty()) {
                bases.merge(record.base(), 1L, Long::sum);
              }
            }

            @Override
            public void deleted(String name) {
              deleted.add(name);
            }
          });
    }
    String common = "";
    long most = 0;
    for (Map.Entry<String, Long> base : bases.entrySet()) {
      if (base.getValue() > most) {
        most = base.getValue();
        common = base.getKey();
      }
    }
    return new FactsSummary(deleted, identifiers[0], common);
  }
}
