package org.sarcolemma.benchmarks;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/**
 * A made-up chart as a hospital's server hands it over: one child, mostly results that nobody here
 * asks for (blood counts, vital signs, visits), a few that matter. The same to the last byte for
 * the same size.
 */
final class HospitalChart {
  private static final String LOINC = "http://loinc.org";
  private static final String UCUM = "http://unitsofmeasure.org";
  private static final String ICD = "http://hl7.org/fhir/sid/icd-10-cm";
  private static final String BASE = "https://ehr.example.com/r4/";

  /** Laboratory results of every day: code, name, unit. */
  private static final List<List<String>> EVERY_DAY =
      List.of(
          List.of("718-7", "Hemoglobin [Mass/volume] in Blood", "g/dL"),
          List.of("777-3", "Platelets [#/volume] in Blood by Automated count", "10*3/uL"),
          List.of("2160-0", "Creatinine [Mass/volume] in Serum or Plasma", "mg/dL"),
          List.of("1742-6", "Alanine aminotransferase [Enzymatic activity/volume]", "U/L"),
          List.of("8867-4", "Heart rate", "/min"),
          List.of("8310-5", "Body temperature", "Cel"),
          List.of("29463-7", "Body weight", "kg"),
          List.of("8302-2", "Body height", "cm"));

  private final Random random = new Random(200);
  private final ArrayNode entries;
  private final ObjectNode bundle = JsonNodeFactory.instance.objectNode();

  private HospitalChart() {
    bundle.put("resourceType", "Bundle").put("type", "searchset");
    entries = bundle.putArray("entry");
  }

  /** A chart as bytes of JSON. */
  static byte[] of(int resources) {
    HospitalChart chart = new HospitalChart();
    chart
        .add("Patient", 0)
        .put("gender", "female")
        .put("birthDate", "2014-02-28")
        .putArray("name")
        .addObject()
        .put("family", "Example");
    for (int i = 1; i < resources; i++) {
      switch (i % 20) {
        case 0 -> chart.condition(i, "M62.81", "Muscle weakness (generalized)");
        case 1 -> chart.condition(i, "J06.9", "Acute upper respiratory infection, unspecified");
        case 2 ->
            chart.result(
                i, List.of("2157-6", "Creatine kinase [Enzymatic activity/volume]", "U/L"));
        case 3, 4 -> chart.visit(i);
        default -> chart.result(i, EVERY_DAY.get(chart.random.nextInt(EVERY_DAY.size())));
      }
    }
    return chart.bundle.toString().getBytes(StandardCharsets.UTF_8);
  }

  private ObjectNode add(String type, int id) {
    ObjectNode entry = entries.addObject().put("fullUrl", BASE + type + "/" + id);
    ObjectNode resource = entry.putObject("resource").put("resourceType", type).put("id", "" + id);
    resource.putObject("meta").put("versionId", "1").put("lastUpdated", "2024-01-01T10:00:00Z");
    entry.putObject("search").put("mode", "match");
    return resource;
  }

  private void condition(int id, String code, String display) {
    ObjectNode condition = about(add("Condition", id));
    code(
        condition,
        "clinicalStatus",
        "http://terminology.hl7.org/CodeSystem/condition-clinical",
        "active",
        "Active");
    code(
        condition,
        "verificationStatus",
        "http://terminology.hl7.org/CodeSystem/condition-ver-status",
        "confirmed",
        "Confirmed");
    code(condition, "code", ICD, code, display);
    condition.put("onsetDateTime", day()).put("recordedDate", day());
  }

  private void result(int id, List<String> test) {
    ObjectNode result = about(add("Observation", id)).put("status", "final");
    code(
        result.putArray("category").addObject(),
        "http://terminology.hl7.org/CodeSystem/observation-category",
        "laboratory",
        "Laboratory");
    code(result, "code", LOINC, test.get(0), test.get(1));
    result.put("effectiveDateTime", day() + "T09:30:00+01:00").put("issued", day() + "T12:00:00Z");
    double value = 20 + random.nextInt(100_000) / 10.0;
    quantity(result.putObject("valueQuantity"), value, test.get(2));
    ObjectNode range = result.putArray("referenceRange").addObject();
    quantity(range.putObject("low"), 10, test.get(2));
    quantity(range.putObject("high"), 200, test.get(2));
  }

  private void visit(int id) {
    ObjectNode visit = about(add("Encounter", id)).put("status", "finished");
    visit
        .putObject("class")
        .put("system", "http://terminology.hl7.org/CodeSystem/v3-ActCode")
        .put("code", "AMB");
    visit.putObject("period").put("start", day()).put("end", day());
  }

  private static ObjectNode about(ObjectNode resource) {
    resource.putObject("subject").put("reference", "Patient/0").put("display", "Example");
    return resource;
  }

  private static void code(
      ObjectNode holder, String key, String system, String code, String display) {
    code(holder.putObject(key), system, code, display);
    ((ObjectNode) holder.path(key)).put("text", display);
  }

  private static void code(ObjectNode concept, String system, String code, String display) {
    concept
        .putArray("coding")
        .addObject()
        .put("system", system)
        .put("code", code)
        .put("display", display);
  }

  private static void quantity(ObjectNode quantity, double value, String unit) {
    quantity.put("value", value).put("unit", unit).put("system", UCUM).put("code", unit);
  }

  private String day() {
    return "20"
        + (15 + random.nextInt(8))
        + "-0"
        + (1 + random.nextInt(9))
        + "-1"
        + random.nextInt(9);
  }
}
