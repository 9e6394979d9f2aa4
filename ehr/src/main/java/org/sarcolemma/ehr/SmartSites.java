package org.sarcolemma.ehr;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jose.jwk.JWK;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sarcolemma.interchange.InputException;
import org.sarcolemma.interchange.StrictJson;

/**
 * The hospitals this installation talks to; nobody else is ever asked. Read from a file:
 *
 * <pre>{@code
 * {"sites": [{"name": "Children's Hospital", "fhirServer": "https://ehr.example.org/r4",
 *             "clientId": "sarcolemma", "keyFile": "our-private-key.json"}]}
 * }</pre>
 */
public final class SmartSites {
  private static final Set<String> KEYS =
      Set.of("name", "fhirServer", "clientId", "keyFile", "scopes");

  private final List<SmartSite> sites;

  private SmartSites(List<SmartSite> sites) {
    this.sites = List.copyOf(sites);
  }

  /** No hospital at all. */
  public static SmartSites none() {
    return new SmartSites(List.of());
  }

  /** These. */
  public static SmartSites of(List<SmartSite> sites) {
    return new SmartSites(sites);
  }

  /**
   * Reads the file. Key files are found beside it.
   *
   * @throws InputException naming what is wrong where
   */
  public static SmartSites read(Path file) {
    ObjectNode json;
    try (InputStream in = Files.newInputStream(file)) {
      json = StrictJson.object(file.toString(), in);
    } catch (IOException e) {
      throw new InputException(file + ": cannot be read; a list of sites was expected", e);
    }
    List<SmartSite> sites = new ArrayList<>();
    for (JsonNode site : json.path("sites")) {
      String where = file + ", site " + (sites.size() + 1);
      if (!(site instanceof ObjectNode told)) {
        throw new InputException(where + ": is no object");
      }
      sites.add(site(where, file, told));
    }
    if (sites.isEmpty()) {
      throw new InputException(file + ": holds no sites; {\"sites\": [ ... ]} was expected");
    }
    if (sites.stream().map(SmartSite::server).distinct().count() < sites.size()) {
      throw new InputException(file + ": one fhirServer stands twice");
    }
    return new SmartSites(sites);
  }

  private static SmartSite site(String where, Path file, ObjectNode json) {
    for (Map.Entry<String, JsonNode> entry : json.properties()) {
      if (!KEYS.contains(entry.getKey())) {
        throw new InputException(
            where
                + ": key '"
                + entry.getKey()
                + "' is unknown; known: "
                + KEYS.stream().sorted().toList());
      }
    }
    List<String> scopes = new ArrayList<>();
    json.path("scopes").forEach(scope -> scopes.add(scope.asText()));
    Optional<JWK> key =
        json.has("keyFile")
            ? Optional.of(key(where, file.resolveSibling(text(where, json, "keyFile"))))
            : Optional.empty();
    try {
      return new SmartSite(
          text(where, json, "name"),
          FhirServer.of(text(where, json, "fhirServer")),
          text(where, json, "clientId"),
          key,
          scopes);
    } catch (IllegalArgumentException e) {
      throw new InputException(where + ": " + e.getMessage(), e);
    }
  }

  private static String text(String where, ObjectNode json, String key) {
    JsonNode node = json.path(key);
    if (!node.isTextual() || node.asText().isBlank()) {
      throw new InputException(where + ": key '" + key + "': a text was expected");
    }
    return node.asText();
  }

  /** One private key (JWK). The reader's own complaint could repeat parts of it and is dropped. */
  private static JWK key(String where, Path file) {
    try {
      return JWK.parse(Files.readString(file));
    } catch (IOException e) {
      throw new InputException(where + ": keyFile " + file + " cannot be read", e);
    } catch (ParseException e) {
      throw new InputException(
          where + ": keyFile " + file + " is no private key in the form of a JSON Web Key");
    }
  }

  /** All of them. */
  public List<SmartSite> all() {
    return sites;
  }

  /** The one with a FHIR server; a slash at the end makes no difference. */
  public Optional<SmartSite> at(String fhirServer) {
    String plain =
        fhirServer.endsWith("/") ? fhirServer.substring(0, fhirServer.length() - 1) : fhirServer;
    return sites.stream().filter(site -> site.server().base().equals(uri(plain))).findFirst();
  }

  private static URI uri(String text) {
    try {
      return URI.create(text);
    } catch (IllegalArgumentException e) {
      return URI.create("");
    }
  }
}
