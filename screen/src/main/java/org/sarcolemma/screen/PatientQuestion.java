package org.sarcolemma.screen;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sarcolemma.Sarcolemma;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.interchange.InputException;
import org.sarcolemma.interchange.NotUsed;
import org.sarcolemma.interchange.StrictJson;
import org.sarcolemma.interchange.fhir.ChartReader;
import org.sarcolemma.interchange.fhir.FhirReader;
import org.sarcolemma.interchange.fhir.ReadChart;
import org.sarcolemma.screening.Hit;
import org.sarcolemma.screening.Screens;

/**
 * Asks the core about one patient: the resources that were kept become a record, as any other door
 * would hand it in.
 */
final class PatientQuestion {
  private static final String SETTING = "population_screen";

  private final Sarcolemma sarcolemma;
  private final FhirReader records;
  private final ChartReader charts;
  private final Screens screens;
  private final LocalDate asOf;

  PatientQuestion(
      Sarcolemma sarcolemma,
      FhirReader records,
      ChartReader charts,
      Screens screens,
      LocalDate asOf) {
    this.sarcolemma = sarcolemma;
    this.records = records;
    this.charts = charts;
    this.screens = screens;
    this.asOf = asOf;
  }

  /**
   * The hits of one patient.
   *
   * @param key {@code Patient/id}
   * @param persons what Patient resources of that id say; more than one only where they differ
   */
  List<ScreenHit> ask(String key, List<String> persons, List<KeptRecord> kept) {
    List<String> notes = new ArrayList<>();
    Optional<ObjectNode> person = person(persons, notes);
    ObjectNode bundle = bundle(key, person, kept);
    ReadChart read;
    try {
      read = charts.read(key, bundle);
    } catch (InputException e) {
      throw new IllegalStateException("a record made here cannot be read: " + e.getMessage(), e);
    }
    List<Hit> hits = screens.evaluate(read.chart(), asOf);
    if (hits.isEmpty()) {
      return List.of();
    }
    for (NotUsed left : read.notUsed()) {
      notes.add(left.item() + ": " + left.reason());
    }
    double probability =
        sarcolemma.rank(records.read(key, bundle).patient(), SETTING).probability(Knowledge.IMNM);
    String id = key.startsWith("Patient/") ? key.substring("Patient/".length()) : key;
    return hits.stream()
        .map(
            hit ->
                new ScreenHit(
                    id, hit, probability, read.chart().ageYears(asOf), read.chart().sex(), notes))
        .toList();
  }

  private static Optional<ObjectNode> person(List<String> persons, List<String> notes) {
    List<ObjectNode> told =
        persons.stream().distinct().map(json -> StrictJson.object("the patient", json)).toList();
    if (told.isEmpty()) {
      notes.add("no Patient resource in this export: age and sex are not known");
      return Optional.empty();
    }
    if (told.size() == 1) {
      return Optional.of(told.get(0));
    }
    notes.add("Patient resources of this id differ: age and sex are not used");
    ObjectNode common = JsonNodeFactory.instance.objectNode().put("resourceType", "Patient");
    common.set("id", told.get(0).path("id"));
    // dead in one is dead: nobody is to be called about a child who died
    boolean dead =
        told.stream()
            .anyMatch(p -> p.has("deceasedDateTime") || p.path("deceasedBoolean").asBoolean());
    return Optional.of(dead ? common.put("deceasedBoolean", true) : common);
  }

  /**
   * One record, every resource about the one patient, in an order that does not depend on files.
   */
  private static ObjectNode bundle(String key, Optional<ObjectNode> person, List<KeptRecord> kept) {
    ObjectNode bundle =
        JsonNodeFactory.instance
            .objectNode()
            .put("resourceType", "Bundle")
            .put("type", "collection");
    ArrayNode entries = bundle.putArray("entry");
    person.ifPresent(patient -> entries.addObject().set("resource", patient));
    kept.stream()
        .sorted(Comparator.comparing(KeptRecord::name).thenComparing(KeptRecord::json))
        .forEach(
            record -> {
              ObjectNode resource = StrictJson.object(record.name(), record.json());
              String element = resource.has("subject") ? "subject" : "patient";
              resource.putObject(element).put("reference", key);
              entries.addObject().set("resource", resource);
            });
    return bundle;
  }
}
