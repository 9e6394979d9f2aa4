package org.sarcolemma.server.course;

/**
 * Something in a drawing that says what it is when pointed at.
 *
 * @param path its outline, as SVG writes paths
 * @param x where it is
 * @param y where it is
 * @param kind full, hollow, bar or open
 * @param words what it says
 */
public record Mark(String path, double x, double y, String kind, String words) {
  static Mark of(Shape shape, double x, double y, String words) {
    return new Mark(shape.path(x, y), x, y, shape.hollow() ? "hollow" : "full", words);
  }
}
