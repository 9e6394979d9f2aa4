package org.sarcolemma.interchange.fhir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sarcolemma.interchange.InputException;
import org.sarcolemma.interchange.NotUsed;

/** The resources of an input, contained ones too, each once; what could not be taken is noted. */
final class Resources {
  private static final String BUNDLE = "Bundle";

  /** History is missing on purpose: it holds many versions of one resource. */
  private static final Set<String> TYPES =
      Set.of("collection", "searchset", "transaction", "batch", "document", "message");

  /** Far beyond the record of one child; more would be a file of another kind. */
  private static final int MOST_ENTRIES = 100_000;

  private final String name;
  private final List<Resource> all = new ArrayList<>();
  private final List<NotUsed> notUsed = new ArrayList<>();

  private Resources(String name) {
    this.name = name;
  }

  /**
   * Takes a bundle or a single resource apart.
   *
   * @throws InputException when the bundle is of a type that holds no record of today
   */
  static Resources of(String name, ObjectNode json) {
    Resources resources = new Resources(name);
    List<Resource> read = new ArrayList<>();
    if (json.path("resourceType").asText().equals(BUNDLE)) {
      resources.bundle(json, read);
    } else {
      read.add(Resource.of(json, ""));
    }
    resources.once(read);
    resources.nameApart();
    for (Resource resource : List.copyOf(resources.all)) {
      resources.contained(resource);
    }
    return resources;
  }

  List<Resource> all() {
    return List.copyOf(all);
  }

  List<NotUsed> notUsed() {
    return List.copyOf(notUsed);
  }

  private void bundle(ObjectNode json, List<Resource> read) {
    String type = json.path("type").asText("");
    if (!TYPES.contains(type)) {
      throw new InputException(
          name
              + ": is a FHIR Bundle of type '"
              + Shown.text(type)
              + "'; accepted: collection, searchset, transaction, batch, document, message");
    }
    for (JsonNode link : json.path("link")) {
      if (link.path("relation").asText().equals("next")) {
        notUsed.add(new NotUsed("Bundle, next page", "there is more that is not in this file"));
      }
    }
    JsonNode entries = json.path("entry");
    if (!entries.isMissingNode() && !entries.isArray()) {
      throw new InputException(name + ": Bundle, key 'entry': a list was expected");
    }
    if (entries.size() > MOST_ENTRIES) {
      throw new InputException(
          name
              + ": Bundle holds "
              + entries.size()
              + " entries; at most "
              + MOST_ENTRIES
              + " are read");
    }
    for (JsonNode entry : entries) {
      entry(entry, read);
    }
  }

  private void entry(JsonNode entry, List<Resource> read) {
    String fullUrl = entry.path("fullUrl").isTextual() ? entry.path("fullUrl").asText() : "";
    if (!(entry.path("resource") instanceof ObjectNode resource)) {
      notUsed.add(new NotUsed("Bundle, entry " + Shown.text(fullUrl), "holds no resource"));
    } else if (entry.path("request").path("method").asText().equals("DELETE")) {
      notUsed.add(
          new NotUsed(Resource.of(resource, fullUrl).name(), "the entry asks to delete it"));
    } else {
      read.add(Resource.of(resource, fullUrl));
    }
  }

  /** Two servers may use one id: then the address is part of the name. */
  private void nameApart() {
    Map<String, Integer> times = new HashMap<>();
    all.forEach(resource -> times.merge(resource.name(), 1, Integer::sum));
    all.replaceAll(
        resource ->
            times.getOrDefault(resource.name(), 1) > 1 && !resource.fullUrl().isEmpty()
                ? resource.named(resource.name() + " " + Shown.text(resource.fullUrl()))
                : resource);
  }

  private void contained(Resource container) {
    for (JsonNode inner : container.json().path("contained")) {
      if (inner instanceof ObjectNode resource) {
        all.add(container.contained(resource));
      } else {
        notUsed.add(new NotUsed(container.name() + ", contained", "holds no resource"));
      }
    }
  }

  /** Keeps each resource once; versions that differ are all left out, since none is the newest. */
  private void once(List<Resource> read) {
    Map<String, List<Resource>> byIdentity = new LinkedHashMap<>();
    for (Resource resource : read) {
      byIdentity.computeIfAbsent(identity(resource), key -> new ArrayList<>()).add(resource);
    }
    for (List<Resource> same : byIdentity.values()) {
      Resource first = same.get(0);
      boolean alike = same.stream().allMatch(other -> other.json().equals(first.json()));
      if (alike) {
        all.add(first);
        same.stream().skip(1).forEach(again -> leave(again, "the same resource stands twice"));
      } else if (first.type().equals("Patient")) {
        throw new InputException(name + ": " + first.name() + " stands twice and differs");
      } else {
        same.forEach(
            version -> leave(version, "stands in versions that differ; which one holds is open"));
      }
    }
  }

  private void leave(Resource resource, String reason) {
    notUsed.add(new NotUsed(resource.name(), reason));
  }

  private static String identity(Resource resource) {
    if (!resource.fullUrl().isEmpty()) {
      return resource.fullUrl();
    }
    return resource.id().isEmpty() ? resource.json().toString() : resource.typeAndId();
  }
}
