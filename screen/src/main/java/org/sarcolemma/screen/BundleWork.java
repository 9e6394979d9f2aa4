package org.sarcolemma.screen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sarcolemma.interchange.InputException;

/**
 * A bundle: the record of a patient, or a list of what was deleted. References inside it are
 * replaced by what they mean, so that each resource can stand by itself.
 */
final class BundleWork {
  private final LineWork work;
  private final SegmentFile file;
  private final Place place;
  private final List<ObjectNode> resources = new ArrayList<>();
  private final Map<String, String> patientOfUrl = new HashMap<>();
  private final Map<String, ObjectNode> drugOfUrl = new HashMap<>();

  BundleWork(LineWork work, SegmentFile file, Place place) {
    this.work = work;
    this.file = file;
    this.place = place;
  }

  void bundle(ObjectNode bundle) throws IOException {
    try {
      for (JsonNode entry : bundle.path("entry")) {
        if (entry instanceof ObjectNode object) {
          entry(object);
        }
      }
      finish();
    } catch (InputException e) {
      file.reject(place, LineWork.reason(e));
    }
  }

  /** Takes one entry. */
  void entry(ObjectNode entry) throws IOException {
    JsonNode request = entry.path("request");
    if (request.path("method").asText().equals("DELETE")) {
      file.tally().use();
      String url = request.path("url").asText("");
      file.deleted(url.substring(url.lastIndexOf('/', url.lastIndexOf('/') - 1) + 1));
    } else if (entry.path("resource") instanceof ObjectNode resource) {
      String url = entry.path("fullUrl").asText("");
      String type = resource.path("resourceType").asText("");
      String id = resource.path("id").asText("");
      if (type.equals("Patient") && !id.isEmpty()) {
        patientOfUrl.put(url, "Patient/" + id);
      } else if (type.equals("Medication") && resource.path("code") instanceof ObjectNode code) {
        drugOfUrl.put(url, code);
        drugOfUrl.put("Medication/" + id, code);
      }
      resources.add(resource);
    } else {
      file.reject(place, "an entry of a bundle without a resource");
    }
  }

  /** Looks at everything that was taken. */
  void finish() throws IOException {
    for (ObjectNode resource : resources) {
      for (String element : List.of("subject", "patient")) {
        if (resource.path(element) instanceof ObjectNode reference) {
          String patient = patientOfUrl.get(reference.path("reference").asText(""));
          if (patient != null) {
            reference.put("reference", patient);
          }
        }
      }
      ObjectNode drug =
          drugOfUrl.get(resource.path("medicationReference").path("reference").asText(""));
      if (drug != null) {
        resource.remove("medicationReference");
        resource.set("medicationCodeableConcept", drug);
      }
      if (resource.path("resourceType").asText().equals("Bundle")) {
        file.reject(place, "a bundle inside a bundle");
      } else {
        work.resource(resource, place);
      }
    }
    resources.clear();
  }
}
