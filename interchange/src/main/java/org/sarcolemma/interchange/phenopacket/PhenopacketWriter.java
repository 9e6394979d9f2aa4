package org.sarcolemma.interchange.phenopacket;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sarcolemma.evidence.Finding;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.interchange.ReadPatient;
import org.sarcolemma.knowledge.codes.CodeBook;
import org.sarcolemma.knowledge.codes.CodeMeaning;
import org.sarcolemma.knowledge.codes.CodedConcept;
import org.sarcolemma.patient.Answer;
import org.sarcolemma.patient.AntibodyResult;
import org.sarcolemma.patient.AntibodyState;
import org.sarcolemma.patient.Assay;
import org.sarcolemma.patient.GeneticState;
import org.sarcolemma.patient.Patient;
import org.sarcolemma.patient.Reading;
import org.sarcolemma.patient.Sex;

/**
 * What is known of a child as a phenopacket of version 2. A finding is written with its HPO term
 * where that term says the finding and nothing else, otherwise with our own name. What a packet has
 * no room for is left out: quantities known as a band only, figure and date of an antibody, and
 * which genes a panel covered.
 */
public final class PhenopacketWriter {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String CK = "ck";

  private static final Map<String, String> VOCABULARIES =
      new TreeMap<>(
          Map.of(
              "HP", "http://purl.obolibrary.org/obo/HP_",
              "LOINC", "https://loinc.org",
              "UCUM", "http://unitsofmeasure.org",
              "sarcolemma", "https://sarcolemma.org/fhir/CodeSystem/answer"));

  private final Knowledge knowledge;
  private final CodeBook codes;
  private final Instant created;

  /**
   * A writer.
   *
   * @param created when the packet is made; told, because this software asks no clock
   */
  public PhenopacketWriter(Knowledge knowledge, CodeBook codes, Instant created) {
    this.knowledge = knowledge;
    this.codes = codes;
    this.created = created.truncatedTo(ChronoUnit.SECONDS);
  }

  /** The packet, indented, ending in a line feed. */
  public String write(ReadPatient read) {
    try {
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(packet(read)) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of texts and numbers can always be written", e);
    }
  }

  /** The packet as a tree. */
  public ObjectNode packet(ReadPatient read) {
    Patient patient = read.patient();
    ObjectNode packet = JsonNodeFactory.instance.objectNode();
    String id = read.id().isEmpty() ? "child" : read.id();
    packet.put("id", id);
    ObjectNode subject = packet.putObject("subject").put("id", id);
    if (patient.sex() != Sex.UNKNOWN) {
      subject.put("sex", patient.sex().name());
    }
    ArrayNode features = packet.putArray("phenotypicFeatures");
    patient.findings().forEach((finding, answer) -> feature(features, finding, answer));
    ArrayNode measurements = packet.putArray("measurements");
    patient
        .onset()
        .ifPresent(age -> quantity(measurements, Curies.OURS + "onset_age", age.years(), "UCUM:a"));
    patient.quantities().forEach((quantity, reading) -> quantity(measurements, quantity, reading));
    for (Finding finding : knowledge.findings().values()) {
      if (isAntibody(finding.id())) {
        antibody(measurements, finding.id(), patient.antibody(finding.id()));
      }
    }
    if (patient.genetics().state() != GeneticState.NOT_DONE) {
      String state = patient.genetics().state().word();
      coded(measurement(measurements, "genetic_test"), state, patient.genetics().state().label());
    }
    metaData(packet.putObject("metaData"));
    return packet;
  }

  private boolean isAntibody(String finding) {
    return knowledge.finding(finding).filter(f -> f.category().equals("antibody")).isPresent();
  }

  private void feature(ArrayNode features, String finding, Answer answer) {
    if (isAntibody(finding)) {
      return;
    }
    ObjectNode feature = features.addObject();
    feature
        .putObject("type")
        .put("id", term(finding).orElse(Curies.OURS + finding))
        .put("label", knowledge.label(finding));
    if (answer == Answer.ABSENT) {
      feature.put("excluded", true);
    }
  }

  /** The HPO term that is read back as this finding and as nothing else, both ways. */
  private Optional<String> term(String finding) {
    return knowledge
        .finding(finding)
        .flatMap(Finding::hpo)
        .filter(
            hpo ->
                codes
                    .conceptOf("HPO", hpo)
                    .map(CodedConcept::meanings)
                    .filter(meanings -> meanings.size() == 1)
                    .map(meanings -> meanings.get(0))
                    .filter(CodeMeaning::bothWays)
                    .filter(meaning -> meaning.kind() == CodeMeaning.Kind.SIGN)
                    .filter(meaning -> meaning.finding().equals(finding))
                    .isPresent());
  }

  private void quantity(ArrayNode measurements, String quantity, Reading reading) {
    if (reading.exact()) {
      boolean ck = quantity.equals(CK);
      quantity(
          measurements,
          ck ? "LOINC:2157-6" : Curies.OURS + quantity,
          reading.low(),
          ck ? "UCUM:U/L" : "UCUM:mo");
    }
  }

  private static void quantity(ArrayNode measurements, String assay, double value, String unit) {
    ObjectNode measurement = measurements.addObject();
    measurement.putObject("assay").put("id", assay).put("label", assay);
    ObjectNode quantity = measurement.putObject("value").putObject("quantity");
    quantity.putObject("unit").put("id", unit).put("label", unit.substring("UCUM:".length()));
    quantity.put("value", value);
  }

  private void antibody(ArrayNode measurements, String finding, AntibodyResult result) {
    if (result.state() == AntibodyState.NOT_TESTED) {
      return;
    }
    ObjectNode measurement = measurement(measurements, finding);
    coded(measurement, result.state().word(), result.state().label());
    if (result.assay() != Assay.NOT_TOLD) {
      measurement
          .putObject("procedure")
          .putObject("code")
          .put("id", Curies.OURS + result.assay().word())
          .put("label", result.assay().label());
    }
  }

  private ObjectNode measurement(ArrayNode measurements, String asked) {
    ObjectNode measurement = measurements.addObject();
    measurement
        .putObject("assay")
        .put("id", Curies.OURS + asked)
        .put("label", knowledge.label(asked));
    return measurement;
  }

  private static void coded(ObjectNode measurement, String code, String label) {
    measurement
        .putObject("value")
        .putObject("ontologyClass")
        .put("id", Curies.OURS + code)
        .put("label", label);
  }

  private void metaData(ObjectNode metaData) {
    metaData.put("created", created.toString()).put("createdBy", "Sarcolemma");
    ArrayNode resources = metaData.putArray("resources");
    for (Map.Entry<String, String> vocabulary : VOCABULARIES.entrySet()) {
      resources
          .addObject()
          .put("id", vocabulary.getKey().toLowerCase(Locale.ROOT))
          .put("name", vocabulary.getKey())
          .put("url", vocabulary.getValue())
          .put("version", "")
          .put("namespacePrefix", vocabulary.getKey())
          .put("iriPrefix", vocabulary.getValue() + "/");
    }
    metaData.put("phenopacketSchemaVersion", "2.0");
  }
}
