package org.sarcolemma.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** References to a patient of another server: that one's Patient/1 is not ours. */
final class ForeignReferences {
  private static final String REASON = "is about a patient of another server";

  private ForeignReferences() {}

  /**
   * Leaves out what another server's patients are about.
   *
   * @param base the server of this export; empty when none is told
   * @param rejects told what was left out
   */
  static Map<String, List<KeptRecord>> leaveOut(
      Map<String, List<KeptRecord>> candidates, String base, List<ScreenResult.Reject> rejects) {
    Map<String, List<KeptRecord>> own = new TreeMap<>();
    candidates.forEach(
        (key, records) -> {
          List<KeptRecord> left = new ArrayList<>();
          for (KeptRecord record : records) {
            if (record.base().isEmpty() || base.isEmpty() || record.base().equals(base)) {
              left.add(record);
            } else {
              rejects.add(
                  new ScreenResult.Reject(record.place().file(), record.place().line(), REASON));
            }
          }
          if (!left.isEmpty()) {
            own.put(key, left);
          }
        });
    return own;
  }
}
