package org.sarcolemma.interchange.phenopacket;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.sarcolemma.interchange.CaseWords;
import org.sarcolemma.interchange.InputException;
import org.sarcolemma.interchange.fhir.Addresses;
import org.sarcolemma.patient.Age;

/**
 * A phenopacket in the words of FHIR: features and diseases become Conditions, measurements
 * Observations, and what only our own vocabulary says becomes answers to our form. The names of the
 * resources tell the place in the packet: {@code Condition/phenotypicFeatures-3}.
 */
final class RecordOfPacket {
  private static final String UCUM = "http://unitsofmeasure.org";
  private static final String HL7 = "http://terminology.hl7.org/CodeSystem/";

  /** Parts of a packet that tell nothing of the diagnosis and are listed. */
  private static final List<String> SILENT = List.of("medicalActions", "biosamples", "files");

  /** Several times what any published packet holds of one patient. */
  private static final int MOST = 5000;

  private final Packet packet;
  private final CaseWords words;
  private final ObjectNode bundle = JsonNodeFactory.instance.objectNode();
  private final ArrayNode entries;
  private final ArrayNode answers = JsonNodeFactory.instance.arrayNode();

  RecordOfPacket(Packet packet, CaseWords words) {
    this.packet = packet;
    this.words = words;
    bundle.put("resourceType", "Bundle").put("type", "collection");
    entries = bundle.putArray("entry");
  }

  ObjectNode bundle() {
    patient();
    each(packet.features(), "phenotypicFeatures", this::feature);
    each(packet.at("measurements"), "measurements", this::measurement);
    each(packet.at("diseases"), "diseases", this::disease);
    each(packet.at("interpretations"), "interpretations", this::interpretation);
    for (String part : SILENT) {
      each(packet.at(part), part, (item, id) -> resource(part, id));
    }
    form();
    return bundle;
  }

  /** What is done with each element of a list. */
  private interface Use {
    void of(JsonNode item, String id);
  }

  private static void each(JsonNode list, String part, Use use) {
    if (list.size() > MOST) {
      throw new InputException(
          "phenopacket, "
              + part
              + ": "
              + list.size()
              + " items; at most "
              + MOST
              + " of one patient are read");
    }
    for (int i = 0; i < list.size(); i++) {
      use.of(list.path(i), part + "-" + i);
    }
  }

  private ObjectNode resource(String type, String id) {
    ObjectNode resource = entries.addObject().putObject("resource");
    resource.put("resourceType", type).put("id", id);
    return resource;
  }

  private ObjectNode about(String type, String id) {
    ObjectNode resource = resource(type, id);
    resource.putObject("subject").put("reference", "Patient/subject");
    return resource;
  }

  private void patient() {
    JsonNode subject = packet.at("subject");
    ObjectNode patient = resource("Patient", "subject");
    String sex = subject.path("sex").asText("");
    if (sex.equals("FEMALE") || sex.equals("MALE")) {
      patient.put("gender", sex.toLowerCase(Locale.ROOT));
    } else if (!sex.isEmpty()) {
      patient.put("gender", sex.equals("OTHER_SEX") ? "other" : "unknown");
    }
    String born = packet.at(subject, "dateOfBirth").asText("");
    if (!born.isEmpty()) {
      int time = born.indexOf('T');
      patient.put("birthDate", time < 0 ? born : born.substring(0, time));
    }
  }

  private static void code(ObjectNode resource, String key, JsonNode term) {
    Curies.coding(
        resource.putObject(key).putArray("coding").addObject(),
        term.path("id").asText(""),
        term.path("label").asText(""));
  }

  private static void status(ObjectNode condition, String key, String system, String code) {
    condition
        .putObject(key)
        .putArray("coding")
        .addObject()
        .put("system", HL7 + system)
        .put("code", code);
  }

  private void feature(JsonNode feature, String id) {
    boolean excluded = feature.path("excluded").asBoolean(false);
    String ours = Curies.local(feature.path("type").path("id").asText(""));
    if (!ours.isEmpty()) {
      answer(ours, excluded ? "absent" : "present");
      return;
    }
    ObjectNode condition = condition(feature.path("type"), id, excluded);
    if (feature.has("resolution") && !excluded) {
      status(condition, "clinicalStatus", "condition-clinical", "resolved");
    }
    onset(condition, feature.path("onset"));
  }

  private ObjectNode condition(JsonNode term, String id, boolean excluded) {
    ObjectNode condition = about("Condition", id);
    status(
        condition,
        "verificationStatus",
        "condition-ver-status",
        excluded ? "refuted" : "confirmed");
    code(condition, "code", term);
    return condition;
  }

  private static void onset(ObjectNode condition, JsonNode onset) {
    PhenopacketReader.age(onset.path("age").path("iso8601duration").asText(""))
        .ifPresent(age -> years(condition.putObject("onsetAge"), age));
    if (onset.path("timestamp").isTextual()) {
      condition.put("onsetDateTime", onset.path("timestamp").asText());
    }
  }

