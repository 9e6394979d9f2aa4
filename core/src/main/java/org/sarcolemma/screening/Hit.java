package org.sarcolemma.screening;

import java.util.List;

/**
 * A patient whom a screen asks a clinician to look at again (SR-50). No diagnosis.
 *
 * @param screen id of the screen
 * @param reasons why, each with its date
 * @param missing what the export has no record of
 * @param origins resources the reasons stand in
 * @param sources claim ids the screen rests on
 * @param since day from which on every dated condition was met
 */
public record Hit(
    String screen,
    List<String> reasons,
    List<String> missing,
    List<String> origins,
    List<String> sources,
    Day since) {
  /** Copies its lists. */
  public Hit {
    reasons = List.copyOf(reasons);
    missing = List.copyOf(missing);
    origins = List.copyOf(origins);
    sources = List.copyOf(sources);
  }
}
