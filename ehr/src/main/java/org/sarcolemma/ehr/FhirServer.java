package org.sarcolemma.ehr;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

/**
 * Address of a FHIR server, without a slash at the end. Only {@code https}, or {@code http} to this
 * same machine: tokens and charts do not travel in the clear.
 */
public record FhirServer(URI base) {
  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

  /** Refuses addresses that are not absolute, not secure, or carry more than a path. */
  public FhirServer {
    check(base);
  }

  /**
   * Reads an address; one slash at the end is cut off.
   *
   * @throws IllegalArgumentException saying what is wrong with it
   */
  public static FhirServer of(String address) {
    String plain = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    URI base;
    try {
      base = URI.create(plain);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("'" + plain + "' is no web address", e);
    }
    return new FhirServer(base);
  }

  /** Refuses an address a token or a chart must not be sent to. */
  static void check(URI address) {
    String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
    String host = String.valueOf(address.getHost());
    boolean secure =
        scheme.equals("https") || (scheme.equals("http") && THIS_MACHINE.contains(host));
    if (address.getHost() == null || !secure) {
      throw new IllegalArgumentException(
          "'" + address + "' is no https address (http is allowed to this machine only)");
    }
    if (address.getRawUserInfo() != null || address.getRawFragment() != null) {
      throw new IllegalArgumentException("'" + address.getHost() + "': no user and no # in it");
    }
  }

  /** An address below the base. */
  public URI at(String path) {
    return URI.create(base + "/" + path);
  }

  /** Whether an address is on this server, below its base. */
  public boolean holds(URI address) {
    URI plain = address.normalize();
    return String.valueOf(plain.getScheme()).equalsIgnoreCase(base.getScheme())
        && String.valueOf(plain.getRawAuthority()).equalsIgnoreCase(base.getRawAuthority())
        && (plain.getPath().equals(base.getPath())
            || plain.getPath().startsWith(base.getPath() + "/"));
  }

  /** As shown to people. */
  @Override
  public String toString() {
    return base.toString();
  }
}
