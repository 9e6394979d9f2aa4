package org.sarcolemma.server.keys;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.HashSet;
import java.util.Set;
import org.sarcolemma.interchange.InputException;

/** Reads JSON Web Key Sets. A set must hold at least one asymmetric key, and each key a name. */
public final class JwkSets {
  private static final long MOST_BYTES = 1_000_000;

  private JwkSets() {}

  /**
   * Reads a file: {@code {"keys": [ ... ]}}.
   *
   * @throws InputException when the file cannot be read or is no key set that can be used
   */
  public static JWKSet read(Path file) {
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw new InputException(file + ": is larger than 1 MB; a JSON Web Key Set was expected");
      }
      return parse(file.toString(), Files.readString(file));
    } catch (IOException e) {
      throw new InputException(file + ": cannot be read; a JSON Web Key Set was expected", e);
    }
  }

  /**
   * Reads a text.
   *
   * @param name what the text is called, for messages
   * @throws InputException when it is no key set that can be used
   */
  public static JWKSet parse(String name, String text) {
    JWKSet keys;
    try {
      keys = JWKSet.parse(text);
    } catch (ParseException e) {
      // The parser's message may repeat parts of a private key.
      throw new InputException(name + ": is no JSON Web Key Set {\"keys\": [ ... ]}");
    }
    check(name, keys);
    return keys;
  }

  private static void check(String name, JWKSet keys) {
    if (keys.isEmpty()) {
      throw new InputException(name + ": holds no key");
    }
    Set<String> names = new HashSet<>();
    for (JWK key : keys.getKeys()) {
      String id = key.getKeyID();
      if (id == null || id.isBlank()) {
        throw new InputException(name + ": a key has no 'kid'; each key needs one");
      }
      if (!names.add(id)) {
        throw new InputException(name + ": two keys are called '" + id + "'");
      }
      if (key.getKeyType().equals(com.nimbusds.jose.jwk.KeyType.OCT)) {
        throw new InputException(
            name + ": key '" + id + "' is a shared secret; public keys (EC or RSA) were expected");
      }
    }
  }
}
