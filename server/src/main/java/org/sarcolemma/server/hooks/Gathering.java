package org.sarcolemma.server.hooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/** Brings a record together: what was prefetched, and the rest from the FHIR server. */
final class Gathering {
  private static final int THREADS = 12;

  private final Prefetches prefetches;
  private final FhirFetch fetch;
  private final Executor fetchers =
      Executors.newFixedThreadPool(
          THREADS,
          work -> {
            Thread thread = new Thread(work, "fhir-fetch");
            thread.setDaemon(true);
            return thread;
          });

  Gathering(Prefetches prefetches, FhirFetch fetch) {
    this.prefetches = prefetches;
    this.fetch = fetch;
  }

  /**
   * The record of a call.
   *
   * @throws HookProblem with 412 when what the service cannot do without is not known
   */
  Gathered of(HookCall call) {
    Optional<URI> server = call.fhirServer().flatMap(fetch::listed);
    Map<String, CompletableFuture<Supplied>> supplied = new LinkedHashMap<>();
    prefetches
        .of(call.service())
        .forEach((key, template) -> supplied.put(key, supplied(call, server, key, template)));
    ArrayNode entries = JsonNodeFactory.instance.arrayNode();
    Map<String, String> unknown = new LinkedHashMap<>();
    supplied.forEach((key, answer) -> take(key, answer.join(), entries, unknown, call));
    require(call, unknown, entries);
    ObjectNode bundle = JsonNodeFactory.instance.objectNode();
    bundle.put("resourceType", "Bundle").put("type", "collection");
    bundle.set("entry", entries);
    return new Gathered(bundle, unknown);
  }

  private CompletableFuture<Supplied> supplied(
      HookCall call, Optional<URI> server, String key, String template) {
    Supplied sent = Supplied.of(call.prefetch(), key);
    if (sent instanceof Supplied.NotSent && server.isPresent()) {
      String filled = template.replace("{{context.patientId}}", call.patientId());
      return CompletableFuture.supplyAsync(
          () -> fetch.fetch(server.get(), filled, call.token()), fetchers);
    }
    if (sent instanceof Supplied.Told told && told.next().isPresent() && server.isPresent()) {
      return CompletableFuture.supplyAsync(
          () -> joined(told, fetch.rest(server.get(), told.next().get(), call.token())), fetchers);
    }
    return CompletableFuture.completedFuture(sent);
  }

  private static Supplied joined(Supplied.Told first, Supplied rest) {
    if (!(rest instanceof Supplied.Told more)) {
      return first;
    }
    List<ObjectNode> all = new java.util.ArrayList<>(first.resources());
    all.addAll(more.resources());
    return new Supplied.Told(all, Optional.empty(), first.warned() || more.warned());
  }

  private void take(
      String key, Supplied answer, ArrayNode entries, Map<String, String> unknown, HookCall call) {
    if (answer instanceof Supplied.Failed failed) {
      unknown.put(key, failed.why());
    } else if (answer instanceof Supplied.NotSent) {
      unknown.put(key, why(call));
    } else if (answer instanceof Supplied.Told told) {
      told.resources().forEach(resource -> entries.addObject().set("resource", resource));
      if (told.next().isPresent()) {
        unknown.put(key, "there is a next page that could not be fetched");
      } else if (told.warned()) {
        unknown.put(key, "the FHIR server says that something is left out");
      }
    }
  }

  private String why(HookCall call) {
    return call.fhirServer().isEmpty()
        ? "not prefetched, and no fhirServer was named"
        : fetch.listed(call.fhirServer().get()).isEmpty()
            ? "not prefetched, and the fhirServer is not on the list of this service"
            : "not prefetched";
  }

  private static void require(HookCall call, Map<String, String> unknown, ArrayNode entries) {
    boolean patient = false;
    for (JsonNode entry : entries) {
      JsonNode resource = entry.path("resource");
      if (resource.path("resourceType").asText("").equals("Patient")) {
        if (!resource.path("id").asText("").equals(call.patientId())) {
          throw new HookProblem(
              HookError.MIXED_PATIENTS, "a Patient is not the one of context.patientId");
        }
        patient = true;
      }
    }
    Map<String, String> missing = new TreeMap<>();
    if (!patient) {
      missing.put(
          Prefetches.PATIENT,
          unknown.getOrDefault(Prefetches.PATIENT, "no such patient was found"));
    }
    boolean chart = call.service() == HookService.PATIENT_VIEW;
    if (chart
        && unknown.containsKey(Prefetches.CONDITIONS)
        && unknown.containsKey(Prefetches.OBSERVATIONS)) {
      missing.put(
          Prefetches.CONDITIONS + " or " + Prefetches.OBSERVATIONS,
          unknown.getOrDefault(Prefetches.CONDITIONS, ""));
    }
    if (!missing.isEmpty()) {
      StringBuilder where = new StringBuilder();
      missing.forEach(
          (key, reason) ->
              where
                  .append(where.length() == 0 ? "" : "; ")
                  .append(key)
                  .append(": ")
                  .append(reason));
      throw new HookProblem(HookError.DATA_MISSING, where.toString());
    }
  }
}
