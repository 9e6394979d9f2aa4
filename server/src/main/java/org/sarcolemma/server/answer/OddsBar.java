package org.sarcolemma.server.answer;

/**
 * Log-odds as a bar that grows from the middle: to the right for, to the left against.
 *
 * @param value natural log-odds
 * @param scale log-odds at the edge of the drawing
 */
public record OddsBar(double value, double scale) {
  private static final double HALF = 50;
  private static final double THINNEST = 0.6;

  /** Where the bar begins, on a track from 0 to 100. */
  public double start() {
    return Track.tenths(value < 0 ? HALF - length() : HALF);
  }

  /** How long it is. */
  public double length() {
    double share = Math.min(1, Math.abs(value) / scale);
    return Track.tenths(Math.max(THINNEST, share * HALF));
  }

  /** Whether it speaks for the diagnosis. */
  public boolean speaksFor() {
    return value >= 0;
  }
}
