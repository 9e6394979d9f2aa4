package org.sarcolemma.server.section;

import java.util.List;

/**
 * Drawings of one thigh for each disease and change.
 *
 * @param diseases one line of drawings for each
 * @param source where the limits between the fillings come from
 */
public record MuscleDrawings(List<Disease> diseases, String source) {
  /** Copies its list. */
  public MuscleDrawings {
    diseases = List.copyOf(diseases);
  }

  /**
   * A disease.
   *
   * @param id its id
   * @param label for people
   * @param thighs oedema, fat and atrophy
   */
  public record Disease(String id, String label, List<Thigh> thighs) {
    /** Copies its list. */
    public Disease {
      thighs = List.copyOf(thighs);
    }
  }

  /**
   * One drawing.
   *
   * @param title what it shows
   * @param shapes outlines, in drawing order
   * @param told the same in words, one line for each sign
   */
  public record Thigh(String title, List<Shape> shapes, List<Told> told) {
    /** Copies its lists. */
    public Thigh {
      shapes = List.copyOf(shapes);
      told = List.copyOf(told);
    }

    /** Whether any row stands behind it. */
    public boolean known() {
      return !told.isEmpty();
    }

    /** Everything it shows, for those who cannot see it. */
    public String words() {
      return known()
          ? String.join(
              "; ", told.stream().map(line -> line.label() + ": " + line.figure()).toList())
          : "no data found";
    }
  }

  /**
   * An outline.
   *
   * @param path SVG path
   * @param state how it is filled
   */
  public record Shape(String path, State state) {}

  /**
   * A sign in words.
   *
   * @param label the finding
   * @param row row behind it
   * @param figure its figure
   */
  public record Told(String label, String row, String figure) {}

  /** How a muscle is filled. */
  public enum State {
    /** No published row. */
    UNKNOWN("unknown"),
    /** Reported without a rate. */
    REPORTED("reported"),
    /** Below the lower limit, or said not to occur. */
    RARE("rare"),
    /** Between the limits. */
    SOMETIMES("sometimes"),
    /** Above the upper limit. */
    OFTEN("often"),
    /** Said to be less affected than its neighbours. */
    SPARED("spared");

    private final String style;

    State(String style) {
      this.style = style;
    }

    /** Name of its style. */
    public String style() {
      return style;
    }
  }
}
