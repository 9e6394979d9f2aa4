package org.sarcolemma.ehr;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.AsymmetricJWK;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.oauth2.sdk.AccessTokenResponse;
import com.nimbusds.oauth2.sdk.AuthorizationGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.PrivateKeyJWT;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where a code or our own key is changed for a token. Only bearer tokens are taken. */
final class TokenEndpoint {
  private static final String JSON = "application/json";
  private static final Pattern PATIENT_ID = Pattern.compile("[A-Za-z0-9.-]{1,64}");

  private final Wire wire;
  private final Clock clock;

  TokenEndpoint(Wire wire, Clock clock) {
    this.wire = wire;
    this.clock = clock;
  }

  /**
   * Asks for a token.
   *
   * @param scope what for; empty where the grant already tells
   * @throws EhrException when it is refused, saying the server's reason in its own short code
   */
  Grant ask(SmartSite site, URI endpoint, AuthorizationGrant grant, Optional<Scope> scope)
      throws EhrException {
    ClientID client = new ClientID(site.clientId());
    TokenRequest.Builder request =
        site.key().isPresent()
            ? new TokenRequest.Builder(endpoint, signed(site.key().get(), client, endpoint), grant)
            : new TokenRequest.Builder(endpoint, client, grant);
    scope.ifPresent(request::scope);
    return granted(site, send(request.build().toHTTPRequest()));
  }

  private static ClientAuthentication signed(JWK key, ClientID client, URI endpoint)
      throws EhrException {
    try {
      return new PrivateKeyJWT(
          client,
          endpoint,
          algorithm(key),
          ((AsymmetricJWK) key).toPrivateKey(),
          key.getKeyID(),
          null);
    } catch (JOSEException | ClassCastException e) {
      // the complaint could show parts of the key
      throw new EhrException("our private key for " + endpoint.getHost() + " cannot sign");
    }
  }

  /** ES384 or RS384 as SMART asks for, unless the key itself names another. */
  private static JWSAlgorithm algorithm(JWK key) {
    if (key.getAlgorithm() != null) {
      return JWSAlgorithm.parse(key.getAlgorithm().getName());
    }
    if (key instanceof ECKey curve) {
      return curve.getCurve().equals(Curve.P_256) ? JWSAlgorithm.ES256 : JWSAlgorithm.ES384;
    }
    return JWSAlgorithm.RS384;
  }

  private HTTPResponse send(HTTPRequest request) throws EhrException {
    HttpRequest.Builder sent =
        Wire.to(request.getURI())
            .header("Accept", JSON)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(request.getBody()));
    Wire.Answer answer = wire.send(sent.build());
    HTTPResponse response = new HTTPResponse(answer.status());
    try {
      // some servers add a charset to the type of JSON, and a few forget the type
      response.setContentType(answer.type().isEmpty() ? JSON : answer.type());
    } catch (ParseException e) {
      throw new EhrException(request.getURI().getHost() + ": the token is of an unknown type", e);
    }
    response.setBody(answer.text());
    return response;
  }

  private Grant granted(SmartSite site, HTTPResponse response) throws EhrException {
    TokenResponse answer;
    try {
      answer = TokenResponse.parse(response);
    } catch (ParseException e) {
      // the answer may hold a token: neither it nor the parser's complaint is repeated
      throw new EhrException(
          site.name()
              + ": the answer to our request for a token ("
              + response.getStatusCode()
              + ") cannot be read");
    }
    if (!answer.indicatesSuccess()) {
      String code = String.valueOf(answer.toErrorResponse().getErrorObject().getCode());
      throw new EhrException(site.name() + " refused a token: " + code);
    }
    AccessTokenResponse success = answer.toSuccessResponse();
    if (!type(success).equals("bearer")) {
      throw new EhrException(site.name() + " gave a token that is no bearer token");
    }
    long seconds = success.getTokens().getAccessToken().getLifetime();
    return new Grant(
        new AccessToken(success.getTokens().getAccessToken().getValue()),
        patient(site, success),
        clock.instant().plusSeconds(Math.max(0, seconds)));
  }

  private static String type(AccessTokenResponse success) {
    return String.valueOf(success.getTokens().getAccessToken().getType()).toLowerCase(Locale.ROOT);
  }

  private static Optional<String> patient(SmartSite site, AccessTokenResponse success)
      throws EhrException {
    Object told = success.getCustomParameters().get("patient");
    if (told == null) {
      return Optional.empty();
    }
    String id = told.toString();
    if (!PATIENT_ID.matcher(id).matches()) {
      throw new EhrException(site.name() + ": the id of the patient is none of FHIR");
    }
    return Optional.of(id);
  }
}
