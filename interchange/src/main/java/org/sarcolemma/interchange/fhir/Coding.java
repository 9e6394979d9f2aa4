package org.sarcolemma.interchange.fhir;

import java.util.ArrayList;
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
    List<Element> told = concept.list("coding");
    List<Coding> codings = new ArrayList<>(told.size());
    for (Element coding : told) {
      codings.add(one(coding));
    }
    return codings;
  }

  static Coding one(Element coding) {
    return new Coding(coding.words("system"), coding.words("code"), coding.words("display"));
  }

  /** As written in FHIR searches: {@code system|code}. */
  String token() {
    return (system.isEmpty() ? "(no system)" : system) + "|" + code;
  }
}
