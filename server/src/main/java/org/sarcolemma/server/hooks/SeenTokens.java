package org.sarcolemma.server.hooks;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Names of tokens used, each until it has expired. Forgotten when the server stops. */
final class SeenTokens {
  /** How many are kept before those that have expired are thrown out. */
  private static final int SWEEP = 10_000;

  /** More than this at once is no honest client; no token is then taken. */
  private static final int MOST = 1_000_000;

  private final Map<String, Instant> until = new HashMap<>();
  private int sweepAt = SWEEP;

  /** Whether a token is used for the first time; it is remembered until it has expired. */
  synchronized boolean first(String name, Instant expires, Instant now) {
    if (until.size() >= sweepAt) {
      until.values().removeIf(end -> end.isBefore(now));
      sweepAt = StrictMath.max(SWEEP, until.size() * 2);
    }
    return until.size() < MOST && until.putIfAbsent(name, expires) == null;
  }
}
