package org.sarcolemma.server.hooks;

import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sarcolemma.server.keys.Signatures;

/**
 * Whether a token is one of a client of ours, meant for this address, fresh and not used before.
 */
final class CallerGate {
  private static final Duration SKEW = Duration.ofSeconds(60);
  private static final Duration LONGEST_LIFE = Duration.ofHours(1);
  private static final int MOST_CHARACTERS = 8192;
  private static final String BEARER = "Bearer ";

  private final Map<String, CdsClient> clients = new LinkedHashMap<>();
  private final KeyAddresses addresses;
  private final SeenTokens seen = new SeenTokens();
  private final Clock clock;

  CallerGate(List<CdsClient> clients, Clock clock) {
    clients.forEach(client -> this.clients.put(client.issuer(), client));
    this.addresses = new KeyAddresses(clock);
    this.clock = clock;
  }

  /** Whether a token is needed at all. */
  boolean closed() {
    return !clients.isEmpty();
  }

  /**
   * Lets a caller in.
   *
   * @param authorization the header, or null
   * @param audiences addresses a token for this call may be meant for
   * @return the client
   * @throws HookProblem with 401 saying which check failed
   */
  CdsClient admit(@Nullable String authorization, List<String> audiences) {
    if (authorization == null
        || !authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
      throw new HookProblem(HookError.NO_TOKEN, "");
    }
    String token = authorization.substring(BEARER.length()).strip();
    SignedJWT signed;
    JWTClaimsSet claims;
    try {
      if (token.length() > MOST_CHARACTERS) {
        throw bad("it is too long");
      }
      signed = SignedJWT.parse(token);
      claims = signed.getJWTClaimsSet();
    } catch (ParseException e) {
      throw bad("it is no signed JWT");
    }
    JWSHeader header = signed.getHeader();
    if (!Signatures.ALGORITHMS.contains(header.getAlgorithm())) {
      throw bad("its algorithm is not one of those accepted");
    }
    if (header.getCriticalParams() != null && !header.getCriticalParams().isEmpty()) {
      throw bad("its header marks extensions as critical that are not known here");
    }
    if (header.getType() != null && !header.getType().toString().equalsIgnoreCase("JWT")) {
      throw bad("its typ is not JWT");
    }
    CdsClient client = clients.get(String.valueOf(claims.getIssuer()));
    if (client == null) {
      throw new HookProblem(HookError.UNKNOWN_CLIENT, "iss is not on the list");
    }
    if (!Signatures.holds(signed, key(client, header))) {
      throw bad("its signature does not hold");
    }
    check(claims, client, audiences);
    return client;
  }

  private JWK key(CdsClient client, JWSHeader header) {
    if (client.jku().isPresent()
        && header.getJWKURL() != null
        && !header.getJWKURL().equals(client.jku().get())) {
      throw new HookProblem(HookError.UNKNOWN_CLIENT, "jku is not the one on the list");
    }
    String id = header.getKeyID();
    if (id == null || id.isBlank()) {
      throw bad("it has no kid");
    }
    JWKSet keys = client.keys().orElseGet(() -> addresses.keys(client.jku().orElseThrow(), id));
    return Optional.ofNullable(keys.getKeyByKeyId(id))
        .orElseThrow(() -> new HookProblem(HookError.UNKNOWN_CLIENT, "kid is no key of this iss"));
  }

  private void check(JWTClaimsSet claims, CdsClient client, List<String> audiences) {
    Instant now = clock.instant();
    Date expires = claims.getExpirationTime();
    Date issued = claims.getIssueTime();
    if (expires == null || issued == null) {
      throw bad(expires == null ? "it has no exp" : "it has no iat");
    }
    if (!expires.toInstant().isAfter(now.minus(SKEW))) {
      throw bad("it has expired");
    }
    if (issued.toInstant().isAfter(now.plus(SKEW))) {
      throw bad("it was issued in the future");
    }
    Date notBefore = claims.getNotBeforeTime();
    if (notBefore != null && notBefore.toInstant().isAfter(now.plus(SKEW))) {
      throw bad("it is not valid yet");
    }
    if (Duration.between(issued.toInstant(), expires.toInstant()).compareTo(LONGEST_LIFE) > 0) {
      throw bad("it lives longer than one hour");
    }
    if (claims.getAudience().stream().noneMatch(audiences::contains)) {
      throw bad("its aud is not the address that was called, " + audiences.get(0));
    }
    String tenant = String.valueOf(claims.getClaim("tenant"));
    if (client.tenant().filter(own -> !own.equals(tenant)).isPresent()) {
      throw new HookProblem(HookError.UNKNOWN_CLIENT, "tenant is not the one of this iss");
    }
    String id = claims.getJWTID();
    if (id == null || id.isBlank()) {
      throw bad("it has no jti");
    }
    // only a token that holds in every other way is remembered: others cost nothing
    if (!seen.first(client.issuer() + "\n" + id, expires.toInstant().plus(SKEW), now)) {
      throw new HookProblem(HookError.REPLAYED, "");
    }
  }

  private static HookProblem bad(String why) {
    return new HookProblem(HookError.BAD_TOKEN, why);
  }
}
