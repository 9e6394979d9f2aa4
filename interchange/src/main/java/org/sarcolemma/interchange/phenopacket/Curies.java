package org.sarcolemma.interchange.phenopacket;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.sarcolemma.interchange.fhir.Addresses;

/** Compact identifiers such as {@code HP:0003701}, and the vocabularies they abbreviate. */
final class Curies {
  /** Findings, quantities and answers of ours that no public vocabulary has. */
  static final String OURS = "sarcolemma:";

  /** Vocabularies whose codes keep their prefix. */
  private static final Map<String, String> WHOLE =
      Map.of(
          "HP", "http://human-phenotype-ontology.org",
          "MONDO", "http://purl.obolibrary.org/obo/mondo.owl");

  private static final Map<String, String> BARE =
      Map.of(
          "LOINC", "http://loinc.org",
          "ORPHA", "http://www.orpha.net",
          "SNOMED", "http://snomed.info/sct",
          "SCTID", "http://snomed.info/sct",
          "UCUM", "http://unitsofmeasure.org",
          "sarcolemma", Addresses.ANSWERS);

  private Curies() {}

  static String local(String curie) {
    return curie.startsWith(OURS) ? curie.substring(OURS.length()) : "";
  }

  /** Writes it as a FHIR coding. */
  static void coding(ObjectNode coding, String curie, String label) {
    int colon = curie.indexOf(':');
    String prefix = colon < 0 ? "" : curie.substring(0, colon);
    String system = WHOLE.getOrDefault(prefix, BARE.getOrDefault(prefix, ""));
    coding.put("system", system.isEmpty() ? "curie:" + prefix : system);
    coding.put("code", BARE.containsKey(prefix) ? curie.substring(colon + 1) : curie);
    coding.put("display", label);
  }
}
