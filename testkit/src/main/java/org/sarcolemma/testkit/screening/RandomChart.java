package org.sarcolemma.testkit.screening;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.sarcolemma.interchange.fhir.ScreenCode;
import org.sarcolemma.interchange.fhir.ScreenCodes;

/**
 * The FHIR record of one made-up patient. Everything a screen asks for is likely in it, with
 * statuses, units and dates of every sort, so that near every second patient is found by some
 * screen and near every condition is missed narrowly by somebody.
 */
public final class RandomChart {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final String LOINC = "http://loinc.org";
  private static final String UCUM = "http://unitsofmeasure.org";
  private static final int MOST = 4;

  /** Diagnoses and drugs that meet in one screen; a patient of no theme may have any. */
  private static final List<List<String>> THEMES =
      List.of(
          List.of(),
          List.of("lgmd", "muscular_dystrophy", "lgmd_phenotype", "fshd", "lgmd_r2"),
          List.of("myositis", "pm", "juvenile_pm"),
          List.of("dm", "jdm", "pm", "prednisone", "methotrexate", "azathioprine", "rituximab"),
          List.of("drug_myopathy", "rhabdomyolysis", "statin", "atorvastatin", "simvastatin"),
          List.of(
              "anti_srp_myopathy",
              "anti_srp_positive",
              "prednisone",
              "prednisolone",
              "methotrexate"));

  private final ScreenCodes codes;
  private final RandomDays days;
  private final Random random;
  private final String patient;
  private final List<String> theme;
  private final List<ObjectNode> resources = new ArrayList<>();

  private RandomChart(ScreenCodes codes, String patient, Random random) {
    this.codes = codes;
    this.days = new RandomDays(random);
    this.random = random;
    this.patient = patient;
    this.theme = one(THEMES);
  }

  /**
   * A patient, first the Patient and then what is told of him.
   *
   * @param patient id of the Patient
   */
  public static List<ObjectNode> of(ScreenCodes codes, String patient, Random random) {
    RandomChart chart = new RandomChart(codes, patient, random);
    chart.fill();
    return List.copyOf(chart.resources);
  }

  /** One record as a bundle. */
  public static ObjectNode bundle(List<ObjectNode> resources) {
    ObjectNode bundle = JSON.objectNode().put("resourceType", "Bundle").put("type", "collection");
    ArrayNode entries = bundle.putArray("entry");
    resources.forEach(resource -> entries.addObject().set("resource", resource));
    return bundle;
  }

  private void fill() {
    ObjectNode who = JSON.objectNode().put("resourceType", "Patient").put("id", patient);
    if (likely(90)) {
      who.put("birthDate", days.birth()).put("gender", likely(50) ? "female" : "male");
    }
    if (likely(5)) {
      who.put("deceasedBoolean", likely(70));
    }
    resources.add(who);
    times(MOST, this::problem);
    times(2 * MOST, this::creatineKinase);
    boolean tested = likely(theme.contains("anti_srp_positive") ? 90 : 40);
    times(tested ? MOST : 0, this::antibody);
    times(likely(20) ? 1 : 0, this::variant);
    times(likely(80) ? 2 * MOST : 0, this::prescription);
    times(likely(60) ? MOST : 0, this::evaluation);
    times(likely(20) ? 2 : 0, this::sign);
    if (likely(25)) {
      doses();
    }
  }

  private void times(int most, Runnable what) {
    for (int i = most == 0 ? 0 : random.nextInt(most + 1); i > 0; i--) {
      what.run();
    }
  }

  private boolean likely(int percent) {
    return random.nextInt(100) < percent;
  }