  private static void years(ObjectNode quantity, Age age) {
    quantity.put("value", age.years()).put("system", UCUM).put("code", "a");
  }

  private void disease(JsonNode disease, String id) {
    condition(disease.path("term"), id, disease.path("excluded").asBoolean(false));
  }

  private void measurement(JsonNode measurement, String id) {
    String ours = Curies.local(measurement.path("assay").path("id").asText(""));
    JsonNode value = measurement.path("value");
    if (!ours.isEmpty()) {
      ours(ours, measurement);
      return;
    }
    ObjectNode observation = about("Observation", id);
    observation.put("status", "final");
    code(observation, "code", measurement.path("assay"));
    String observed = packet.at(measurement, "timeObserved").path("timestamp").asText("");
    if (!observed.isEmpty()) {
      observation.put("effectiveDateTime", observed);
    }
    JsonNode coded = packet.at(value, "ontologyClass");
    if (coded.isObject()) {
      code(observation, "valueCodeableConcept", coded);
    }
    JsonNode quantity = value.path("quantity");
    if (quantity.isObject()) {
      quantity(observation.putObject("valueQuantity"), quantity, quantity.path("value"));
      JsonNode range = packet.at(quantity, "referenceRange");
      if (range.has("high")) {
        quantity(
            observation.putArray("referenceRange").addObject().putObject("high"),
            range,
            range.path("high"));
      }
    }
  }

  private static void quantity(ObjectNode written, JsonNode unit, JsonNode value) {
    Curies.coding(
        written, unit.path("unit").path("id").asText(""), unit.path("unit").path("label").asText());
    written.remove("display");
    if (value.isNumber()) {
      written.set("value", value);
    }
  }

  private void ours(String asked, JsonNode measurement) {
    JsonNode value = measurement.path("value");
    String method = Curies.local(measurement.path("procedure").path("code").path("id").asText(""));
    if (value.path("quantity").isObject()) {
      ObjectNode answer = item(asked).putArray("answer").addObject();
      quantity(
          answer.putObject("valueQuantity"),
          value.path("quantity"),
          value.path("quantity").path("value"));
    } else {
      ObjectNode item =
          answer(asked, Curies.local(packet.at(value, "ontologyClass").path("id").asText("")));
      if (!method.isEmpty()) {
        coded(item.putArray("item").addObject().put("linkId", asked + "/assay"), method);
      }
    }
  }

  /** Only what is called causative counts; of uncertain significance is told as such. */
  private void interpretation(JsonNode interpretation, String id) {
    JsonNode genes = packet.at(interpretation.path("diagnosis"), "genomicInterpretations");
    if (genes.isEmpty()) {
      resource("interpretations", id);
    }
    each(genes, id, this::gene);
  }

  private void gene(JsonNode genomic, String id) {
    JsonNode variant = packet.at(genomic, "variantInterpretation");
    String symbol =
        genomic
            .path("gene")
            .path("symbol")
            .asText(
                packet
                    .at(packet.at(variant, "variationDescriptor"), "geneContext")
                    .path("symbol")
                    .asText(""));
    String acmg = packet.at(variant, "acmgPathogenicityClassification").asText("");
    List<CaseWords.Meaning> meanings = words.meanings("gene", symbol);
    boolean causative = packet.at(genomic, "interpretationStatus").asText("").equals("CAUSATIVE");
    if (acmg.equals("UNCERTAIN_SIGNIFICANCE")) {
      answer("genetic_test", "uncertain_variant");
    } else if (causative && meanings.stream().anyMatch(m -> !m.finding().isEmpty())) {
      meanings.stream()
          .filter(meaning -> !meaning.finding().isEmpty())
          .forEach(meaning -> answer(meaning.finding(), "present"));
    } else {
      ObjectNode observation = about("Observation", id);
      observation.put("status", causative ? "final" : "preliminary");
      Curies.coding(
          observation.putObject("code").putArray("coding").addObject(), "gene:" + symbol, symbol);
    }
  }

  private ObjectNode item(String linkId) {
    return answers.addObject().put("linkId", linkId);
  }

  private ObjectNode answer(String asked, String code) {
    return coded(item(asked), code);
  }

  private static ObjectNode coded(ObjectNode item, String code) {
    item.putArray("answer")
        .addObject()
        .putObject("valueCoding")
        .put("system", Addresses.ANSWERS)
        .put("code", code);
    return item;
  }

  private void form() {
    if (!answers.isEmpty()) {
      ObjectNode form = about("QuestionnaireResponse", "phenopacket");
      form.put("status", "completed").put("questionnaire", Addresses.FINDINGS_FORM);
      form.set("item", answers);
    }
  }
}
