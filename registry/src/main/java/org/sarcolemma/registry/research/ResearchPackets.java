package org.sarcolemma.registry.research;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.interchange.ReadPatient;
import org.sarcolemma.interchange.phenopacket.PhenopacketWriter;
import org.sarcolemma.knowledge.codes.CodeBook;
import org.sarcolemma.patient.AgeGroup;
import org.sarcolemma.patient.Answer;
import org.sarcolemma.patient.Patient;
import org.sarcolemma.patient.Sex;
import org.sarcolemma.registry.event.Event;
import org.sarcolemma.registry.event.EventKind;
import org.sarcolemma.registry.event.History;

/**
 * Children as phenopackets without names and dates: findings as last known, and measurements with
 * the age at which they were made, in years and months. Treatments are left out, because the format
 * gives them dates.
 */
public final class ResearchPackets {
  private static final String OURS = "sarcolemma:";
  private static final String CK = "ck";

  private final PhenopacketWriter writer;

  /**
   * A writer.
   *
   * @param created when the packets are made
   */
  public ResearchPackets(Knowledge knowledge, CodeBook codes, Instant created) {
    this.writer = new PhenopacketWriter(knowledge, codes, created);
  }

  /** The packet of one child as JSON text. */
  String write(String name, History history, Vocabulary words) {
    TreeMap<String, Answer> answers = new TreeMap<>();
    for (Event event : history.holding(EventKind.FINDING)) {
      String finding = event.body().path("finding").asText();
      if (words.findings().contains(finding)) {
        switch (event.body().path("answer").asText()) {
          case "present" -> answers.put(finding, Answer.PRESENT);
          case "absent" -> answers.put(finding, Answer.ABSENT);
          default -> {
            // a later "unknown" takes nothing back
          }
        }
      }
    }
    String sex = history.identity().map(e -> e.body().path("sex").asText("")).orElse("");
    Patient patient =
        new Patient(
            AgeGroup.UNKNOWN,
            Optional.empty(),
            Vocabulary.SEXES.contains(sex)
                ? Sex.valueOf(sex.toUpperCase(Locale.ROOT))
                : Sex.UNKNOWN,
            answers,
            new TreeMap<>());
    ObjectNode packet = writer.packet(new ReadPatient(name, patient, List.of()));
    List<Event> events = history.holding();
    age(history, events.get(events.size() - 1).day())
        .ifPresent(
            age ->
                packet
                    .withObject("/subject")
                    .putObject("timeAtLastEncounter")
                    .putObject("age")
                    .put("iso8601duration", age));
    ArrayNode measurements = packet.withArray("/measurements");
    for (Event event : history.holding(EventKind.MEASUREMENT)) {
      if (words.scales().contains(event.body().path("scale").asText())) {
        measurement(measurements, history, event);
      }
    }
    return packet.toPrettyString() + "\n";
  }

  private static void measurement(ArrayNode measurements, History history, Event event) {
    ObjectNode body = event.body();
    String unit = body.path("unit").asText("{score}");
    if (!body.path("value").isNumber()
        || !(unit.equals("{score}") || Vocabulary.UNITS.contains(unit))) {
      return;
    }
    String scale = body.path("scale").asText();
    ObjectNode measurement = measurements.addObject();
    measurement
        .putObject("assay")
        .put("id", scale.equals(CK) && unit.equals("U/L") ? "LOINC:2157-6" : OURS + scale)
        .put("label", scale);
    ObjectNode quantity = measurement.putObject("value").putObject("quantity");
    quantity.putObject("unit").put("id", "UCUM:" + unit).put("label", unit);
    quantity.put("value", body.path("value").decimalValue());
    age(history, event.day())
        .ifPresent(
            age ->
                measurement.putObject("timeObserved").putObject("age").put("iso8601duration", age));
  }

  private static Optional<String> age(History history, LocalDate day) {
    return history
        .birth()
        .map(birth -> Period.between(birth, day))
        .map(age -> "P" + age.getYears() + "Y" + age.getMonths() + "M");
  }
}