  private <T> T one(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private ObjectNode resource(String type) {
    ObjectNode resource =
        JSON.objectNode().put("resourceType", type).put("id", patient + "-" + resources.size());
    resource.putObject("subject").put("reference", "Patient/" + patient);
    resources.add(resource);
    return resource;
  }

  private ObjectNode coded(String system, String code) {
    ObjectNode concept = JSON.objectNode();
    concept.putArray("coding").addObject().put("system", system).put("code", code);
    return concept;
  }

  private ObjectNode coded(ScreenCode code) {
    return coded(one(codes.addresses(code.system())), likely(50) ? code.code() : code.written());
  }

  /** Some code of a kind, mostly of the patient's theme. */
  private ObjectNode any(String kind) {
    List<ScreenCode> all = codes.of(kind);
    List<ScreenCode> near = all.stream().filter(code -> theme.contains(code.key())).toList();
    return coded(one(near.isEmpty() || likely(20) ? all : near));
  }

  private void problem() {
    ObjectNode condition = resource("Condition");
    if (likely(80)) {
      condition.set(
          "verificationStatus",
          coded(
              likely(97)
                  ? "http://terminology.hl7.org/CodeSystem/condition-ver-status"
                  : "urn:other",
              one(
                  List.of(
                      "confirmed",
                      "confirmed",
                      "confirmed",
                      "provisional",
                      "refuted",
                      "entered-in-error"))));
    }
    if (likely(50)) {
      condition.set(
          "clinicalStatus",
          coded(
              "http://terminology.hl7.org/CodeSystem/condition-clinical",
              likely(85) ? "active" : "resolved"));
    }
    condition.set("code", likely(8) ? any("sign") : any("label"));
    days.put(condition, likely(70) ? "recordedDate" : "onsetDateTime");
  }

  private ObjectNode observation(ObjectNode code) {
    ObjectNode observation = resource("Observation");
    observation.put(
        "status", likely(88) ? "final" : one(List.of("registered", "preliminary", "cancelled")));
    observation.set("code", code);
    days.put(observation, likely(85) ? "effectiveDateTime" : "issued");
    if (likely(3)) {
      observation.set(
          "dataAbsentReason",
          coded("http://terminology.hl7.org/CodeSystem/data-absent-reason", "unknown"));
    }
    return observation;
  }

  private void creatineKinase() {
    ObjectNode quantity =
        observation(any("ck"))
            .putObject("valueQuantity")
            .put("value", one(List.of(50, 999, 1000, 1001, 3999, 4000, 8400, 25_000)));
    String unit = one(List.of("U/L", "U/L", "U/L", "U/L", "[IU]/L", "kU/L", "ukat/L", "mg/dL"));
    if (likely(10)) {
      quantity.put("unit", one(List.of("U/L", "IU/L", "units")));
    } else {
      quantity.put("system", UCUM).put("code", unit).put("unit", unit);
    }
    if (likely(6)) {
      quantity.put("comparator", one(List.of("<", ">", ">=")));
    }
  }

  private void antibody() {
    ObjectNode code = any("antibody");
    switch (random.nextInt(8)) {
      case 0 -> {
        ObjectNode report = resource("DiagnosticReport");
        report.put("status", one(List.of("final", "registered", "entered-in-error")));
        report.set("code", code);
        days.put(report, "effectiveDateTime");
        if (likely(40)) {
          report.putArray("conclusionCode").add(any("label"));
        }
      }
      case 1, 2 -> {
        ObjectNode order = resource("ServiceRequest");
        order.put("status", one(List.of("active", "completed", "revoked")));
        order.put("intent", one(List.of("order", "order", "proposal")));
        order.set("code", code);
        days.put(order, "authoredOn");
      }
      default -> answer(observation(code));
    }
  }

  /** A result in words, in an interpretation, or as a figure beside its limit. */
  private void answer(ObjectNode observation) {
    switch (random.nextInt(5)) {
      case 0 -> observation.put("valueString", "see letter");
      case 1 -> {
        observation
            .putObject("valueQuantity")
            .put("value", one(List.of(3, 20, 21)))
            .put("system", UCUM)
            .put("code", "[arb'U]/mL");
        observation
            .putArray("referenceRange")
            .addObject()
            .putObject("high")
            .put("value", 20)
            .put("system", UCUM)
            .put("code", likely(80) ? "[arb'U]/mL" : "U/mL");
      }
      case 2 ->
          observation
              .putArray("interpretation")
              .add(
                  coded(
                      "http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation",
                      one(List.of("POS", "NEG", "H", "N", "IND", "WR", "A"))));
      default ->
          observation.set(
              "valueCodeableConcept",
              coded(
                  LOINC, one(List.of("LA6576-8", "LA6577-6", "LA6577-6", "LA9633-4", "LA9634-2"))));
    }
  }

  private void variant() {
    ObjectNode observation = observation(any("variant"));
    observation.set(
        "valueCodeableConcept", coded(LOINC, one(List.of("LA9633-4", "LA9633-4", "LA9634-2"))));
    if (likely(60)) {
      ObjectNode part = observation.putArray("component").addObject();
      part.set("code", any("significance"));
      part.set(
          "valueCodeableConcept",
          coded(LOINC, one(List.of("LA6668-3", "LA26332-9", "LA26333-7", "LA6675-8"))));
    }
  }

  private void sign() {
    answer(observation(any("sign")));
  }

  private void evaluation() {
    ObjectNode procedure = resource("Procedure");
    procedure.put("status", one(List.of("completed", "completed", "completed", "not-done")));
    procedure.set("code", any("evaluation"));
    days.put(procedure, "performedDateTime");
  }

  private void prescription() {
    boolean order = likely(60);
    ObjectNode drug = resource(order ? "MedicationRequest" : "MedicationStatement");
    if (order) {
      drug.put("intent", likely(93) ? "order" : "proposal");
    }
    String status =
        one(List.of("active", "active", "completed", "stopped", "completed", "on-hold"));
    drug.put("status", status);
    drug.set("medicationCodeableConcept", any("drug"));
    if (order) {
      days.put(drug, "authoredOn");
    } else {
      days.period(drug.putObject("effectivePeriod"), !status.equals("active") || likely(15));
    }
    ObjectNode timing =
        drug.putArray(order ? "dosageInstruction" : "dosage").addObject().putObject("timing");
    ObjectNode repeat = timing.putObject("repeat");
    if (likely(70)) {
      repeat
          .put("frequency", 1 + random.nextInt(2))
          .put("period", one(List.of(1, 1, 2, 7)))
          .put("periodUnit", one(List.of("d", "wk", "wk", "mo")));
    }
    if (order && !status.equals("active") && likely(80)) {
      days.period(repeat.putObject("boundsPeriod"), true);
    }
  }

  /** Doses of one drug that were given, with a weight and a height. */
  private void doses() {
    String drug = "cyclophosphamide";
    List<ScreenCode> coded =
        codes.of("drug").stream().filter(code -> code.key().equals(drug)).toList();
    for (int i = random.nextInt(13); i > 0; i--) {
      ObjectNode given = resource("MedicationAdministration");
      given.put("status", likely(90) ? "completed" : "not-done");
      given.set("medicationCodeableConcept", coded(one(coded)));
      days.put(given, "effectiveDateTime");
      boolean area = likely(30);
      given
          .putObject("dosage")
          .putObject("dose")
          .put("value", area ? one(List.of(500, 1000)) : one(List.of(300, 900, 1500)))
          .put("system", UCUM)
          .put("code", area ? "mg/m2" : "mg");
    }
    size("weight", 20 + random.nextInt(40), "kg");
    size("height", 100 + random.nextInt(70), "cm");
  }

  private void size(String kind, int value, String unit) {
    if (likely(85)) {
      observation(any(kind))
          .putObject("valueQuantity")
          .put("value", value)
          .put("system", UCUM)
          .put("code", unit);
    }
  }
}
