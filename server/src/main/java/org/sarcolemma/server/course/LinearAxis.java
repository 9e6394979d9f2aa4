package org.sarcolemma.server.course;

import java.util.ArrayList;
import java.util.List;

/**
 * From 0, every step as high as every other.
 *
 * @param high the highest number
 * @param step between labels
 * @param top place of the highest
 * @param bottom place of 0
 */
record LinearAxis(double high, double step, double top, double bottom) implements ValueAxis {
  private static final double[] NICE = {1, 2, 2.5, 5, 10};
  private static final double ROUNDING = 1e-9;
  private static final int LABELS = 4;

  /** To some number at least, with about four labels. */
  static LinearAxis to(double atLeast, double top, double bottom) {
    double wanted = Math.max(atLeast, 1) / LABELS;
    double decade = Math.pow(10, Math.floor(Math.log10(wanted)));
    double step = 10 * decade;
    for (double nice : NICE) {
      if (nice * decade >= wanted - ROUNDING) {
        step = nice * decade;
        break;
      }
    }
    return new LinearAxis(Math.ceil(atLeast / step - ROUNDING) * step, step, top, bottom);
  }

  @Override
  public double y(double value) {
    return Plain.place(bottom - (bottom - top) * value / high);
  }

  @Override
  public List<Tick> ticks() {
    List<Tick> ticks = new ArrayList<>();
    for (int i = 0; i * step <= high + ROUNDING; i++) {
      ticks.add(new Tick(y(i * step), Plain.rounded(i * step)));
    }
    return ticks;
  }
}
