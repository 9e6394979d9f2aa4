package org.sarcolemma.screening;

import java.util.List;

/**
 * What one criterion makes of one chart.
 *
 * @param met whether it is met
 * @param reasons why, each a sentence a clinician can check; empty when it is not met
 * @param missing what the export has no record of
 * @param origins where the reasons stand in the export
 * @param since when it was met first; {@link Day#NOT_TOLD} where no date tells
 */
public record Verdict(
    boolean met, List<String> reasons, List<String> missing, List<String> origins, Day since) {
  /** Not met. */
  public static final Verdict NO =
      new Verdict(false, List.of(), List.of(), List.of(), Day.NOT_TOLD);

  /** Copies its lists. */
  public Verdict {
    reasons = List.copyOf(reasons);
    missing = List.copyOf(missing);
    origins = List.copyOf(origins);
  }

  /** Met because of one line. */
  static Verdict because(String reason, Entry entry) {
    return new Verdict(true, List.of(reason), List.of(), List.of(entry.origin()), entry.when());
  }

  /** Met because nothing is there. */
  static Verdict lacking(String missing) {
    return new Verdict(true, List.of(), List.of(missing), List.of(), Day.NOT_TOLD);
  }
}
