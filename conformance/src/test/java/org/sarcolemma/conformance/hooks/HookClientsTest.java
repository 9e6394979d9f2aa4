package org.sarcolemma.conformance.hooks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarcolemma.server.hooks.CdsClientsFile;
import org.sarcolemma.server.hooks.HooksOptions;

/** Tokens of clients: what lets in, and everything that does not. */
class HookClientsTest {
  private static final String ISSUER = "https://ehr.example";
  private static final String BASE = "https://cds.example/sarcolemma";
  private static final String VIEW = "/cds-services/sarcolemma-patient-view";
  private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

  @TempDir static Path folder;

  private static ECKey curve;
  private static RSAKey rsa;
  private static HookServer server;

  @BeforeAll
  static void start() throws Exception {
    curve = new ECKeyGenerator(Curve.P_384).keyID("ec").generate();
    rsa = new RSAKeyGenerator(2048).keyID("rsa").generate();
    Files.writeString(
        folder.resolve("keys.json"),
        new JWKSet(List.of(curve.toPublicJWK(), rsa.toPublicJWK())).toString());
    Path clients = folder.resolve("clients.json");
    Files.writeString(
        clients,
        "{\"clients\":[{\"iss\":\"" + ISSUER + "\",\"jwks\":\"keys.json\",\"tenant\":\"t1\"}]}");
    server =
        new HookServer(
            new HooksOptions(
                Optional.of(URI.create(BASE)),
                CdsClientsFile.read(clients),
                List.of(),
                List.of(),
                Optional.empty(),
                30));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static JWTClaimsSet.Builder claims() {
    return new JWTClaimsSet.Builder()
        .issuer(ISSUER)
        .audience(BASE + VIEW)
        .issueTime(Date.from(NOW))
        .expirationTime(Date.from(NOW.plusSeconds(300)))
        .claim("tenant", "t1")
        .jwtID(UUID.randomUUID().toString());
  }

  private static String token(
      JWSAlgorithm algorithm, String kid, JWSSigner signer, JWTClaimsSet claims) throws Exception {
    SignedJWT jwt =
        new SignedJWT(
            new JWSHeader.Builder(algorithm).type(JOSEObjectType.JWT).keyID(kid).build(), claims);
    jwt.sign(signer);
    return jwt.serialize();
  }

  private static String token(UnaryOperator<JWTClaimsSet.Builder> change) throws Exception {
    return token(JWSAlgorithm.ES384, "ec", new ECDSASigner(curve), change.apply(claims()).build());
  }

  private static HttpResponse<String> call(String token) {
    return server.post(
        VIEW, HookServer.example("patient-view.json"), "Authorization", "Bearer " + token);
  }

  private static void refused(HttpResponse<String> answer, String code) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(401);
    assertThat(answer.headers().firstValue("WWW-Authenticate")).isPresent();
    assertThat(HookServer.body(answer).at("/issue/0/details/coding/0/code").asText())
        .isEqualTo(code);
  }

  @Test
  void bothRecommendedAlgorithmsLetIn() throws Exception {
    assertThat(call(token(c -> c)).statusCode()).isEqualTo(200);
    String signed = token(JWSAlgorithm.RS384, "rsa", new RSASSASigner(rsa), claims().build());
    assertThat(call(signed).statusCode()).isEqualTo(200);
  }

  @Test
  void everyCallNeedsOneAlsoDiscovery() throws Exception {
    refused(server.get("/cds-services"), "no-token");
    refused(server.post(VIEW, HookServer.example("patient-view.json")), "no-token");
    refused(server.post(VIEW + "/feedback", HookServer.example("feedback.json")), "no-token");
    String discovery = token(c -> c.audience(BASE + "/cds-services"));
    assertThat(server.get("/cds-services", "Authorization", "Bearer " + discovery).statusCode())
        .isEqualTo(200);
    String feedback = token(c -> c.audience(List.of("https://else.example", BASE + VIEW)));
    assertThat(
            server
                .post(
                    VIEW + "/feedback",
                    HookServer.example("feedback.json"),
                    "Authorization",
                    "Bearer " + feedback)
                .statusCode())
        .isEqualTo(200);
  }

  @Test
  void aTokenWorksOnce() throws Exception {
    String token = token(c -> c);
    assertThat(call(token).statusCode()).isEqualTo(200);
    refused(call(token), "replayed");
  }

  @Test
  void whatIsMissingOrStaleIsRefused() throws Exception {
    refused(call(token(c -> c.jwtID(null))), "bad-token");
    refused(call(token(c -> c.expirationTime(null))), "bad-token");
    refused(call(token(c -> c.issueTime(null))), "bad-token");
    refused(call(token(c -> c.audience((String) null))), "bad-token");
    refused(
        call(token(c -> c.audience(BASE + "/cds-services/sarcolemma-order-sign"))), "bad-token");
    refused(call(token(c -> c.expirationTime(Date.from(NOW.minusSeconds(61))))), "bad-token");
    refused(call(token(c -> c.issueTime(Date.from(NOW.plusSeconds(120))))), "bad-token");
    refused(call(token(c -> c.notBeforeTime(Date.from(NOW.plusSeconds(120))))), "bad-token");
    refused(call(token(c -> c.expirationTime(Date.from(NOW.plusSeconds(90_000))))), "bad-token");
    refused(call(token(c -> c.issuer("https://other.example"))), "unknown-client");
    refused(call(token(c -> c.claim("tenant", "t2"))), "unknown-client");
    refused(call("not.a.token"), "bad-token");
  }

  @Test
  void onlyASignatureOfTheirsCounts() throws Exception {
    ECKey stranger = new ECKeyGenerator(Curve.P_384).keyID("ec").generate();
    refused(
        call(token(JWSAlgorithm.ES384, "ec", new ECDSASigner(stranger), claims().build())),
        "bad-token");
    refused(
        call(token(JWSAlgorithm.ES384, "unheard-of", new ECDSASigner(curve), claims().build())),
        "unknown-client");
    JWSSigner shared = new MACSigner("0123456789012345678901234567890123456789012345678");
    refused(call(token(JWSAlgorithm.HS256, "ec", shared, claims().build())), "bad-token");
    String none =
        java.util.Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(
                    "{\"alg\":\"none\"}".getBytes(java.nio.charset.StandardCharsets.UTF_8))
            + "."
            + token(c -> c).split("\\.", -1)[1]
            + ".";
    refused(call(none), "bad-token");
    String good = token(c -> c);
    refused(call(good.substring(0, good.length() - 6) + "AAAAAA"), "bad-token");
  }

  @Test
  void nothingOfTheBodyIsReadBeforeTheCallerIsKnown() {
    ObjectNode nonsense = HookServer.JSON.createObjectNode().put("hook", 1);
    refused(server.post(VIEW, nonsense), "no-token");
    refused(server.post("/cds-services/nobody", nonsense), "no-token");
  }
}
