package org.sarcolemma.server.course;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * Creatine kinase on a log scale: in multiples of the limit when each value has one, else in U/L
 * with each laboratory's limit. Values are joined within one laboratory only, and not at all where
 * the laboratory was not told (SR-49).
 */
final class EnzymeLane {
  private static final double HEIGHT = 150;
  private static final double STUB = 8;
  private static final int LONGEST = 28;

  private final TimeAxis time;
  private final boolean multiples;
  private final List<Reading> shown;

  private EnzymeLane(List<Reading> readings, TimeAxis time) {
    this.time = time;
    this.multiples = readings.stream().allMatch(reading -> reading.limit().isPresent());
    this.shown = readings.stream().filter(reading -> time.shows(reading.day())).toList();
  }

  /** The lane; empty when nothing falls into these days. */
  static Optional<Lane> of(List<Reading> readings, TimeAxis time, double top) {
    EnzymeLane lane = new EnzymeLane(readings, time);
    return lane.shown.isEmpty() ? Optional.empty() : Optional.of(lane.lane(top));
  }

  private double value(Reading reading) {
    return multiples ? reading.times().orElseThrow().doubleValue() : reading.value().doubleValue();
  }

  private Lane lane(double top) {
    double bottom = top + HEIGHT;
    DoubleStream limits =
        multiples
            ? DoubleStream.of(1)
            : shown.stream().flatMap(r -> r.limit().stream()).mapToDouble(Number::doubleValue);
    double[] all =
        DoubleStream.concat(limits, shown.stream().mapToDouble(this::value)).sorted().toArray();
    LogAxis axis = LogAxis.around(all[0], all[all.length - 1], top, bottom);
    Map<String, List<Reading>> laboratories = new LinkedHashMap<>();
    for (Reading reading : shown) {
      laboratories.computeIfAbsent(reading.laboratory(), name -> new ArrayList<>()).add(reading);
    }
    List<Stroke> strokes = new ArrayList<>();
    List<Mark> marks = new ArrayList<>();
    List<String> key = new ArrayList<>();
    laboratories.forEach(
        (name, readings) -> {
          Shape shape = Shape.of(key.size());
          key.add(shape.sign() + " " + shortened(name));
          join(name, readings, axis).ifPresent(strokes::add);
          if (!multiples) {
            strokes.addAll(limits(name, readings, axis));
          }
          for (Reading reading : readings) {
            marks.add(
                Mark.of(shape, time.x(reading.day()), axis.y(value(reading)), reading.words()));
          }
        });
    if (multiples) {
      double one = axis.y(1);
      strokes.add(new Stroke(List.of(time.left(), one, time.right(), one), "limit"));
    }
    marks.sort(java.util.Comparator.comparingDouble(Mark::x));
    return new Lane("ck", title(key), top, bottom, axis.ticks(), strokes, marks, List.of());
  }

  private String title(List<String> key) {
    return "Creatine kinase, "
        + (multiples ? "times the laboratory's upper limit" : "U/L")
        + ", log scale; dashed: upper limit. "
        + String.join("  ", key);
  }

  private static String shortened(String name) {
    return name.isEmpty()
        ? "laboratory not told, not joined"
        : name.length() > LONGEST ? name.substring(0, LONGEST) + "…" : name;
  }

  private Optional<Stroke> join(String laboratory, List<Reading> readings, LogAxis axis) {
    if (laboratory.isEmpty() || readings.size() < 2) {
      return Optional.empty();
    }
    List<Double> points = new ArrayList<>();
    for (Reading reading : readings) {
      points.add(time.x(reading.day()));
      points.add(axis.y(value(reading)));
    }
    return Optional.of(new Stroke(points, "line"));
  }

  /** Each limit holds until the laboratory's next value; of an unknown laboratory, for itself. */
  private List<Stroke> limits(String laboratory, List<Reading> readings, LogAxis axis) {
    List<Stroke> strokes = new ArrayList<>();
    for (int i = 0; i < readings.size(); i++) {
      Reading reading = readings.get(i);
      if (reading.limit().isPresent()) {
        double y = axis.y(reading.limit().get().doubleValue());
        double x = time.x(reading.day());
        boolean last = i + 1 == readings.size() || laboratory.isEmpty();
        double end = last ? Math.min(time.right(), x + STUB) : time.x(readings.get(i + 1).day());
        double begin = i == 0 || laboratory.isEmpty() ? Math.max(time.left(), x - STUB) : x;
        strokes.add(new Stroke(List.of(begin, y, end, y), "limit"));
      }
    }
    return strokes;
  }
}
