package org.sarcolemma.interchange.fhir;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Coded elements as they are written. */
final class Concepts {
  private Concepts() {}

  static void put(ObjectNode concept, String system, String code, String words) {
    concept.putArray("coding").addObject().put("system", system).put("code", code);
    concept.put("text", words);
  }
}
