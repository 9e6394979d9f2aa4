package org.sarcolemma.testkit;

import java.util.Random;
import java.util.stream.LongStream;

/**
 * The seeds over which a property is tested: a few in every build, as many as asked for with {@code
 * -Dsarcolemma.seeds=N}.
 *
 * <pre>{@code
 * @ParameterizedTest
 * @MethodSource(Seeds.EACH)
 * void probabilitiesAddUpToOne(long seed) { ... }
 * }</pre>
 */
public final class Seeds {
  /** For JUnit's {@code @MethodSource}. */
  public static final String EACH = "org.sarcolemma.testkit.Seeds#each";

  private static final String PROPERTY = "sarcolemma.seeds";
  private static final long SHORT_RUN = 25;

  private Seeds() {}

  /** The seeds 1, 2, 3 ... of this run. */
  public static LongStream each() {
    return LongStream.rangeClosed(1, Long.getLong(PROPERTY, SHORT_RUN));
  }

  /**
   * Random numbers of one seed for one purpose: two properties with the same seed see other
   * patients.
   *
   * @param seed seed of the run
   * @param purpose for example the name of the property
   */
  public static Random random(long seed, String purpose) {
    // neighbouring seeds start Random's sequence alike; the first numbers are thrown away
    Random random = new Random(seed * 1_000_003 + purpose.hashCode());
    random.nextLong();
    random.nextLong();
    return random;
  }
}
