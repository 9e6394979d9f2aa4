package org.sarcolemma.interchange.fhir;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * One resource of the input.
 *
 * @param type for example {@code Observation}; empty when it names none
 * @param name what it is called in messages
 * @param fullUrl its address in the bundle; empty when it has none
 * @param container name of the resource it is contained in; empty when it stands by itself
 * @param json what it says
 */
record Resource(String type, String name, String fullUrl, String container, ObjectNode json) {
  static Resource of(ObjectNode json, String fullUrl) {
    String type = Shown.text(json.path("resourceType").asText(""));
    String id = id(json);
    String called = type.isEmpty() ? "Resource" : type;
    String name =
        !id.isEmpty()
            ? called + "/" + Shown.text(id)
            : fullUrl.isEmpty() ? called + " without id" : called + " " + Shown.text(fullUrl);
    return new Resource(type, name, fullUrl, "", json);
  }

  Resource contained(ObjectNode inner) {
    String id = id(inner);
    return new Resource(
        Shown.text(inner.path("resourceType").asText("")),
        name + "#" + Shown.text(id),
        "",
        name,
        inner);
  }

  Resource named(String other) {
    return new Resource(type, other, fullUrl, container, json);
  }

  private static String id(ObjectNode json) {
    return json.path("id").isTextual() ? json.path("id").asText() : "";
  }

  String id() {
    return id(json);
  }

  boolean isContained() {
    return !container.isEmpty();
  }

  Element element() {
    return new Element(json);
  }

  /** As in a relative reference; empty without id. */
  String typeAndId() {
    return id().isEmpty() ? "" : type + "/" + id();
  }
}
