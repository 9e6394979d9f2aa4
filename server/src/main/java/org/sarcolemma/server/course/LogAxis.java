package org.sarcolemma.server.course;

import java.util.ArrayList;
import java.util.List;

/**
 * Equal factors are equally high.
 *
 * @param low the lowest number, above 0
 * @param high the highest
 * @param top place of the highest
 * @param bottom place of the lowest
 */
record LogAxis(double low, double high, double top, double bottom) implements ValueAxis {
  private static final double[] NICE = {1, 2, 5};
  private static final double ROUNDING = 1e-9;
  private static final int MOST = 7;

  /** From a round number below the lowest to one above the highest. */
  static LogAxis around(double lowest, double highest, double top, double bottom) {
    List<Double> round = round(lowest / 10, highest * 10);
    double low = lowest / 10;
    double high = highest * 10;
    for (double number : round) {
      low = number <= lowest * (1 + ROUNDING) ? number : low;
    }
    for (int i = round.size() - 1; i >= 0; i--) {
      high = round.get(i) >= highest * (1 - ROUNDING) && round.get(i) > low ? round.get(i) : high;
    }
    return new LogAxis(low, high, top, bottom);
  }

  private static List<Double> round(double from, double to) {
    List<Double> round = new ArrayList<>();
    for (int decade = (int) Math.floor(Math.log10(from)); Math.pow(10, decade) <= to; decade++) {
      for (double nice : NICE) {
        double number = nice * Math.pow(10, decade);
        if (number >= from * (1 - ROUNDING) && number <= to * (1 + ROUNDING)) {
          round.add(number);
        }
      }
    }
    return round;
  }

  @Override
  public double y(double value) {
    return Plain.place(bottom - (bottom - top) * Math.log(value / low) / Math.log(high / low));
  }

  @Override
  public List<Tick> ticks() {
    List<Double> round = round(low, high);
    List<Tick> ticks = new ArrayList<>();
    for (double number : round) {
      double decade = Math.log10(number);
      boolean whole = Math.abs(decade - Math.rint(decade)) < ROUNDING;
      if (round.size() <= MOST || whole) {
        ticks.add(new Tick(y(number), Plain.rounded(number)));
      }
    }
    return ticks;
  }
}
