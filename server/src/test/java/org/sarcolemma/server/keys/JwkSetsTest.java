package org.sarcolemma.server.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import org.junit.jupiter.api.Test;
import org.sarcolemma.interchange.InputException;

class JwkSetsTest {
  /** The public key printed in the CDS Hooks specification. */
  private static final String PUBLISHED =
      "{\"keys\":[{\"kty\":\"EC\",\"use\":\"sig\",\"crv\":\"P-384\",\"kid\":\"example-kid\","
          + "\"x\":\"46SDH7Znh821wblCBglA61sNE9ZrHYKKt3qRtRTmSXyOI_FIGBLWrWa0GPUkDCEk\","
          + "\"y\":\"XMcRuuoGW7CXjQdy-F5i3FeBE0x9hPLdeFdSoDd3ELmx404tLX0VRRcqzAsPhXcI\","
          + "\"alg\":\"ES384\"}]}";

  private static JWSObject signed(JWSAlgorithm algorithm, com.nimbusds.jose.JWSSigner signer)
      throws Exception {
    JWSObject object = new JWSObject(new JWSHeader(algorithm), new Payload("text"));
    object.sign(signer);
    return object;
  }

  @Test
  void readsThePublishedKey() {
    assertThat(JwkSets.parse("published", PUBLISHED).getKeyByKeyId("example-kid"))
        .isInstanceOf(ECKey.class);
  }

  @Test
  void refusesWhatIsNoSetOfPublicKeys() {
    assertThatThrownBy(() -> JwkSets.parse("keys", "{}")).isInstanceOf(InputException.class);
    assertThatThrownBy(() -> JwkSets.parse("keys", "{\"keys\":[]}"))
        .isInstanceOf(InputException.class);
    assertThatThrownBy(
            () ->
                JwkSets.parse(
                    "keys", "{\"keys\":[{\"kty\":\"oct\",\"kid\":\"a\",\"k\":\"c2VjcmV0\"}]}"))
        .hasMessageContaining("shared secret")
        .hasMessageNotContaining("c2VjcmV0");
  }

  @Test
  void onlyAsymmetricSignaturesOfTheRightKeyCount() throws Exception {
    ECKey own = new ECKeyGenerator(Curve.P_384).keyID("own").generate();
    ECKey other = new ECKeyGenerator(Curve.P_384).keyID("other").generate();
    JWSObject signed = signed(JWSAlgorithm.ES384, new ECDSASigner(own));
    assertThat(Signatures.holds(signed, own.toPublicJWK())).isTrue();
    assertThat(Signatures.holds(signed, other.toPublicJWK())).isFalse();
    RSAKey rsa = new RSAKeyGenerator(2048).keyID("rsa").generate();
    assertThat(Signatures.holds(signed, rsa.toPublicJWK())).isFalse();
    assertThat(
            Signatures.holds(signed(JWSAlgorithm.RS384, new RSASSASigner(rsa)), rsa.toPublicJWK()))
        .isTrue();
    // the old trick: the public key used as a shared secret
    JWSObject secret =
        signed(
            JWSAlgorithm.HS256,
            new MACSigner(
                rsa.toPublicJWK()
                    .toJSONString()
                    .getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    assertThat(Signatures.holds(secret, rsa.toPublicJWK())).isFalse();
  }

  @Test
  void aKeyForSomethingElseDoesNotSign() throws Exception {
    ECKey own = new ECKeyGenerator(Curve.P_256).keyID("own").generate();
    JWSObject signed = signed(JWSAlgorithm.ES256, new ECDSASigner(own));
    JWK encryption =
        new ECKey.Builder(own.toPublicJWK())
            .keyUse(com.nimbusds.jose.jwk.KeyUse.ENCRYPTION)
            .build();
    assertThat(Signatures.holds(signed, encryption)).isFalse();
    JWK otherAlgorithm = new ECKey.Builder(own.toPublicJWK()).algorithm(JWSAlgorithm.ES512).build();
    assertThat(Signatures.holds(signed, otherAlgorithm)).isFalse();
  }
}
