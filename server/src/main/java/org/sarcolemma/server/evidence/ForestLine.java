package org.sarcolemma.server.evidence;

/**
 * One study in a forest plot, and its line in the table beside it.
 *
 * @param row id of the evidence row
 * @param citation the publication
 * @param year of publication, or "no year"
 * @param counts for example "33 of 84"
 * @param share share with its 95 % interval
 * @param without all others pooled, without this one; "-" for a single study
 * @param untilThen all studies up to this one pooled
 * @param y middle of the line in the drawing
 * @param low left end of the interval in the drawing
 * @param point the share in the drawing
 * @param high right end
 * @param size half the side of the square, larger for larger studies
 * @param growingLow left end of the pooled interval with this study and the older ones
 * @param growing the pooled share of these
 * @param growingHigh right end
 */
public record ForestLine(
    String row,
    String citation,
    String year,
    String counts,
    String share,
    String without,
    String untilThen,
    double y,
    double low,
    double point,
    double high,
    double size,
    double growingLow,
    double growing,
    double growingHigh) {}
