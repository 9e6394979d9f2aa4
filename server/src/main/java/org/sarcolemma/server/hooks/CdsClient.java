package org.sarcolemma.server.hooks;

import com.nimbusds.jose.jwk.JWKSet;
import java.net.URI;
import java.util.Optional;

/**
 * Somebody who may call.
 *
 * @param issuer the {@code iss} of its tokens
 * @param keys its public keys, where they were handed over as a file
 * @param jku where its public keys are, where they were not
 * @param tenant the only {@code tenant} it may call for; empty for any
 */
public record CdsClient(
    String issuer, Optional<JWKSet> keys, Optional<URI> jku, Optional<String> tenant) {
  /** Needs keys or where they are. */
  public CdsClient {
    if (issuer.isBlank()) {
      throw new IllegalArgumentException("iss is empty");
    }
    if (keys.isEmpty() == jku.isEmpty()) {
      throw new IllegalArgumentException(
          "client '" + issuer + "': either jwks (a file) or jku (an address) was expected");
    }
    if (jku.filter(address -> !trusted(address)).isPresent()) {
      throw new IllegalArgumentException(
          "client '" + issuer + "': jku must be an address of https, or of http on this machine");
    }
  }

  private static boolean trusted(URI address) {
    String host = String.valueOf(address.getHost());
    boolean here = host.equals("localhost") || host.equals("127.0.0.1");
    return "https".equals(address.getScheme()) || (here && "http".equals(address.getScheme()));
  }
}
