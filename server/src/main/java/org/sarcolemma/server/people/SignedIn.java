package org.sarcolemma.server.people;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.sarcolemma.server.page.Visitor;

/**
 * Who is signed in, in memory only: a restart signs everybody out. Keys are 256 random bits. A
 * session ends 15 minutes after its last request and 12 hours after sign-in, whatever happens.
 */
public final class SignedIn {
  /** How long somebody may do nothing. */
  public static final Duration IDLE = Duration.ofMinutes(15);

  /** How long a session lasts at most. */
  public static final Duration LONGEST = Duration.ofHours(12);

  private static final int KEY_BYTES = 32;

  private final Map<String, Kept> kept = new LinkedHashMap<>();
  private final SecureRandom random = new SecureRandom();
  private final Clock clock;

  private record Kept(Visitor visitor, Instant since, Instant last) {
    boolean over(Instant now) {
      return !now.isBefore(last.plus(IDLE)) || !now.isBefore(since.plus(LONGEST));
    }
  }

  /** Nobody is. */
  public SignedIn(Clock clock) {
    this.clock = clock;
  }

  /** A key nobody can guess, for URLs and cookies. */
  public String key() {
    byte[] bytes = new byte[KEY_BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** Signs somebody in under a new key, with a token of their own for forms. */
  public synchronized String open(Person person) {
    Instant now = clock.instant();
    kept.values().removeIf(session -> session.over(now));
    String key = key();
    kept.put(key, new Kept(new Visitor(person, key()), now, now));
    return key;
  }

  /** Whose key this is; they have just done something. */
  public synchronized Optional<Visitor> of(String key) {
    Instant now = clock.instant();
    Kept session = kept.get(key);
    if (session == null) {
      return Optional.empty();
    }
    if (session.over(now)) {
      kept.remove(key);
      return Optional.empty();
    }
    kept.put(key, new Kept(session.visitor(), session.since(), now));
    return Optional.of(session.visitor());
  }

  /** Signs out. */
  public synchronized void close(String key) {
    kept.remove(key);
  }
}
