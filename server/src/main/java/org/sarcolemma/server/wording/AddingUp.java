package org.sarcolemma.server.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Rounds parts of a sum so that the rounded parts add up to the rounded sum: a column a reader can
 * check with a pencil.
 */
public final class AddingUp {
  private static final double HUNDREDTHS = 100;

  private AddingUp() {}

  /**
   * Rounds to hundredths. Each part moves by less than one hundredth: all are rounded down first,
   * and what is missing goes to those that lost most.
   *
   * @param parts values that add up to {@code sum}
   * @param sum their sum
   * @return the parts, in the same order
   */
  public static List<Double> toHundredths(List<Double> parts, double sum) {
    long[] floors = new long[parts.size()];
    double[] lost = new double[parts.size()];
    long missing = Math.round(sum * HUNDREDTHS);
    for (int i = 0; i < floors.length; i++) {
      double scaled = parts.get(i) * HUNDREDTHS;
      floors[i] = (long) Math.floor(scaled);
      lost[i] = scaled - floors[i];
      missing -= floors[i];
    }
    List<Integer> mostLost =
        IntStream.range(0, floors.length)
            .boxed()
            .sorted(Comparator.<Integer>comparingDouble(i -> -lost[i]))
            .toList();
    for (int i = 0; i < mostLost.size() && i < missing; i++) {
      floors[mostLost.get(i)]++;
    }
    List<Double> rounded = new ArrayList<>();
    for (long floor : floors) {
      rounded.add(floor / HUNDREDTHS);
    }
    return rounded;
  }
}
