package org.sarcolemma.statistics;

/**
 * A reproducible order of the numbers 0 to n-1, decided by a text alone.
 *
 * <p>Independent uncertainties are combined by pairing their equally likely values in unrelated
 * orders (Latin hypercube sampling). The order must be the same on every machine and for ever, so
 * it comes from the names of finding and disease, not from a clock.
 */
public final class Shuffle {
  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;
  private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;

  private Shuffle() {}

  /** A permutation of 0 to {@code n - 1} (Fisher and Yates) seeded by {@code name}. */
  public static int[] of(String name, int n) {
    long state = FNV_OFFSET;
    for (int i = 0; i < name.length(); i++) {
      state = (state ^ name.charAt(i)) * FNV_PRIME;
    }
    int[] order = new int[n];
    for (int i = 0; i < n; i++) {
      order[i] = i;
    }
    for (int i = n - 1; i > 0; i--) {
      state += GOLDEN_GAMMA;
      int j = (int) Long.remainderUnsigned(mix(state), i + 1L);
      int kept = order[i];
      order[i] = order[j];
      order[j] = kept;
    }
    return order;
  }

  /** The finaliser of SplitMix64 (Steele, Lea, Flood 2014, doi:10.1145/2660193.2660195). */
  private static long mix(long z) {
    long x = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    x = (x ^ (x >>> 27)) * 0x94d049bb133111ebL;
    return x ^ (x >>> 31);
  }
}
