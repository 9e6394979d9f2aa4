package org.sarcolemma.evidence;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One published figure (or one assumption): how often a finding occurs in a disease.
 *
 * @param id row id, for example {@code F0013}
 * @param finding finding id
 * @param disease node of the hypothesis tree the row belongs to
 * @param population whom it was counted in
 * @param present patients with the finding, if printed
 * @param examined patients in whom it was looked for, if printed
 * @param percent printed share, 0 to 100, if no counts
 * @param word frequency word, if neither
 * @param reference reference id
 * @param where section, table or bracketed references inside the source
 * @param level kind of work
 * @param counted whether it enters a pooled figure
 * @param notCountedBecause reason, empty when counted
 * @param pair key shared by the two ends of one printed range, each of which counts half; empty
 *     else
 * @param comment remarks as imported
 */
public record FrequencyRow(
    String id,
    String finding,
    String disease,
    Population population,
    OptionalDouble present,
    OptionalDouble examined,
    OptionalDouble percent,
    Optional<FrequencyWord> word,
    String reference,
    String where,
    EvidenceLevel level,
    boolean counted,
    String notCountedBecause,
    String pair,
    String comment) {

  /** Refuses counts and shares that cannot be. */
  public FrequencyRow {
    if (present.isPresent()
        && (examined.isEmpty()
            || present.getAsDouble() < 0
            || present.getAsDouble() > examined.getAsDouble())) {
      throw new IllegalArgumentException(
          "row " + id + ": " + present + " of " + examined + " patients cannot be");
    }
    if (percent.isPresent() && !(percent.getAsDouble() >= 0 && percent.getAsDouble() <= 100)) {
      throw new IllegalArgumentException(
          "row " + id + ": " + percent.getAsDouble() + " % is outside 0 to 100");
    }
  }

  /** Whether the row is an assumption of this project and not a published figure. */
  public boolean assumption() {
    return level.assumption();
  }
}
