package org.sarcolemma.server.hooks;

import com.nimbusds.jose.jwk.JWKSet;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.sarcolemma.ehr.EhrException;
import org.sarcolemma.ehr.Wire;
import org.sarcolemma.interchange.InputException;
import org.sarcolemma.server.keys.JwkSets;

/**
 * Keys of clients that publish them at an address the operator wrote down. Kept for an hour; asked
 * again for an unknown key, but not more often than once a minute.
 */
final class KeyAddresses {
  private static final Duration KEPT = Duration.ofHours(1);
  private static final Duration PAUSE = Duration.ofMinutes(1);
  private static final Duration PATIENCE = Duration.ofSeconds(3);
  private static final int MOST_BYTES = 100_000;
  private static final int OK = 200;

  /** Keys and when they were asked for. */
  private record Kept(JWKSet keys, Instant at) {}

  private final Map<URI, Kept> kept = new HashMap<>();
  private final Clock clock;
  private final Wire wire = new Wire(PATIENCE, MOST_BYTES);

  KeyAddresses(Clock clock) {
    this.clock = clock;
  }

  /** The keys of an address, which hold a key of this name if they can be had. */
  synchronized JWKSet keys(URI address, String id) {
    Instant now = clock.instant();
    Kept before = kept.get(address);
    boolean fresh = before != null && before.at().plus(KEPT).isAfter(now);
    boolean holds = before != null && fresh && before.keys().getKeyByKeyId(id) != null;
    boolean justAsked = before != null && before.at().plus(PAUSE).isAfter(now);
    if (before != null && (holds || justAsked)) {
      return before.keys();
    }
    JWKSet keys = ask(address);
    kept.put(address, new Kept(keys, now));
    return keys;
  }

  private JWKSet ask(URI address) {
    try {
      Wire.Answer answer = wire.send(Wire.to(address).build());
      return answer.status() == OK ? JwkSets.parse("jku", answer.text()) : new JWKSet();
    } catch (EhrException | InputException e) {
      // no keys: the caller is told that its key is not known
      return new JWKSet();
    }
  }
}
