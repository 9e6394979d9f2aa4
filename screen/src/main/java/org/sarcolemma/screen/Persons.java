package org.sarcolemma.screen;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;

/** What is kept of a Patient resource: nothing that names the child. */
final class Persons {
  private static final Set<String> KEPT =
      Set.of(
          "resourceType",
          "id",
          "birthDate",
          "gender",
          "deceasedBoolean",
          "deceasedDateTime",
          "identifier",
          "active",
          "implicitRules",
          "modifierExtension");

  private Persons() {}

  static ObjectNode of(ObjectNode patient) {
    return patient.deepCopy().retain(List.copyOf(KEPT));
  }
}
