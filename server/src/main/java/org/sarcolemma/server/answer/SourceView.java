package org.sarcolemma.server.answer;

/**
 * One evidence row behind a figure, as a link.
 *
 * @param row id of the row, for example {@code F0013}
 * @param figure counts or share, for example "64/84"
 * @param whom disease and population, for example "IMNM, children"
 * @param citation the publication in short
 * @param assumption whether it is nobody's publication
 */
public record SourceView(
    String row, String figure, String whom, String citation, boolean assumption) {

  /** What stands beside every figure that is an assumption; never a citation. */
  public static final String ASSUMPTION = "assumption, not evidence";
}
