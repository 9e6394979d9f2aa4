package org.sarcolemma.ehr;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sarcolemma.interchange.InputException;
import org.sarcolemma.interchange.StrictJson;

/**
 * Where a FHIR server lets people sign in and programs get tokens, as it tells in {@code
 * .well-known/smart-configuration}.
 *
 * @param authorization where the browser is sent; empty when the server has no app launch
 * @param token where a token is got
 * @param challenges methods of PKCE it supports
 * @param clientMethods ways in which a program may prove who it is
 */
public record SmartConfiguration(
    Optional<URI> authorization, URI token, List<String> challenges, List<String> clientMethods) {

  private static final String PATH = ".well-known/smart-configuration";

  /** Copies its lists. */
  public SmartConfiguration {
    challenges = List.copyOf(challenges);
    clientMethods = List.copyOf(clientMethods);
  }

  /**
   * Asks a server.
   *
   * @throws EhrException when it does not tell, or tells addresses that are not secure
   */
  public static SmartConfiguration of(FhirServer server, Wire wire) throws EhrException {
    URI address = server.at(PATH);
    Wire.Answer answer =
        wire.send(Wire.to(address).header("Accept", "application/json").GET().build());
    if (!answer.fine()) {
      throw new EhrException(
          address + " answered " + answer.status() + "; a SMART configuration was expected");
    }
    try {
      return read(StrictJson.object("SMART configuration", answer.text()));
    } catch (InputException | IllegalArgumentException e) {
      throw new EhrException(address + ": " + e.getMessage(), e);
    }
  }

  static SmartConfiguration read(ObjectNode json) {
    URI token =
        address(json, "token_endpoint")
            .orElseThrow(() -> new IllegalArgumentException("tells no token_endpoint"));
    return new SmartConfiguration(
        address(json, "authorization_endpoint"),
        token,
        words(json, "code_challenge_methods_supported"),
        words(json, "token_endpoint_auth_methods_supported"));
  }

  private static Optional<URI> address(ObjectNode json, String key) {
    JsonNode node = json.path(key);
    if (!node.isTextual()) {
      return Optional.empty();
    }
    URI address = URI.create(node.asText());
    FhirServer.check(address);
    return Optional.of(address);
  }

  private static List<String> words(ObjectNode json, String key) {
    List<String> words = new ArrayList<>();
    json.path(key).forEach(word -> words.add(word.asText()));
    return words;
  }
}
