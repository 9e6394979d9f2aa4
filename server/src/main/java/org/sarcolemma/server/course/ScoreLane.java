package org.sarcolemma.server.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Scores of one range, each with its own shape. A sheet without a total breaks the line. */
final class ScoreLane {
  private static final double HEIGHT = 84;

  private ScoreLane() {}

  /**
   * The lane; empty when nothing falls into these days.
   *
   * @param scales ids of scales with the same range
   */
  static Optional<Lane> of(
      String title, List<String> scales, CourseFacts facts, TimeAxis time, double top) {
    double bottom = top + HEIGHT;
    List<Stroke> strokes = new ArrayList<>();
    List<Mark> marks = new ArrayList<>();
    List<String> key = new ArrayList<>();
    double high = 0;
    for (String scale : scales) {
      List<Reading> all = facts.of(scale);
      high =
          Math.max(
              high,
              all.stream()
                  .mapToDouble(r -> r.scale().range().value().doubleValue())
                  .max()
                  .orElse(0));
    }
    LinearAxis axis = LinearAxis.to(high, top, bottom);
    for (String scale : scales) {
      List<Reading> shown =
          facts.of(scale).stream().filter(reading -> time.shows(reading.day())).toList();
      if (shown.isEmpty()) {
        continue;
      }
      Shape shape = Shape.of(scales.indexOf(scale));
      key.add(shape.sign() + " " + shown.get(0).scale().label());
      List<Double> points = new ArrayList<>();
      for (int i = 0; i < shown.size(); i++) {
        Reading reading = shown.get(i);
        double x = time.x(reading.day());
        double y = axis.y(reading.value().doubleValue());
        marks.add(Mark.of(shape, x, y, reading.words()));
        if (i > 0 && broken(facts, scale, shown.get(i - 1).day(), reading.day())) {
          close(points, strokes);
        }
        points.add(x);
        points.add(y);
      }
      close(points, strokes);
    }
    marks.sort(java.util.Comparator.comparingDouble(Mark::x));
    return marks.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Lane(
                scales.get(0),
                title + ". " + String.join("  ", key),
                top,
                bottom,
                axis.ticks(),
                strokes,
                marks,
                List.of()));
  }

  private static boolean broken(CourseFacts facts, String scale, LocalDate from, LocalDate to) {
    return facts.gaps().getOrDefault(scale, List.of()).stream()
        .anyMatch(day -> day.isAfter(from) && day.isBefore(to));
  }

  private static void close(List<Double> points, List<Stroke> strokes) {
    if (points.size() > 2) {
      strokes.add(new Stroke(points, "line"));
    }
    points.clear();
  }
}
