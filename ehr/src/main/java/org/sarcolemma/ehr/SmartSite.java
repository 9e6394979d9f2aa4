package org.sarcolemma.ehr;

import com.nimbusds.jose.jwk.JWK;
import java.util.List;
import java.util.Optional;

/**
 * A hospital whose FHIR server knows us, and as whom.
 *
 * @param name as shown to people
 * @param server its FHIR server
 * @param clientId the name it gave us
 * @param key our private key there; without one we are a public client that proves itself by PKCE
 *     alone
 * @param scopes what a backend program asks for; empty for what the chart of a child needs
 */
public record SmartSite(
    String name, FhirServer server, String clientId, Optional<JWK> key, List<String> scopes) {
  /** Copies its list; a key must be private. */
  public SmartSite {
    scopes = List.copyOf(scopes);
    if (name.isBlank() || clientId.isBlank()) {
      throw new IllegalArgumentException("name or clientId is empty");
    }
    if (key.filter(own -> !own.isPrivate()).isPresent()) {
      throw new IllegalArgumentException("the key of " + name + " has no private part");
    }
  }

  /** Never prints the key. */
  @Override
  public String toString() {
    return name + " (" + server + ")";
  }
}
