package org.sarcolemma.server.hooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stands under one prefetch key. Not sent is something else than nothing found, and nothing
 * found something else than a search that failed.
 */
sealed interface Supplied {
  /** The key is not there: nobody asked the FHIR server. */
  record NotSent() implements Supplied {}

  /** The FHIR server was asked and refused or failed; it is not asked again. */
  record Failed(String why) implements Supplied {}

  /**
   * The FHIR server was asked and answered.
   *
   * @param resources what it knows, possibly nothing
   * @param next address of the rest, where this is not all
   * @param warned whether the server says that something is left out
   */
  record Told(List<ObjectNode> resources, Optional<String> next, boolean warned)
      implements Supplied {
    public Told {
      resources = List.copyOf(resources);
    }
  }

  /** Reads one value of {@code prefetch}. */
  static Supplied of(ObjectNode prefetch, String key) {
    JsonNode value = prefetch.path(key);
    if (value.isMissingNode()) {
      return new NotSent();
    }
    if (value.isNull()) {
      return new Told(List.of(), Optional.empty(), false);
    }
    if (!(value instanceof ObjectNode resource)) {
      throw new HookProblem(
          HookError.BAD_CALL, "prefetch." + key + ": a resource, a Bundle or null was expected");
    }
    return answer(resource);
  }

  /** Reads an answer of a FHIR server. */
  static Supplied answer(ObjectNode resource) {
    String type = resource.path("resourceType").asText("");
    if (type.equals("OperationOutcome")) {
      return new Failed("the FHIR server answered with an error");
    }
    if (!type.equals("Bundle")) {
      return new Told(List.of(resource), Optional.empty(), false);
    }
    List<ObjectNode> resources = new ArrayList<>();
    boolean warned = false;
    for (JsonNode entry : resource.path("entry")) {
      if (entry.path("resource") instanceof ObjectNode one) {
        boolean outcome = one.path("resourceType").asText("").equals("OperationOutcome");
        warned |= outcome;
        if (!outcome) {
          resources.add(one);
        }
      }
    }
    Optional<String> next = Optional.empty();
    for (JsonNode link : resource.path("link")) {
      if (link.path("relation").asText("").equals("next")) {
        next = Optional.of(link.path("url").asText(""));
      }
    }
    return new Told(resources, next, warned);
  }
}
