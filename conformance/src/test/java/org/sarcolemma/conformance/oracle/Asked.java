package org.sarcolemma.conformance.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.sarcolemma.patient.Age;
import org.sarcolemma.patient.AgeGroup;
import org.sarcolemma.patient.Answer;
import org.sarcolemma.patient.AntibodyResult;
import org.sarcolemma.patient.AntibodyState;
import org.sarcolemma.patient.Assay;
import org.sarcolemma.patient.GeneticResult;
import org.sarcolemma.patient.Patient;
import org.sarcolemma.patient.Reading;
import org.sarcolemma.patient.Sex;

/**
 * A patient put to the program and to an oracle.
 *
 * @param id name in both answers
 * @param setting where the patient is seen
 * @param patient what is known
 */
record Asked(String id, String setting, Patient patient) {

  /** As the oracle reads it. */
  ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("id", id);
    json.put("setting", setting);
    json.put("age_group", word(patient.ageGroup()));
    json.put("sex", word(patient.sex()));
    patient.onset().ifPresent(age -> json.put("onset_years", age.years()));
    ObjectNode findings = json.putObject("findings");
    patient.findings().forEach((finding, answer) -> findings.put(finding, word(answer)));
    ObjectNode quantities = json.putObject("quantities");
    patient
        .quantities()
        .forEach(
            (quantity, reading) -> {
              ArrayNode ends = quantities.putArray(quantity);
              ends.add(reading.low());
              if (Double.isInfinite(reading.high())) {
                ends.addNull();
              } else {
                ends.add(reading.high());
              }
            });
    ObjectNode antibodies = json.putObject("antibodies");
    patient
        .antibodies()
        .forEach(
            (finding, result) ->
                antibodies
                    .putObject(finding)
                    .put("state", result.state().word())
                    .put("assay", result.assay().word()));
    return json;
  }

  /** A patient of the oracle's file. */
  static Asked of(JsonNode json) {
    TreeMap<String, Answer> findings = new TreeMap<>();
    json.get("findings")
        .properties()
        .forEach(said -> findings.put(said.getKey(), word(said.getValue(), Answer.class)));
    TreeMap<String, Reading> quantities = new TreeMap<>();
    json.get("quantities")
        .properties()
        .forEach(
            read -> {
              double low = read.getValue().get(0).doubleValue();
              JsonNode high = read.getValue().get(1);
              quantities.put(
                  read.getKey(),
                  high.isNull() ? Reading.atLeast(low) : Reading.between(low, high.doubleValue()));
            });
    Optional<Age> onset =
        json.has("onset_years")
            ? Optional.of(new Age(json.get("onset_years").doubleValue()))
            : Optional.empty();
    return new Asked(
        json.get("id").textValue(),
        json.get("setting").textValue(),
        new Patient(
            word(json.get("age_group"), AgeGroup.class),
            onset,
            word(json.get("sex"), Sex.class),
            findings,
            quantities,
            antibodies(json),
            GeneticResult.NOT_DONE));
  }

  private static TreeMap<String, AntibodyResult> antibodies(JsonNode json) {
    TreeMap<String, AntibodyResult> antibodies = new TreeMap<>();
    if (json.has("antibodies")) {
      json.get("antibodies")
          .properties()
          .forEach(told -> antibodies.put(told.getKey(), antibody(told.getValue())));
    }
    return antibodies;
  }

  private static AntibodyResult antibody(JsonNode told) {
    String assay = told.get("assay").textValue();
    return AntibodyResult.of(
        word(told.get("state"), AntibodyState.class),
        Arrays.stream(Assay.values())
            .filter(a -> a.word().equals(assay))
            .findFirst()
            .orElseThrow());
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static <E extends Enum<E>> E word(JsonNode value, Class<E> words) {
    return Enum.valueOf(words, value.textValue().toUpperCase(Locale.ROOT));
  }
}
