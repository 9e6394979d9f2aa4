package org.sarcolemma.interchange.fhir;

import java.util.List;
import java.util.Optional;

/** The codes of the drug a resource is about: in it, contained in it, or beside it. */
final class MedicationCodes {
  private final References references;

  MedicationCodes(References references) {
    this.references = references;
  }

  /**
   * The codes.
   *
   * @throws Unusable when the drug is told by a reference that leads nowhere
   */
  List<Coding> of(Resource resource, Element drug) {
    if (drug.has("medicationCodeableConcept")) {
      return drug.codings("medicationCodeableConcept");
    }
    Optional<Element> reference = drug.child("medicationReference");
    return reference
        .flatMap(address -> references.resolve(resource, address))
        .filter(medication -> medication.type().equals("Medication"))
        .map(medication -> medication.element().codings("code"))
        .orElseThrow(() -> new Unusable("names no drug that is in this file"));
  }
}
