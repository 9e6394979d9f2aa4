package org.sarcolemma.server.hooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sarcolemma.interchange.InputException;
import org.sarcolemma.interchange.StrictJson;
import org.sarcolemma.server.keys.JwkSets;

/**
 * Who may call, as a file: {@code {"clients": [{"iss": "https://ehr.example", "jwks":
 * "ehr.json"}]}}. {@code jwks} is a file beside this one; {@code jku} an address of https, or of
 * http on this machine; {@code tenant} may be added.
 */
public final class CdsClientsFile {
  private static final Set<String> KEYS = Set.of("iss", "jwks", "jku", "tenant");

  private CdsClientsFile() {}

  /**
   * Reads the file.
   *
   * @throws InputException naming what is wrong
   */
  public static List<CdsClient> read(Path file) {
    ObjectNode json;
    try (InputStream in = Files.newInputStream(file)) {
      json = StrictJson.object(file.toString(), in);
    } catch (IOException e) {
      throw new InputException(file + ": cannot be read; a list of clients was expected", e);
    }
    List<CdsClient> clients = new ArrayList<>();
    for (JsonNode entry : json.path("clients")) {
      clients.add(client(file, entry));
    }
    if (clients.isEmpty()) {
      throw new InputException(file + ", key 'clients': a list with at least one was expected");
    }
    if (clients.stream().map(CdsClient::issuer).distinct().count() < clients.size()) {
      throw new InputException(file + ": one iss stands twice");
    }
    return List.copyOf(clients);
  }

  private static CdsClient client(Path file, JsonNode entry) {
    entry
        .properties()
        .forEach(
            member -> {
              if (!KEYS.contains(member.getKey()) || !member.getValue().isTextual()) {
                throw new InputException(
                    file
                        + ", key '"
                        + member.getKey()
                        + "': expected the texts iss, jwks or jku, tenant");
              }
            });
    try {
      return new CdsClient(
          entry.path("iss").asText(""),
          text(entry, "jwks").map(name -> JwkSets.read(file.resolveSibling(name))),
          text(entry, "jku").map(URI::create),
          text(entry, "tenant"));
    } catch (IllegalArgumentException e) {
      throw new InputException(file + ": " + e.getMessage(), e);
    }
  }

  private static Optional<String> text(JsonNode entry, String key) {
    return Optional.ofNullable(entry.get(key)).map(JsonNode::asText);
  }
}
