package org.sarcolemma.interchange.artifact;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.sarcolemma.Assessment;
import org.sarcolemma.evidence.Reference;
import org.sarcolemma.interchange.fhir.Addresses;

/** What every artifact begins with, and small parts that several have. */
final class Artifact {
  private static final int LONGEST_ID = 64;

  private Artifact() {}

  /** An empty resource. */
  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  /**
   * The head of an artifact.
   *
   * @param type resource type
   * @param id id, made of words
   * @param version version of the knowledge
   * @param title what it is, for a reader
   */
  static ObjectNode of(String type, String id, String version, String title) {
    String plain = id(id);
    ObjectNode json = object().put("resourceType", type).put("id", plain);
    json.put("url", url(type, plain)).put("version", version);
    json.put("name", name(type, plain)).put("title", title);
    json.put("status", "draft");
    return json;
  }

  /** Marks an artifact as not for use on patients without a clinician, and says what it is for. */
  static ObjectNode experimental(ObjectNode artifact) {
    artifact.put("experimental", true);
    return artifact.put("purpose", Assessment.PURPOSE);
  }

  /** Address of an artifact. */
  static String url(String type, String id) {
    return Addresses.BASE + type + "/" + id;
  }

  /** An id as FHIR allows it: letters, digits, hyphens and points, at most 64. */
  static String id(String words) {
    String plain = words.replaceAll("[^A-Za-z0-9.-]", "-");
    return plain.length() <= LONGEST_ID ? plain : plain.substring(0, LONGEST_ID);
  }

  /** A name as a program may use it. */
  private static String name(String type, String id) {
    StringBuilder name = new StringBuilder("Sarcolemma").append(type);
    for (String word : id.split("[.-]+", -1)) {
      if (!word.isEmpty()) {
        name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
      }
    }
    return name.toString();
  }

  /** A coded element. */
  static void concept(ObjectNode concept, String system, String code, String words) {
    concept.putArray("coding").addObject().put("system", system).put("code", code);
    concept.put("text", words);
  }

  /** Cites a publication. */
  static void cite(ArrayNode related, Reference reference) {
    ObjectNode citation = related.addObject().put("type", "citation");
    citation.put("label", reference.id()).put("citation", reference.citation());
    reference.link().ifPresent(link -> citation.put("url", link));
  }
}
