package org.sarcolemma.screen;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Hits as CSV for a spreadsheet, in which no cell can become a formula. */
public final class HitTable {
  private static final String HEADER =
      "patient,screen,probability,age_years,since,reasons,missing,sources,to_be_reviewed_by";
  private static final String FORMULA = "=+-@\t\r\n|%";

  private HitTable() {}

  /** A line for each hit, likeliest first, with a byte order mark, as spreadsheets want it. */
  public static String write(ScreenResult result) {
    StringBuilder table = new StringBuilder("\uFEFF").append(HEADER).append("\r\n");
    for (ScreenHit hit : result.hits()) {
      table
          .append(
              List.of(
                      hit.patient(),
                      hit.hit().screen(),
                      String.format(Locale.ROOT, "%.4f", hit.probability()),
                      hit.ageYears().map(String::valueOf).orElse(""),
                      hit.hit().since().told() ? hit.hit().since().printed() : "",
                      String.join("; ", hit.hit().reasons()),
                      String.join("; ", hit.hit().missing()),
                      String.join(" ", hit.hit().sources()),
                      "a clinician")
                  .stream()
                  .map(HitTable::cell)
                  .collect(Collectors.joining(",")))
          .append("\r\n");
    }
    return table.toString();
  }

  /** A cell that a spreadsheet shows and never reckons with. */
  static String cell(String text) {
    boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    String safe = (formula ? "'" + text : text).replace("\"", "\"\"");
    return "\"" + safe + "\"";
  }
}
