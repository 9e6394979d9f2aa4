package org.sarcolemma.screen;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.sarcolemma.screening.Screens;

/**
 * What came of a run.
 *
 * @param hits likeliest first
 * @param screens what was asked
 * @param asOf the day it was asked for
 * @param patients different Patient resources
 * @param used resources that bear on a screen, or Patients
 * @param irrelevant resources in which no screen asks for anything
 * @param rejectedReasons how often which reason to reject was given
 * @param rejects the first rejected lines, with file, line and reason
 * @param notes what the reader must know of the export
 * @param bytes read, as they lie on the disk
 * @param seconds it took
 * @param resumed whether an earlier run had done part of it
 */
public record ScreenResult(
    List<ScreenHit> hits,
    Screens screens,
    LocalDate asOf,
    long patients,
    long used,
    long irrelevant,
    Map<String, Long> rejectedReasons,
    List<Reject> rejects,
    List<String> notes,
    long bytes,
    double seconds,
    boolean resumed) {
  /**
   * A line that could not be used.
   *
   * @param file its file
   * @param line its line, from 1
   * @param reason why
   */
  public record Reject(String file, long line, String reason) {}

  /** Copies its lists. */
  public ScreenResult {
    hits = List.copyOf(hits);
    rejects = List.copyOf(rejects);
    notes = List.copyOf(notes);
  }

  /** Resources that could be read. */
  public long read() {
    return used + irrelevant;
  }

  /** Resources that could not. */
  public long rejected() {
    return rejectedReasons.values().stream().mapToLong(Long::longValue).sum();
  }
}
