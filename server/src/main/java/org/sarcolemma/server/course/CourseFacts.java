package org.sarcolemma.server.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sarcolemma.followup.Score;
import org.sarcolemma.followup.Visit;

/**
 * What holds of the course of one child.
 *
 * @param first first day of anything
 * @param today the day it is read
 * @param readings numbers that can be placed, by day
 * @param gaps days on which a scale was tried and gave no number, by its id
 * @param drugs every drug
 * @param incidents everything that is no number
 * @param rows all of it and the rest as a table, latest first
 */
public record CourseFacts(
    LocalDate first,
    LocalDate today,
    List<Reading> readings,
    Map<String, List<LocalDate>> gaps,
    List<DrugCourse> drugs,
    List<Incident> incidents,
    List<TableRow> rows) {
  /** Copies its lists. */
  public CourseFacts {
    readings = List.copyOf(readings);
    gaps = Collections.unmodifiableMap(new LinkedHashMap<>(gaps));
    drugs = List.copyOf(drugs);
    incidents = List.copyOf(incidents);
    rows = List.copyOf(rows);
  }

  /** Numbers of one scale. */
  public List<Reading> of(String scale) {
    return readings.stream().filter(reading -> reading.scale().id().equals(scale)).toList();
  }

  /** What was measured, by day. Where a scale stands twice on a day, the later entry counts. */
  public List<Visit> visits() {
    Map<LocalDate, Map<String, Score>> days = new TreeMap<>();
    for (Reading reading : readings) {
      days.computeIfAbsent(reading.day(), day -> new LinkedHashMap<>())
          .put(reading.scale().id(), new Score(reading.scale(), reading.value(), reading.limit()));
    }
    List<Visit> visits = new ArrayList<>();
    days.forEach((day, scores) -> visits.add(new Visit(day, List.copyOf(scores.values()))));
    return visits;
  }

  /** First day of a drug this software knows as a treatment, with its name. */
  public Optional<DrugCourse> firstTreatment() {
    return drugs.stream()
        .filter(drug -> drug.id().isPresent() && drug.first().isPresent())
        .min(java.util.Comparator.comparing(drug -> drug.first().orElseThrow()));
  }
}
