package org.sarcolemma.interchange.fhir;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.interchange.NotUsed;
import org.sarcolemma.interchange.ReadPatient;
import org.sarcolemma.interchange.StrictJson;
import org.sarcolemma.interchange.Used;
import org.sarcolemma.knowledge.KnowledgeFiles;
import org.sarcolemma.knowledge.codes.CodeBook;

/** Records for tests, and short words to make them. */
final class Records {
  static final Knowledge KNOWLEDGE = KnowledgeFiles.load();
  static final FhirReader READER = new FhirReader(KNOWLEDGE, CodeBook.shipped(KNOWLEDGE));
  static final List<String> STYLES =
      List.of("synthea-style", "us-core-style", "jp-core-style", "tw-core-style");

  private static final String GIRL =
      "{'resourceType':'Patient','id':'p','birthDate':'2014-06-01','gender':'female'}";
  private static final String SUBJECT = "'subject':{'reference':'Patient/p'}";

  private Records() {}

  static ReadPatient style(String name) {
    return READER.read(name, json(name));
  }

  static ObjectNode json(String name) {
    try (InputStream in = Records.class.getResourceAsStream("/fhir/" + name + ".json")) {
      return StrictJson.object(name, Objects.requireNonNull(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Single quotes stand for double ones. */
  static ReadPatient read(String json) {
    return READER.read("test", StrictJson.object("test", json.replace('\'', '"')));
  }

  /** A girl born on 1 June 2014 and resources about her. */
  static ReadPatient girl(String... resources) {
    return read(bundle(GIRL, resources));
  }

  static String bundle(String first, String... more) {
    StringBuilder entries = new StringBuilder("{'resource':" + first + "}");
    for (String resource : more) {
      entries.append(",{'resource':").append(resource).append('}');
    }
    return "{'resourceType':'Bundle','type':'collection','entry':[" + entries + "]}";
  }

  static String ck(String id, String quantity, String... more) {
    return observation(
        id, "http://loinc.org", "2157-6", "'valueQuantity':{" + quantity + "}", more);
  }

  static String units(String value, String unit) {
    return "'value':"
        + value
        + ",'system':'http://unitsofmeasure.org','unit':'"
        + unit
        + "','code':'"
        + unit
        + "'";
  }

  static String observation(String id, String system, String code, String value, String... more) {
    StringBuilder rest = new StringBuilder();
    for (String one : more) {
      rest.append(',').append(one);
    }
    String status = rest.indexOf("'status'") < 0 ? "'status':'final'," : "";
    return "{'resourceType':'Observation','id':'"
        + id
        + "',"
        + status
        + "'code':{'coding':[{'system':'"
        + system
        + "','code':'"
        + code
        + "'}]},"
        + SUBJECT
        + ","
        + value
        + rest
        + "}";
  }

  static String condition(
      String id, String system, String code, String verification, String... more) {
    StringBuilder rest = new StringBuilder();
    for (String one : more) {
      rest.append(',').append(one);
    }
    return "{'resourceType':'Condition','id':'"
        + id
        + "','verificationStatus':{'coding':[{'system':"
        + "'http://terminology.hl7.org/CodeSystem/condition-ver-status','code':'"
        + verification
        + "'}]},'code':{'coding':[{'system':'"
        + system
        + "','code':'"
        + code
        + "'}]},"
        + SUBJECT
        + rest
        + "}";
  }

  static String coded(String system, String code) {
    return "{'coding':[{'system':'" + system + "','code':'" + code + "'}]}";
  }

  /** Why something was not used; fails when it is not in the list. */
  static String why(ReadPatient read, String item) {
    return read.notUsed().stream()
        .filter(n -> n.item().startsWith(item))
        .map(NotUsed::reason)
        .findFirst()
        .orElseThrow(() -> new AssertionError(item + " is not in " + read.notUsed()));
  }

  static List<String> used(ReadPatient read) {
    return read.used().stream().map(Used::item).toList();
  }
}
