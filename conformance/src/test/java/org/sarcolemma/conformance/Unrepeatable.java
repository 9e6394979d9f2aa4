package org.sarcolemma.conformance;

import java.util.List;

/**
 * What gives another answer on another machine, on another day, or in another run of the same
 * program.
 */
final class Unrepeatable {

  private static final String CLOCK = "the date is a parameter";
  private static final String SEED = "random numbers need a seed from the caller";
  private static final String LOCALE = "text is the same in every locale: name Locale.ROOT";
  private static final String BITS =
      "Math may differ in the last digit between JVMs: use StrictMath";
  private static final String ORDER =
      "its order differs from run to run: use an ordered collection";

  static final List<BannedCall> CALLS =
      List.of(
          BannedCall.of("java\\.time\\..*", "now", CLOCK),
          BannedCall.of("java\\.time\\.(Clock|InstantSource)", ".*", CLOCK),
          BannedCall.of("java\\.util\\.(Date|GregorianCalendar)", "<init>", n -> n == 0, CLOCK),
          BannedCall.of("java\\.util\\.Calendar", "getInstance", CLOCK),
          BannedCall.of("java\\.time\\.ZoneId", "systemDefault", "the time zone is a parameter"),
          BannedCall.of("java\\.util\\.TimeZone", "getDefault", "the time zone is a parameter"),
          BannedCall.of(
              "java\\.lang\\.System",
              "(?!arraycopy$).*",
              "clock, environment, properties and streams belong to the caller"),
          BannedCall.of("java\\.lang\\.(Runtime|Process.*)", ".*", "the machine is the caller's"),
          BannedCall.of(
              "java\\.lang\\.Thread", "(start|sleep|<init>)", "the core starts no threads"),
          BannedCall.of("java\\.util\\.(Random|SplittableRandom)", "<init>", n -> n == 0, SEED),
          BannedCall.of("java\\.util\\.concurrent\\.ThreadLocalRandom", ".*", SEED),
          BannedCall.of("java\\.security\\.SecureRandom", ".*", SEED),
          BannedCall.of(
              "java\\.util\\.random\\.RandomGenerator(Factory)?", "(of|getDefault)", SEED),
          BannedCall.of("java\\.util\\.UUID", "randomUUID", SEED),
          BannedCall.of("java\\.util\\.Collections", "shuffle", n -> n == 1, SEED),
          BannedCall.of("java\\.lang\\.(Strict)?Math", "random", SEED),
          BannedCall.of(
              "java\\.lang\\.Math",
              "a?(sin|cos|tan)h?|atan2|exp|expm1|log|log10|log1p|pow|cbrt|hypot",
              BITS),
          BannedCall.of("java\\.util\\.stream\\..*", "parallel", ORDER),
          BannedCall.of("java\\.util\\.Collection", "parallelStream", ORDER),
          BannedCall.of("java\\.util\\.(Set|Map)", "copyOf|ofEntries", ORDER),
          BannedCall.of("java\\.util\\.Set", "of", n -> n > 1, ORDER),
          BannedCall.of("java\\.util\\.Map", "of", n -> n > 2, ORDER),
          BannedCall.of("java\\.util\\.stream\\.Collectors", "toUnmodifiable(Set|Map)", ORDER),
          BannedCall.of("java\\.util\\.Identity.*", "<init>", ORDER),
          BannedCall.of("java\\.util\\.Locale", "getDefault", LOCALE),
          BannedCall.of("java\\.lang\\.String", "to(Lower|Upper)Case", n -> n == 0, LOCALE),
          BannedCall.of("java\\.lang\\.String", "format", n -> n == 2, LOCALE),
          BannedCall.of("java\\.lang\\.String", "formatted", LOCALE),
          BannedCall.of("java\\.text\\.DecimalFormat", "<init>", n -> n < 2, LOCALE),
          BannedCall.of("java\\.text\\.NumberFormat", "get.*Instance", n -> n == 0, LOCALE));

  private Unrepeatable() {}
}
