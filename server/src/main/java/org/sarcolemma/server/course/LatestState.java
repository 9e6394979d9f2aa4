package org.sarcolemma.server.course;

import java.util.List;

/**
 * How a child is as far as it was told.
 *
 * @param antibodies last answer of each antibody
 * @param genetics last answer of each gene test
 * @param drugs drugs no stop was told of
 * @param measures last number of each scale
 * @param disputes events that two people corrected
 * @param overrides warnings that were overridden
 */
public record LatestState(
    List<Item> antibodies,
    List<Item> genetics,
    List<Item> drugs,
    List<Item> measures,
    List<Item> disputes,
    List<Item> overrides) {
  /**
   * One line.
   *
   * @param label what
   * @param value how it stands
   * @param when day and who; empty when it was never told
   * @param link where there is more; empty when nowhere
   */
  public record Item(String label, String value, String when, String link) {}

  /** Copies its lists. */
  public LatestState {
    antibodies = List.copyOf(antibodies);
    genetics = List.copyOf(genetics);
    drugs = List.copyOf(drugs);
    measures = List.copyOf(measures);
    disputes = List.copyOf(disputes);
    overrides = List.copyOf(overrides);
  }
}
