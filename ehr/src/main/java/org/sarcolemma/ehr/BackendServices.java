package org.sarcolemma.ehr;

import com.nimbusds.oauth2.sdk.ClientCredentialsGrant;
import com.nimbusds.oauth2.sdk.Scope;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Tokens for a program that no clinician has launched: SMART Backend Services, {@code
 * private_key_jwt}. A token is used again until shortly before it ends.
 */
public final class BackendServices {
  private static final Duration SPARE = Duration.ofSeconds(30);
  private static final Scope READING = new Scope("system/*.rs");

  private final Wire wire;
  private final Clock clock;
  private final Map<FhirServer, Grant> granted = new HashMap<>();

  /** Asks over a wire, by a clock. */
  public BackendServices(Wire wire, Clock clock) {
    this.wire = wire;
    this.clock = clock;
  }

  /**
   * A token for reading.
   *
   * @throws EhrException when we have no key there or the server refuses
   */
  public synchronized AccessToken token(SmartSite site) throws EhrException {
    Instant soon = clock.instant().plus(SPARE);
    Grant known = granted.get(site.server());
    if (known == null || !known.until().isAfter(soon)) {
      known = ask(site);
      granted.put(site.server(), known);
    }
    return known.token();
  }

  private Grant ask(SmartSite site) throws EhrException {
    if (site.key().isEmpty()) {
      throw new EhrException(
          site.name() + ": a program needs a private key there (keyFile in the list of sites)");
    }
    SmartConfiguration configuration = SmartConfiguration.of(site.server(), wire);
    if (!configuration.clientMethods().isEmpty()
        && !configuration.clientMethods().contains("private_key_jwt")) {
      throw new EhrException(site.name() + " does not let programs prove themselves by a key");
    }
    Scope scope =
        site.scopes().isEmpty() ? READING : new Scope(site.scopes().toArray(new String[0]));
    return new TokenEndpoint(wire, clock)
        .ask(site, configuration.token(), new ClientCredentialsGrant(), Optional.of(scope));
  }
}
