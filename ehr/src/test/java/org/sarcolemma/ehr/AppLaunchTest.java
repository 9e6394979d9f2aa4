package org.sarcolemma.ehr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sarcolemma.testkit.FakeHospital;

/** The launch as SMART App Launch 2.2 writes it: what is sent, what is refused. */
class AppLaunchTest {
  private static final URI CALLBACK = URI.create("http://localhost:8080/smart/callback");
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2024-05-01T08:00:00Z"), ZoneOffset.UTC);

  private final FakeHospital hospital = FakeHospital.start();
  private final Wire wire = new Wire();
  private final SmartSite site =
      new SmartSite(
          "Test hospital",
          FhirServer.of(hospital.fhir()),
          "sarcolemma",
          Optional.empty(),
          List.of());

  @AfterEach
  void stop() {
    hospital.close();
  }

  private static Map<String, String> query(URI address) {
    Map<String, String> query = new HashMap<>();
    for (String field : address.getRawQuery().split("&", -1)) {
      String[] parts = field.split("=", 2);
      query.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
    }
    return query;
  }

  @Test
  void signInCarriesWhatSmartRequires() throws EhrException {
    AppLaunch launch = AppLaunch.begin(site, CALLBACK, wire);
    URI address = launch.signIn(Optional.of("xyz"));
    assertThat(address.toString()).startsWith(hospital.origin() + "/authorize?");
    assertThat(query(address))
        .containsEntry("response_type", "code")
        .containsEntry("client_id", "sarcolemma")
        .containsEntry("redirect_uri", CALLBACK.toString())
        .containsEntry("launch", "xyz")
        .containsEntry("aud", hospital.fhir())
        .containsEntry("state", launch.state())
        .containsEntry("code_challenge_method", "S256");
    assertThat(query(address).getOrDefault("scope", "").split(" ", -1))
        .contains("launch", "patient/Observation.rs")
        .as("reads only")
        .allMatch(scope -> scope.equals("launch") || scope.endsWith(".rs"));
  }

  @Test
  void withoutChartAPatientIsAskedFor() throws EhrException {
    URI address = AppLaunch.begin(site, CALLBACK, wire).signIn(Optional.empty());
    assertThat(query(address)).doesNotContainKey("launch");
    assertThat(query(address).getOrDefault("scope", "").split(" ", -1)).contains("launch/patient");
  }

  @Test
  void theVerifierIsTheOneThatWasPromised() throws Exception {
    AppLaunch launch = AppLaunch.begin(site, CALLBACK, wire);
    String promised = query(launch.signIn(Optional.of("xyz"))).get("code_challenge");
    Grant grant = launch.token("the-code", wire, CLOCK);
    Map<String, String> sent = hospital.asked().get(hospital.asked().size() - 1).form();
    // RFC 7636, section 4.2
    byte[] digest =
        MessageDigest.getInstance("SHA-256")
            .digest(sent.getOrDefault("code_verifier", "").getBytes(StandardCharsets.US_ASCII));
    assertThat(Base64.getUrlEncoder().withoutPadding().encodeToString(digest)).isEqualTo(promised);
    assertThat(sent)
        .containsEntry("grant_type", "authorization_code")
        .containsEntry("code", "the-code")
        .containsEntry("client_id", "sarcolemma")
        .containsEntry("redirect_uri", CALLBACK.toString());
    assertThat(grant.patient()).contains("kid");
    assertThat(grant.token().value()).isEqualTo(FakeHospital.TOKEN);
    assertThat(grant.until()).isEqualTo("2024-05-01T08:05:00Z");
    assertThat(grant.toString()).doesNotContain(FakeHospital.TOKEN);
  }

  @Test
  void statesAndVerifiersAreNeverTheSame() throws EhrException {
    AppLaunch one = AppLaunch.begin(site, CALLBACK, wire);
    AppLaunch other = AppLaunch.begin(site, CALLBACK, wire);
    assertThat(one.state()).isNotEqualTo(other.state()).hasSizeGreaterThanOrEqualTo(40);
    assertThat(query(one.signIn(Optional.empty())).get("code_challenge"))
        .isNotEqualTo(query(other.signIn(Optional.empty())).get("code_challenge"));
  }

  @Test
  void plainPkceIsRefused() {
    hospital.json("/fhir/.well-known/smart-configuration", hospital.configuration("plain"));
    assertThatExceptionOfType(EhrException.class)
        .isThrownBy(() -> AppLaunch.begin(site, CALLBACK, wire))
        .withMessage("Test hospital does not support PKCE with S256, which SMART requires");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {'token_endpoint':'http://evil.example.org/token'}      | is no https address
          {'authorization_endpoint':'https://x.example.org/auth'} | tells no token_endpoint
          {'token_endpoint':'https://a@x.example.org/token'}      | no user and no #
          ['token_endpoint']                                      | starts with a list
          {'token_endpoint'                                       | ends in the middle
          """)
  void addressesThatAreNotSecureAreRefused(String configuration, String why) {
    hospital.json("/fhir/.well-known/smart-configuration", configuration.replace('\'', '"'));
    assertThatExceptionOfType(EhrException.class)
        .isThrownBy(() -> AppLaunch.begin(site, CALLBACK, wire))
        .withMessageContaining(why);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          400 | {'error':'invalid_grant','error_description':'secret words'} | refused a token: invalid_grant
          200 | {'access_token':'t','token_type':'mac','expires_in':9}         | cannot be read
          200 | {'access_token':'t','token_type':'DPoP','patient':'kid'}       | no bearer token
          200 | {'access_token':'t','token_type':'Bearer'}                     | did not tell which patient
          200 | {'access_token':'t','token_type':'Bearer','patient':'../x'}    | is none of FHIR
          200 | <html>                                                         | cannot be read
          500 | oh                                                             | refused a token
          """)
  void answersThatAreNoTokenAreRefused(int status, String body, String why) throws EhrException {
    AppLaunch launch = AppLaunch.begin(site, CALLBACK, wire);
    hospital.says(
        "/token", new FakeHospital.Reply(status, "application/json", body.replace('\'', '"')));
    assertThatExceptionOfType(EhrException.class)
        .isThrownBy(() -> launch.token("the-code", wire, CLOCK))
        .withMessageContaining(why)
        .withMessageNotContaining("secret words");
  }
}
