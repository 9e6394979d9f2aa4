package org.sarcolemma.server.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file that pages load: style, script or picture. Read once; its address changes with its
 * content, so that a browser may keep it for ever.
 */
public final class Asset {
  private static final int FINGERPRINT_BYTES = 6;

  private final String name;
  private final String type;
  private final byte[] bytes;
  private final String fingerprint;

  private Asset(String name, String type, byte[] bytes) {
    this.name = name;
    this.type = type;
    this.bytes = bytes;
    this.fingerprint = HexFormat.of().formatHex(sha256(bytes), 0, FINGERPRINT_BYTES);
  }

  static Asset load(String name, String type, String resource) {
    try (InputStream in = Asset.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is missing from this build");
      }
      return new Asset(name, type, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Name in its address. */
  public String name() {
    return name;
  }

  /** Media type. */
  public String type() {
    return type;
  }

  /** A copy of its content. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** Address of this version of it. */
  public String address() {
    return "/assets/" + name + "?" + fingerprint;
  }
}
