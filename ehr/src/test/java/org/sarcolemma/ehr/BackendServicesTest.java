package org.sarcolemma.ehr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.SignedJWT;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sarcolemma.testkit.FakeHospital;

/** SMART Backend Services: our key proves who we are, and a token is not asked for twice. */
class BackendServicesTest {
  private final FakeHospital hospital = FakeHospital.start();
  private final Clock clock = Clock.fixed(Instant.parse("2024-05-01T08:00:00Z"), ZoneOffset.UTC);
  private final BackendServices services = new BackendServices(new Wire(), clock);

  @AfterEach
  void stop() {
    hospital.close();
  }

  private SmartSite site(JWK key) {
    return new SmartSite(
        "Test hospital", FhirServer.of(hospital.fhir()), "batch", Optional.of(key), List.of());
  }

  private Map<String, String> sent() {
    return hospital.asked().get(hospital.asked().size() - 1).form();
  }

  @Test
  void anEllipticKeySigns() throws Exception {
    ECKey key = new ECKeyGenerator(Curve.P_384).keyID("k1").generate();
    assertThat(services.token(site(key)).value()).isEqualTo(FakeHospital.TOKEN);
    SignedJWT assertion = SignedJWT.parse(sent().get("client_assertion"));
    assertThat(assertion.verify(new ECDSAVerifier(key.toPublicJWK()))).isTrue();
    assertThat(assertion.getHeader().getAlgorithm().getName()).isEqualTo("ES384");
    assertThat(assertion.getHeader().getKeyID()).isEqualTo("k1");
    assertThat(assertion.getJWTClaimsSet().getIssuer()).isEqualTo("batch");
    assertThat(assertion.getJWTClaimsSet().getSubject()).isEqualTo("batch");
    assertThat(assertion.getJWTClaimsSet().getAudience())
        .containsExactly(hospital.origin() + "/token");
    assertThat(assertion.getJWTClaimsSet().getJWTID()).isNotBlank();
    assertThat(assertion.getJWTClaimsSet().getExpirationTime())
        .as("no more than five minutes, as SMART asks for")
        .isBefore(Date.from(Instant.now().plusSeconds(301)));
    assertThat(sent())
        .containsEntry("grant_type", "client_credentials")
        .containsEntry("scope", "system/*.rs")
        .containsEntry(
            "client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
  }

  @Test
  void anRsaKeySigns() throws Exception {
    RSAKey key = new RSAKeyGenerator(2048).keyID("k2").generate();
    services.token(site(key));
    SignedJWT assertion = SignedJWT.parse(sent().get("client_assertion"));
    assertThat(assertion.verify(new RSASSAVerifier(key.toPublicJWK()))).isTrue();
    assertThat(assertion.getHeader().getAlgorithm().getName()).isEqualTo("RS384");
  }

  @Test
  void aTokenThatHoldsIsUsedAgain() throws Exception {
    SmartSite site = site(new ECKeyGenerator(Curve.P_384).keyID("k1").generate());
    services.token(site);
    services.token(site);
    assertThat(hospital.asked().stream().filter(a -> a.path().equals("/token"))).hasSize(1);
    hospital.json(
        "/token", "{\"access_token\":\"short\",\"token_type\":\"bearer\",\"expires_in\":20}");
    BackendServices others = new BackendServices(new Wire(), clock);
    others.token(site);
    others.token(site);
    assertThat(hospital.asked().stream().filter(a -> a.path().equals("/token"))).hasSize(3);
  }

  @Test
  void withoutAKeyNothingIsSent() {
    SmartSite site =
        new SmartSite(
            "Test hospital", FhirServer.of(hospital.fhir()), "app", Optional.empty(), List.of());
    assertThatExceptionOfType(EhrException.class)
        .isThrownBy(() -> services.token(site))
        .withMessageContaining("needs a private key");
    assertThat(hospital.asked()).isEmpty();
  }

  @Test
  void aPublicKeyIsNoKeyOfOurs() throws Exception {
    JWK key = new ECKeyGenerator(Curve.P_384).keyID("k1").generate().toPublicJWK();
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> site(key))
        .withMessageContaining("no private part");
  }
}
