package org.sarcolemma.interchange.fhir;

import java.util.List;

/**
 * One code of a vocabulary.
 *
 * @param system address of the vocabulary; empty when not told, and then the code means nothing
 * @param code the code; empty when not told
 * @param display what the record calls it; shown, never matched
 */
record Coding(String system, String code, String display) {
  static List<Coding> of(Element concept) {
    return concept.list("coding").stream().map(Coding::one).toList();
  }

  static Coding one(Element coding) {
    return new Coding(
        coding.text("system").orElse(""),
        coding.text("code").orElse(""),
        coding.text("display").orElse(""));
  }

  /** As written in FHIR searches: {@code system|code}. */
  String token() {
    return (system.isEmpty() ? "(no system)" : system) + "|" + code;
  }
}
