package org.sarcolemma.server.course;

import java.util.List;

/**
 * One strip of the drawing.
 *
 * @param id of the scale, drug or kind of row
 * @param title what it shows, with its unit and the key of its shapes
 * @param top upper edge of its plot
 * @param bottom lower edge
 * @param ticks labelled numbers
 * @param strokes lines
 * @param marks what can be pointed at, by day
 * @param labels words inside it, beside their rows
 */
public record Lane(
    String id,
    String title,
    double top,
    double bottom,
    List<Tick> ticks,
    List<Stroke> strokes,
    List<Mark> marks,
    List<Tick> labels) {
  /** Copies its lists. */
  public Lane {
    ticks = List.copyOf(ticks);
    strokes = List.copyOf(strokes);
    marks = List.copyOf(marks);
    labels = List.copyOf(labels);
  }
}
