package org.sarcolemma.server.course;

import java.util.List;

/**
 * A line that joins places.
 *
 * @param points places, x and y in turn
 * @param kind line, dose or limit
 */
public record Stroke(List<Double> points, String kind) {
  /** Copies its list. */
  public Stroke {
    points = List.copyOf(points);
  }

  /** As SVG writes them. */
  public String written() {
    StringBuilder written = new StringBuilder();
    for (int i = 0; i < points.size(); i++) {
      written.append(i == 0 ? "" : i % 2 == 0 ? " " : ",").append(points.get(i));
    }
    return written.toString();
  }
}
