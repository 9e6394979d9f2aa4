package org.sarcolemma.screen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sarcolemma.interchange.InputException;
import org.sarcolemma.interchange.StrictJson;

/** One resource that had to be read: keeps it, finds it irrelevant, or rejects it. */
final class LineWork {
  static final Set<String> TELLS =
      Set.of(
          "Condition",
          "Observation",
          "DiagnosticReport",
          "Procedure",
          "ServiceRequest",
          "MedicationRequest",
          "MedicationStatement",
          "MedicationAdministration");
  private static final int LONGEST_REASON = 160;
  private static final int LONGEST_NAME = 200;

  private final Relevance relevance;
  private final Map<String, ObjectNode> medications;
  private final SegmentFile file;
  private final Set<Long> sized;

  /**
   * A worker for one segment.
   *
   * @param medications codes of the drugs that orders refer to, by {@code Medication/id}
   * @param sized hashes of the patients whose weight and height are wanted
   */
  LineWork(
      Relevance relevance, Map<String, ObjectNode> medications, SegmentFile file, Set<Long> sized) {
    this.relevance = relevance;
    this.medications = medications;
    this.file = file;
    this.sized = sized;
  }

  /** Reads a line. */
  void line(byte[] bytes, int from, int to, Place place) throws IOException {
    String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
    if (!Utf8.ascii(bytes, from, to) && !Utf8.valid(bytes, from, to)) {
      file.reject(place, "is no UTF-8");
      return;
    }
    ObjectNode resource;
    try {
      resource = StrictJson.object("the line", text);
    } catch (InputException e) {
      file.reject(place, reason(e));
      return;
    }
    resource(resource, place);
  }

  static String reason(InputException e) {
    String message = String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
    String bare = message.replaceFirst("^the line(, line \\d+, column \\d+)?:? ?", "");
    // values stay out: they may name a child
    bare = bare.replaceAll("'[^']{0,200}'", "'...'").replaceAll("\\d{5,}", "...");
    return bare.length() <= LONGEST_REASON ? bare : bare.substring(0, LONGEST_REASON) + " ...";
  }

  /** Looks at a resource that was read. */
  void resource(ObjectNode resource, Place place) throws IOException {
    String type = resource.path("resourceType").asText("");
    switch (type) {
      case "" -> file.reject(place, "names no resourceType");
      case "Patient" -> patient(resource, place);
      case "Bundle" -> new BundleWork(this, file, place).bundle(resource);
      default -> {
        if (TELLS.contains(type)) {
          told(resource, type, place);
        } else {
          file.tally().irrelevant(1);
        }
      }
    }
  }

  void patient(ObjectNode patient, Place place) throws IOException {
    String id = patient.path("id").asText("");
    if (id.isEmpty()) {
      file.reject(place, "a Patient without id");
      return;
    }
    file.tally().use();
    file.patient(Hash64.of(id));
    file.person("Patient/" + id, Persons.of(patient).toString());
  }

  private void told(ObjectNode resource, String type, Place place) throws IOException {
    ObjectNode whole = medications.isEmpty() ? resource : withDrug(resource, medications::get);
    long bits = relevance.bits(whole);
    if (bits == Relevance.NOTHING) {
      file.tally().irrelevant(1);
      return;
    }
    Optional<PatientKey> key = PatientKey.of(whole);
    if (key.isEmpty()) {
      file.reject(place, type + " that does not say whose it is");
      return;
    }
    if (key.get().id().length() > LONGEST_NAME) {
      file.reject(place, type + " of a patient whose id is too long");
      return;
    }
    if (bits == Relevance.SIZE && !sized.contains(Hash64.of(key.get().id()))) {
      file.tally().irrelevant(1);
    } else {
      file.tally().use();
      String id = whole.path("id").asText("");
      String name = type + (id.isEmpty() || id.length() > LONGEST_NAME ? "" : "/" + id);
      file.keep(
          new KeptRecord(key.get().id(), key.get().base(), name, bits, place, whole.toString()));
    }
  }

  /** The codes of drugs by {@code Medication/id}. */
  interface Drugs {
    /** The code, or null when the export does not tell it. */
    @Nullable ObjectNode code(String name);
  }

  /** The resource with the drug it refers to, where that stands elsewhere in the export. */
  static ObjectNode withDrug(ObjectNode resource, Drugs drugs) {
    JsonNode reference = resource.path("medicationReference").path("reference");
    if (!reference.isTextual()) {
      return resource;
    }
    String address = reference.asText().replaceFirst("/_history/[^/]+$", "");
    int slash = address.lastIndexOf("Medication/");
    ObjectNode drug = slash < 0 ? null : drugs.code(address.substring(slash));
    if (drug == null) {
      return resource;
    }
    ObjectNode whole = resource.deepCopy();
    whole.remove("medicationReference");
    whole.set("medicationCodeableConcept", drug);
    return whole;
  }
}
