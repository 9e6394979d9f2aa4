package org.sarcolemma.screen;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sarcolemma.Sarcolemma;
import org.sarcolemma.interchange.InputException;
import org.sarcolemma.interchange.StrictJson;
import org.sarcolemma.interchange.fhir.ChartReader;
import org.sarcolemma.interchange.fhir.FhirReader;
import org.sarcolemma.knowledge.codes.CodeBook;
import org.sarcolemma.screening.Screens;

/**
 * The rules of one line and of one patient, for engines that group the lines of an export by
 * patient themselves.
 */
public final class GroupedLines {
  private static final String PATIENT = "Patient";

  private final Relevance relevance;
  private final PatientQuestion question;

  /**
   * The rules of some screens on a day.
   *
   * @param asked what the groups of the screens name
   */
  public GroupedLines(
      Sarcolemma sarcolemma, CodeBook codes, Screens screens, Set<String> asked, LocalDate asOf) {
    ChartReader charts = new ChartReader(codes, asked);
    this.relevance = new Relevance(codes, charts, new Needs(screens)).withSizes();
    this.question =
        new PatientQuestion(
            sarcolemma, new FhirReader(sarcolemma.knowledge(), codes), charts, screens, asOf);
  }

  /**
   * A line that matters.
   *
   * @param patient whose it is, {@code Patient/id}
   * @param json the resource
   */
  public record Told(String patient, String json) {}

  /**
   * What a line tells; empty when no screen asks for it.
   *
   * @param drugs codes of drugs that orders refer to, by {@code Medication/id}
   * @throws InputException when it cannot be used, saying why
   */
  public Optional<Told> told(String line, Map<String, String> drugs) {
    ObjectNode resource = StrictJson.object("the line", line);
    String type = resource.path("resourceType").asText("");
    if (type.isEmpty()) {
      throw new InputException("names no resourceType");
    }
    if (type.equals(PATIENT)) {
      String id = resource.path("id").asText("");
      if (id.isEmpty()) {
        throw new InputException("a Patient without id");
      }
      return Optional.of(new Told("Patient/" + id, Persons.of(resource).toString()));
    }
    if (!LineWork.TELLS.contains(type)) {
      return Optional.empty();
    }
    ObjectNode whole = LineWork.withDrug(resource, name -> code(drugs.get(name)));
    if (relevance.bits(whole) == Relevance.NOTHING) {
      return Optional.empty();
    }
    PatientKey key =
        PatientKey.of(whole)
            .orElseThrow(() -> new InputException(type + " that does not say whose it is"));
    return Optional.of(new Told(key.id(), whole.toString()));
  }

  private static @org.jspecify.annotations.Nullable ObjectNode code(
      @org.jspecify.annotations.Nullable String json) {
    return json == null ? null : StrictJson.object("the drug", json);
  }

  /** The drug a Medication resource names, by {@code Medication/id}; empty for other lines. */
  public Optional<Map.Entry<String, String>> drug(String line) {
    ObjectNode resource = StrictJson.object("the line", line);
    return resource.path("resourceType").asText("").equals("Medication")
            && resource.path("code") instanceof ObjectNode code
        ? Optional.of(Map.entry("Medication/" + resource.path("id").asText(""), code.toString()))
        : Optional.empty();
  }

  /**
   * A patient a screen found.
   *
   * @param probability for ranking
   * @param json the line of the output
   */
  public record Found(String patient, String screen, double probability, String json) {}

  /**
   * The hits of one patient.
   *
   * @param patient {@code Patient/id}
   * @param lines everything told of the patient, in any order
   */
  public List<Found> hits(String patient, Iterable<String> lines) {
    List<String> persons = new ArrayList<>();
    List<KeptRecord> kept = new ArrayList<>();
    for (String line : lines) {
      ObjectNode resource = StrictJson.object("the line", line);
      String type = resource.path("resourceType").asText("");
      if (type.equals(PATIENT)) {
        persons.add(line);
      } else {
        String id = resource.path("id").asText("");
        kept.add(
            new KeptRecord(
                patient, "", id.isEmpty() ? type : type + "/" + id, 0, new Place("", 0, 0), line));
      }
    }
    return question.ask(patient, persons, kept).stream()
        .map(
            hit ->
                new Found(
                    hit.patient(),
                    hit.hit().screen(),
                    hit.probability(),
                    HitLines.one(hit).toString()))
        .toList();
  }
}
