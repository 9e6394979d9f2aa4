package org.sarcolemma.screen;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All tallies of a run together, and the first rejected lines with their line in the whole file.
 *
 * @param tally the sum
 * @param rejects the first of them
 */
record Accounts(Tally tally, List<ScreenResult.Reject> rejects) {
  static Accounts of(List<Path> files, List<Segment> plan, int most) throws IOException {
    Tally sum = new Tally();
    Map<Integer, Long> linesOfSegment = new HashMap<>();
    List<Place> places = new ArrayList<>();
    List<String> reasons = new ArrayList<>();
    for (Path file : files) {
      String name = file.getFileName().toString();
      int segment = Integer.parseInt(name.substring(name.lastIndexOf('-') + 1));
      SegmentFile.read(
          file,
          new SegmentFile.Reader() {
            @Override
            public void rejected(Place place, String reason) {
              if (places.size() < most) {
                places.add(place);
                reasons.add(reason);
              }
            }

            @Override
            public void tally(Tally tally) {
              sum.add(tally);
              linesOfSegment.put(segment, tally.lines());
            }
          });
    }
    List<ScreenResult.Reject> rejects = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      Place place = places.get(i);
      rejects.add(
          new ScreenResult.Reject(
              place.file(), place.line() + before(place, plan, linesOfSegment), reasons.get(i)));
    }
    return new Accounts(sum, rejects);
  }

  /** Lines of the same file in segments before. */
  private static long before(Place place, List<Segment> plan, Map<Integer, Long> lines) {
    long before = 0;
    for (Segment segment : plan) {
      boolean same =
          segment.files().size() == 1 && segment.files().get(0).name().equals(place.file());
      if (same && segment.number() < place.segment()) {
        before += lines.getOrDefault(segment.number(), 0L);
      }
    }
    return before;
  }
}
