package org.sarcolemma.screen;

/**
 * A 64-bit hash of an id. Two of ten million ids share one with a chance of about one in 370,000;
 * so numbers of patients are exact but for that, and nothing else hangs on it.
 */
final class Hash64 {
  private static final long OFFSET = 0xCBF29CE484222325L;
  private static final long PRIME = 0x100000001B3L;

  private Hash64() {}

  static long of(String id) {
    long hash = OFFSET;
    for (int i = 0; i < id.length(); i++) {
      hash = (hash ^ id.charAt(i)) * PRIME;
    }
    // FNV mixes its high bits badly
    hash = (hash ^ hash >>> 33) * 0xFF51AFD7ED558CCDL;
    hash = (hash ^ hash >>> 33) * 0xC4CEB9FE1A85EC53L;
    return hash ^ hash >>> 33;
  }
}
