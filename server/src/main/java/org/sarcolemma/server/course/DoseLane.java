package org.sarcolemma.server.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The daily dose of one corticosteroid as steps, in its own milligrams: doses of different drugs
 * are never added up or converted. A dose told in another way is a gap.
 */
final class DoseLane {
  private static final double HEIGHT = 76;

  private DoseLane() {}

  /** The lane; empty when no daily dose falls into these days. */
  static Optional<Lane> of(DrugCourse drug, TimeAxis time, LocalDate today, double top) {
    double bottom = top + HEIGHT;
    List<DrugCourse.Dose> told =
        drug.doses().stream()
            .filter(dose -> dose.daily().isPresent())
            .filter(dose -> !dose.from().isAfter(time.to()))
            .filter(dose -> !dose.to().orElse(today).isBefore(time.from()))
            .toList();
    if (told.isEmpty()) {
      return Optional.empty();
    }
    double most =
        told.stream().mapToDouble(d -> d.daily().orElseThrow().doubleValue()).max().orElse(1);
    LinearAxis axis = LinearAxis.to(most, top, bottom);
    List<Stroke> strokes = new ArrayList<>();
    List<Mark> marks = new ArrayList<>();
    List<Double> points = new ArrayList<>();
    LocalDate reached = LocalDate.MIN;
    for (DrugCourse.Dose dose : told) {
      if (!dose.from().equals(reached)) {
        close(points, strokes);
      }
      double y = axis.y(dose.daily().orElseThrow().doubleValue());
      LocalDate end = dose.to().orElse(today);
      points.add(time.x(time.within(dose.from())));
      points.add(y);
      points.add(time.x(time.within(end)));
      points.add(y);
      if (dose.stopped() && time.shows(end)) {
        points.add(time.x(end));
        points.add(bottom);
      }
      marks.add(
          Mark.of(
              Shape.CIRCLE,
              time.x(time.within(dose.from())),
              y,
              dose.from()
                  + until(dose)
                  + ": "
                  + drug.name()
                  + " "
                  + dose.words()
                  + "; entered by "
                  + dose.author()));
      reached = end;
    }
    close(points, strokes);
    return Optional.of(
        new Lane(
            "dose-" + drug.id().orElse(""),
            drug.name() + ", mg a day as told, not converted",
            top,
            bottom,
            axis.ticks(),
            strokes,
            marks,
            List.of()));
  }

  private static String until(DrugCourse.Dose dose) {
    return dose.to().map(day -> " to " + day).orElse(", no later change told");
  }

  private static void close(List<Double> points, List<Stroke> strokes) {
    if (!points.isEmpty()) {
      strokes.add(new Stroke(points, "dose"));
    }
    points.clear();
  }
}
