package org.sarcolemma.registry.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * One line of a chain with its place.
 *
 * @param position 1 for the first line, without a hole
 * @param previous hash of the line before it; of the first line, {@link #START}
 * @param line canonical JSON
 * @param hash SHA-256 of previous hash, position and line, in lower-case hexadecimal
 */
public record Link(long position, String previous, String line, String hash) {
  /** Stands before the first line. */
  public static final String START = "0".repeat(64);

  /** The next link after a position with a hash. */
  public static Link after(long position, String previous, String line) {
    return new Link(position + 1, previous, line, hash(previous, position + 1, line));
  }

  /** What the hash of a line at a place must be. */
  public static String hash(String previous, long position, String line) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of()
          .formatHex(digest.digest((previous + "\n" + position + "\n" + line).getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
