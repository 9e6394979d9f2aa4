package org.sarcolemma.server.answer;

/**
 * A probability and its interval on a track from 0 to 100.
 *
 * @param low lower end, 0 to 1
 * @param point the probability
 * @param high upper end
 */
public record RangeBar(double low, double point, double high) {
  private static final double TRACK = 100;
  private static final double THINNEST = 0.8;
  private static final double POINT_WIDTH = 1.2;

  /** Where the interval begins. */
  public double start() {
    return Track.tenths(Math.min(low * TRACK, TRACK - THINNEST));
  }

  /** How long it is. */
  public double length() {
    return Track.tenths(Math.max((high - low) * TRACK, THINNEST));
  }

  /** Where the mark of the probability begins. */
  public double mark() {
    double middle = point * TRACK - POINT_WIDTH / 2;
    return Track.tenths(Math.max(0, Math.min(middle, TRACK - POINT_WIDTH)));
  }

  /** How wide the mark is. */
  public double markWidth() {
    return POINT_WIDTH;
  }
}
