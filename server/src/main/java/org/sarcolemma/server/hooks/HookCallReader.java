package org.sarcolemma.server.hooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the body of a call, and refuses what CDS Hooks does not allow. */
final class HookCallReader {
  /** The form of an id in FHIR; nothing else is ever put into an address. */
  private static final Pattern FHIR_ID = Pattern.compile("[A-Za-z0-9\\-.]{1,64}");

  private HookCallReader() {}

  static HookCall read(HookService service, ObjectNode body) {
    String hook = text(body, "hook");
    if (!hook.equals(service.hook())) {
      throw new HookProblem(
          HookError.WRONG_HOOK, "hook: this service answers " + service.hook() + " only");
    }
    text(body, "hookInstance");
    ObjectNode context = object(body, "context");
    String patient = text(context, "patientId");
    if (!FHIR_ID.matcher(patient).matches()) {
      throw new HookProblem(
          HookError.BAD_CALL, "context.patientId: up to 64 letters, digits, '-' or '.'");
    }
    need(service, context);
    Optional<URI> server = address(body);
    return new HookCall(
        service,
        patient,
        Optional.of(context.path("userId").asText("")).filter(user -> !user.isEmpty()),
        context,
        server,
        token(body, server),
        prefetch(body));
  }

  private static void need(HookService service, ObjectNode context) {
    if (service.orders()) {
      object(context, "draftOrders");
    }
    if (service == HookService.ORDER_SELECT && !context.path("selections").isArray()) {
      throw new HookProblem(HookError.BAD_CALL, "context.selections: a list was expected");
    }
    if (service == HookService.PROBLEM_ADDED) {
      object(context, "conditions");
    }
  }

  private static Optional<URI> address(ObjectNode body) {
    JsonNode server = body.path("fhirServer");
    if (server.isMissingNode() || server.isNull()) {
      return Optional.empty();
    }
    try {
      URI address = URI.create(server.asText(""));
      if (server.isTextual() && address.getHost() != null) {
        return Optional.of(address);
      }
    } catch (IllegalArgumentException e) {
      // said below
    }
    throw new HookProblem(HookError.BAD_CALL, "fhirServer: an absolute address was expected");
  }

  private static Optional<String> token(ObjectNode body, Optional<URI> server) {
    JsonNode authorization = body.path("fhirAuthorization");
    if (authorization.isMissingNode() || authorization.isNull()) {
      return Optional.empty();
    }
    if (server.isEmpty()) {
      throw new HookProblem(HookError.BAD_CALL, "fhirAuthorization is sent without fhirServer");
    }
    if (!authorization.isObject()
        || !authorization.path("token_type").asText("").equalsIgnoreCase("Bearer")) {
      throw new HookProblem(
          HookError.BAD_CALL, "fhirAuthorization.token_type: Bearer was expected");
    }
    String token = authorization.path("access_token").asText("");
    // what could end a header line is no token
    if (token.isBlank() || !token.chars().allMatch(c -> c > ' ' && c < 127)) {
      throw new HookProblem(
          HookError.BAD_CALL, "fhirAuthorization.access_token: a token was expected");
    }
    return Optional.of(token);
  }

  private static ObjectNode prefetch(ObjectNode body) {
    JsonNode prefetch = body.path("prefetch");
    if (prefetch.isMissingNode() || prefetch.isNull()) {
      return JsonNodeFactory.instance.objectNode();
    }
    return object(body, "prefetch");
  }

  private static ObjectNode object(ObjectNode json, String key) {
    if (!(json.path(key) instanceof ObjectNode object)) {
      throw new HookProblem(HookError.BAD_CALL, key + ": an object was expected");
    }
    return object;
  }

  private static String text(ObjectNode json, String key) {
    JsonNode text = json.path(key);
    if (!text.isTextual() || text.asText().isBlank()) {
      throw new HookProblem(HookError.BAD_CALL, key + ": a text was expected");
    }
    return text.asText();
  }
}
