package org.sarcolemma.server.course;

/** Shapes that tell series apart without colour. */
enum Shape {
  /** Filled. */
  CIRCLE("●", false),
  /** Hollow. */
  SQUARE("□", true),
  /** Filled. */
  TRIANGLE("▲", false),
  /** Hollow. */
  DIAMOND("◇", true),
  /** Lines only. */
  CROSS("✕", true);

  private final String sign;
  private final boolean hollow;

  Shape(String sign, boolean hollow) {
    this.sign = sign;
    this.hollow = hollow;
  }

  /** Of the series with a number; beyond the last they repeat. */
  static Shape of(int series) {
    return values()[series % values().length];
  }

  /** As a character, for the key. */
  String sign() {
    return sign;
  }

  boolean hollow() {
    return hollow;
  }

  /** Around a place, as SVG writes paths. */
  String path(double x, double y) {
    String at = "M" + x + " " + y;
    return switch (this) {
      case CIRCLE -> at + "m-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z";
      case SQUARE -> at + "m-4-4h8v8h-8z";
      case TRIANGLE -> at + "m0-5l5 9h-10z";
      case DIAMOND -> at + "m0-5.5l5.5 5.5l-5.5 5.5l-5.5-5.5z";
      case CROSS -> at + "m-4-4l8 8m0-8l-8 8";
    };
  }
}
