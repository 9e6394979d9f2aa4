package org.sarcolemma.screen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sarcolemma.screening.Screen;

/**
 * How many hits of each screen in each age band: numbers that may leave the hospital. A number from
 * 1 to 10 is not shown; where the others would give it away, the next smallest is not shown either.
 */
public final class SharedCounts {
  /** Smallest number above zero that is shown. */
  static final int LEAST_SHOWN = 11;

  private static final String HIDDEN = "1 to " + (LEAST_SHOWN - 1);
  private static final String HIDDEN_TOO = "not shown";

  private SharedCounts() {}

  /** A CSV table: screen, age band, patients. */
  public static String write(ScreenResult result) {
    StringBuilder table = new StringBuilder("screen,age_years,patients\r\n");
    for (Screen screen : result.screens().all()) {
      List<ScreenHit> hits =
          result.hits().stream().filter(hit -> hit.hit().screen().equals(screen.id())).toList();
      Map<AgeBand, Integer> counts = new EnumMap<>(AgeBand.class);
      for (AgeBand band : AgeBand.values()) {
        counts.put(band, 0);
      }
      hits.forEach(hit -> counts.merge(AgeBand.of(hit.ageYears()), 1, Integer::sum));
      List<String> shown = shown(new ArrayList<>(counts.values()));
      List<AgeBand> bands = List.copyOf(counts.keySet());
      for (int i = 0; i < bands.size(); i++) {
        table.append(row(screen.id(), bands.get(i).words(), shown.get(i)));
      }
      table.append(row(screen.id(), "all", total(hits.size())));
    }
    return table.toString();
  }

  private static String row(String screen, String band, String count) {
    return HitTable.cell(screen) + "," + HitTable.cell(band) + "," + HitTable.cell(count) + "\r\n";
  }

  private static String total(int hits) {
    return hits > 0 && hits < LEAST_SHOWN ? HIDDEN : String.valueOf(hits);
  }

  /** The numbers of one screen as they may be shown beside their sum. */
  static List<String> shown(List<Integer> counts) {
    List<Boolean> hidden =
        new ArrayList<>(counts.stream().map(n -> n > 0 && n < LEAST_SHOWN).toList());
    if (hidden.stream().filter(h -> h).count() == 1) {
      // one gap could be filled from the sum: hide the smallest other one, zeros last
      Optional<Integer> next =
          java.util.stream.IntStream.range(0, counts.size())
              .boxed()
              .filter(i -> !hidden.get(i))
              .min(
                  Comparator.<Integer>comparingInt(i -> counts.get(i) == 0 ? 1 : 0)
                      .thenComparing(counts::get));
      next.ifPresent(i -> hidden.set(i, true));
    }
    List<String> shown = new ArrayList<>();
    for (int i = 0; i < counts.size(); i++) {
      int count = counts.get(i);
      boolean small = count > 0 && count < LEAST_SHOWN;
      shown.add(!hidden.get(i) ? String.valueOf(count) : small ? HIDDEN : HIDDEN_TOO);
    }
    return shown;
  }
}
