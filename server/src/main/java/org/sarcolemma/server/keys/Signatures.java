package org.sarcolemma.server.keys;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import java.util.Set;

/** Whether something was signed by a key. Asymmetric algorithms only; RSA from 2048 bits. */
public final class Signatures {
  /** Algorithms that count: what both sides share, or nothing at all, proves nobody's identity. */
  public static final Set<JWSAlgorithm> ALGORITHMS =
      Set.of(
          JWSAlgorithm.ES256,
          JWSAlgorithm.ES384,
          JWSAlgorithm.ES512,
          JWSAlgorithm.RS256,
          JWSAlgorithm.RS384,
          JWSAlgorithm.RS512,
          JWSAlgorithm.PS256,
          JWSAlgorithm.PS384,
          JWSAlgorithm.PS512);

  private static final int FEWEST_BITS = 2048;

  private Signatures() {}

  /** Whether a signed text bears the signature of a key, by an algorithm that key is for. */
  public static boolean holds(JWSObject signed, JWK key) {
    JWSHeader header = signed.getHeader();
    boolean forThis =
        key.getAlgorithm() == null || key.getAlgorithm().equals(header.getAlgorithm());
    boolean toSign = key.getKeyUse() == null || key.getKeyUse().equals(KeyUse.SIGNATURE);
    if (!ALGORITHMS.contains(header.getAlgorithm()) || !forThis || !toSign) {
      return false;
    }
    try {
      if (key instanceof ECKey curve) {
        return signed.verify(new ECDSAVerifier(curve));
      }
      if (key instanceof RSAKey rsa && rsa.size() >= FEWEST_BITS) {
        return signed.verify(new RSASSAVerifier(rsa));
      }
      return false;
    } catch (JOSEException | IllegalStateException e) {
      // a key of another curve or size than the algorithm asks for
      return false;
    }
  }
}
