package org.sarcolemma.server.answer;

/** Positions on a drawing. A tenth of a unit is finer than a screen. */
final class Track {
  private static final double TENTHS = 10;

  private Track() {}

  static double tenths(double position) {
    return Math.round(position * TENTHS) / TENTHS;
  }
}
