package org.sarcolemma.ehr;

import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.AuthorizationRequest;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;

/**
 * One launch of the page from a hospital's chart (or by itself), from the first redirect to the
 * token: authorization code with PKCE (S256) and a state that only this browser can bring back.
 * Good once.
 */
public final class AppLaunch {
  /** Reading only, and only what the differential and the doses ask for. */
  private static final Scope CHART =
      new Scope(
          "patient/Patient.rs",
          "patient/Observation.rs",
          "patient/Condition.rs",
          "patient/DiagnosticReport.rs",
          "patient/MedicationRequest.rs",
          "patient/MedicationStatement.rs",
          "patient/AllergyIntolerance.rs",
          "patient/FamilyMemberHistory.rs",
          "patient/ServiceRequest.rs");

  private final SmartSite site;
  private final SmartConfiguration configuration;
  private final URI callback;
  private final State state = new State();
  private final CodeVerifier verifier = new CodeVerifier();

  private AppLaunch(SmartSite site, SmartConfiguration configuration, URI callback) {
    this.site = site;
    this.configuration = configuration;
    this.callback = callback;
  }

  /**
   * Begins.
   *
   * @param callback where the hospital's server sends the browser back to
   * @throws EhrException when the server offers no launch, or none with PKCE S256
   */
  public static AppLaunch begin(SmartSite site, URI callback, Wire wire) throws EhrException {
    SmartConfiguration configuration = SmartConfiguration.of(site.server(), wire);
    if (configuration.authorization().isEmpty()) {
      throw new EhrException(site.name() + " tells no address for signing in");
    }
    if (!configuration.challenges().contains(CodeChallengeMethod.S256.getValue())) {
      throw new EhrException(
          site.name() + " does not support PKCE with S256, which SMART requires");
    }
    return new AppLaunch(site, configuration, callback);
  }

  /** What the browser has to bring back. */
  public String state() {
    return state.getValue();
  }

  /** Whose launch it is. */
  public SmartSite site() {
    return site;
  }

  /**
   * Where the browser is sent.
   *
   * @param launch what the chart handed over; empty when the clinician came here first and the
   *     hospital's server lets them choose a patient
   */
  public URI signIn(Optional<String> launch) {
    Scope scope = new Scope(CHART);
    scope.add(launch.isPresent() ? "launch" : "launch/patient");
    AuthorizationRequest.Builder request =
        new AuthorizationRequest.Builder(ResponseType.CODE, new ClientID(site.clientId()))
            .endpointURI(configuration.authorization().orElseThrow())
            .redirectionURI(callback)
            .scope(scope)
            .state(state)
            .codeChallenge(verifier, CodeChallengeMethod.S256)
            .customParameter("aud", site.server().toString());
    launch.ifPresent(context -> request.customParameter("launch", context));
    return request.build().toURI();
  }

  /**
   * Changes the code for a token.
   *
   * @throws EhrException when the server refuses, or the launch is about no patient
   */
  public Grant token(String code, Wire wire, Clock clock) throws EhrException {
    Grant grant =
        new TokenEndpoint(wire, clock)
            .ask(
                site,
                configuration.token(),
                new AuthorizationCodeGrant(new AuthorizationCode(code), callback, verifier),
                Optional.empty());
    if (grant.patient().isEmpty()) {
      throw new EhrException(site.name() + " did not tell which patient the launch is about");
    }
    return grant;
  }
}
