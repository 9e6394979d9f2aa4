package org.sarcolemma.interchange.fhir;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;
import org.sarcolemma.patient.AntibodyState;
import org.sarcolemma.patient.Assay;
import org.sarcolemma.patient.GeneticState;

/** The codes of the form's answers, as a FHIR R4 CodeSystem and the ValueSet of all of them. */
public final class AnswerCodes {
  private static final String VERSION = "1";

  private AnswerCodes() {}

  private static Map<String, String> codes() {
    Map<String, String> codes = new TreeMap<>();
    codes.put("present", "Present");
    codes.put("absent", "Absent: looked for and not there");
    codes.put("unknown", "Not assessed");
    for (AntibodyState state : AntibodyState.values()) {
      codes.put(state.word(), state.label());
    }
    for (GeneticState state : GeneticState.values()) {
      codes.put(state.word(), state.label());
    }
    for (Assay assay : Assay.values()) {
      codes.putIfAbsent(assay.word(), assay.label());
    }
    return codes;
  }

  /** The code system. */
  public static ObjectNode codeSystem() {
    ObjectNode system = named("CodeSystem", Addresses.ANSWERS);
    system.put("content", "complete").put("caseSensitive", true);
    ArrayNode concepts = system.putArray("concept");
    codes().forEach((code, label) -> concepts.addObject().put("code", code).put("display", label));
    return system;
  }

  /** The value set of all its codes. */
  public static ObjectNode valueSet() {
    ObjectNode set = named("ValueSet", Addresses.BASE + "ValueSet/answer");
    set.putObject("compose").putArray("include").addObject().put("system", Addresses.ANSWERS);
    return set;
  }

  private static ObjectNode named(String type, String url) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("resourceType", type).put("id", "answer").put("url", url).put("version", VERSION);
    json.put("name", "SarcolemmaAnswer").put("title", "Answers to questions about a child");
    return json.put("status", "draft").put("experimental", true);
  }
}
