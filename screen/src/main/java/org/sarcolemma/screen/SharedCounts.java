package org.sarcolemma.screen;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sarcolemma.screening.Screen;

/**
 * How many hits of each screen in each age band: numbers that may leave the hospital. A number from
 * 1 to 10 is not shown, and then neither is the sum it could be worked out from.
 */
public final class SharedCounts {
  /** Smallest number above zero that is shown. */
  static final int LEAST_SHOWN = 11;

  private static final String FEW = "1 to " + (LEAST_SHOWN - 1);
  private static final String SUM_HIDDEN = "not shown";

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
      List<String> shown = shown(List.copyOf(counts.values()));
      List<AgeBand> bands = List.copyOf(counts.keySet());
      for (int i = 0; i < bands.size(); i++) {
        table.append(row(screen.id(), bands.get(i).words(), shown.get(i)));
      }
      table.append(row(screen.id(), "all", shown.get(bands.size())));
    }
    return table.toString();
  }

  private static String row(String screen, String band, String count) {
    return HitTable.cell(screen) + "," + HitTable.cell(band) + "," + HitTable.cell(count) + "\r\n";
  }

  /** The numbers of one screen as they may be shown, and behind them their sum. */
  static List<String> shown(List<Integer> counts) {
    List<String> shown = new ArrayList<>();
    boolean small = false;
    for (int count : counts) {
      boolean hidden = count > 0 && count < LEAST_SHOWN;
      small |= hidden;
      shown.add(hidden ? FEW : String.valueOf(count));
    }
    shown.add(small ? SUM_HIDDEN : String.valueOf(counts.stream().mapToInt(n -> n).sum()));
    return shown;
  }
}
