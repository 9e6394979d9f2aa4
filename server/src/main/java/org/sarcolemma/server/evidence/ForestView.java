package org.sarcolemma.server.evidence;

import java.util.List;

/**
 * Studies of one finding in one disease, drawn and as a table.
 *
 * @param id part of the ids in the page
 * @param title what is pooled
 * @param summary the pooled share, prediction interval and disagreement, in words
 * @param method how it was pooled
 * @param lines the studies, oldest first
 * @param diamond corners of the pooled figure in the drawing
 * @param middle where the pooled share stands
 * @param y its height in the drawing
 * @param predictionLow left end of the prediction interval
 * @param predictionHigh right end
 * @param leftOut rows that are not pooled, with the reason
 */
public record ForestView(
    String id,
    String title,
    String summary,
    String method,
    List<ForestLine> lines,
    String diamond,
    double middle,
    double y,
    double predictionLow,
    double predictionHigh,
    List<Fact> leftOut) {
  private static final double BELOW = 44;

  /** Copies its lists. */
  public ForestView {
    lines = List.copyOf(lines);
    leftOut = List.copyOf(leftOut);
  }

  /** Height of the drawing. */
  public double height() {
    return y + BELOW;
  }

  /** Where the axis stands. */
  public double axis() {
    return y + BELOW / 2;
  }
}
