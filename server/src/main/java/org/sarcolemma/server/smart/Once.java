package org.sarcolemma.server.smart;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Things kept in memory for one browser, for a short time, to be taken once: whoever knows the key
 * may take it. Keys cannot be guessed (256 random bits). When there are too many, the oldest goes.
 *
 * @param <T> what is kept
 */
public final class Once<T> {
  private static final int KEY_BYTES = 32;

  private final Map<String, Kept<T>> kept = new LinkedHashMap<>();
  private final SecureRandom random = new SecureRandom();
  private final int most;
  private final Duration lasts;
  private final Clock clock;

  private record Kept<T>(T thing, Instant until) {}

  /**
   * An empty shelf.
   *
   * @param most how many are kept at once
   * @param lasts how long each is kept
   */
  public Once(int most, Duration lasts, Clock clock) {
    this.most = most;
    this.lasts = lasts;
    this.clock = clock;
  }

  /** Keeps something, and tells the key to it. */
  public synchronized String keep(T thing) {
    byte[] bytes = new byte[KEY_BYTES];
    random.nextBytes(bytes);
    String key = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    forgetOld();
    makeRoom();
    kept.put(key, new Kept<>(thing, clock.instant().plus(lasts)));
    return key;
  }

  /** Takes it; it is not there a second time, nor too late. */
  public synchronized Optional<T> take(String key) {
    forgetOld();
    return Optional.ofNullable(kept.remove(key)).map(Kept::thing);
  }

  private void forgetOld() {
    Instant now = clock.instant();
    kept.values().removeIf(one -> !one.until().isAfter(now));
  }

  private void makeRoom() {
    Iterator<String> oldest = kept.keySet().iterator();
    for (int over = kept.size() - most + 1; over > 0 && oldest.hasNext(); over--) {
      oldest.next();
      oldest.remove();
    }
  }
}
