package org.sarcolemma.interchange.fhir;

import java.util.List;

/** What must be understood before anything else of a resource may be. */
final class Modifiers {
  private static final List<String> KEYS = List.of("implicitRules", "modifierExtension");

  private Modifiers() {}

  /**
   * Refuses a resource that says it must not be read without more.
   *
   * @throws Unusable naming the element
   */
  static void refuse(Resource resource) {
    for (String modifier : KEYS) {
      if (resource.json().has(modifier)) {
        throw new Unusable("carries " + modifier + ", which may change its meaning");
      }
    }
  }
}
