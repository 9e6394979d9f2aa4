package org.sarcolemma.server.hooks;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Who may ask, from where, and what is kept.
 *
 * @param publicUrl address under which callers know this server, without a slash at the end; empty
 *     for the address it listens on
 * @param clients who may call; empty: programs on this machine, without a token
 * @param origins origins of web pages that may call
 * @param fhirServers addresses from which data may be fetched
 * @param data folder for what is kept; empty: nothing is kept
 * @param snoozeDays days for which a card that was overridden with a reason is kept back, 0 to 365;
 *     critical cards are never kept back
 */
public record HooksOptions(
    Optional<URI> publicUrl,
    List<CdsClient> clients,
    List<String> origins,
    List<URI> fhirServers,
    Optional<Path> data,
    int snoozeDays) {
  /** Days for which an overridden card is kept back unless told otherwise: a team estimate. */
  public static final int SNOOZE_DAYS = 30;

  private static final int MOST_DAYS = 365;

  /** Copies its lists; refuses what no caller could mean. */
  public HooksOptions {
    clients = List.copyOf(clients);
    origins = origins.stream().map(HooksOptions::origin).toList();
    fhirServers = fhirServers.stream().map(HooksOptions::address).toList();
    publicUrl = publicUrl.map(HooksOptions::address);
    if (snoozeDays < 0 || snoozeDays > MOST_DAYS) {
      throw new IllegalArgumentException(
          "snooze of " + snoozeDays + " days is outside 0 to " + MOST_DAYS);
    }
  }

  /** Programs on this machine only; nothing fetched, nothing kept. */
  public static HooksOptions closed() {
    return new HooksOptions(
        Optional.empty(), List.of(), List.of(), List.of(), Optional.empty(), SNOOZE_DAYS);
  }

  /** An address of http or https without a slash at its end. */
  private static URI address(URI address) {
    String scheme = String.valueOf(address.getScheme());
    boolean web = scheme.equals("https") || scheme.equals("http");
    if (!web
        || address.getHost() == null
        || address.getUserInfo() != null
        || address.getQuery() != null
        || address.getFragment() != null) {
      throw new IllegalArgumentException(
          "'" + address + "' is no address such as https://fhir.hospital.example/r4");
    }
    String text = address.toString();
    return URI.create(text.endsWith("/") ? text.substring(0, text.length() - 1) : text);
  }

  private static String origin(String origin) {
    URI address;
    try {
      address = address(URI.create(origin));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "'" + origin + "' is no origin such as https://ehr.hospital.example", e);
    }
    if (!String.valueOf(address.getPath()).isEmpty()) {
      throw new IllegalArgumentException(
          "'" + origin + "' has a path; an origin is scheme, host and port only");
    }
    return address.toString();
  }
}
