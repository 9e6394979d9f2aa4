package org.sarcolemma.server.section;

import java.util.List;

/**
 * How often each finding is seen in each disease, every row by itself.
 *
 * @param diseases columns
 * @param lines one line for each finding
 */
public record RateTable(List<Column> diseases, List<Line> lines) {
  /** Copies its lists. */
  public RateTable {
    diseases = List.copyOf(diseases);
    lines = List.copyOf(lines);
  }

  /**
   * A disease.
   *
   * @param id its id
   * @param label for people
   */
  public record Column(String id, String label) {}

  /**
   * A finding.
   *
   * @param id its id
   * @param label for people
   * @param cells one for each disease
   */
  public record Line(String id, String label, List<Cell> cells) {
    /** Copies its list. */
    public Line {
      cells = List.copyOf(cells);
    }
  }

  /**
   * What is known of one finding in one disease; without a rate nobody has counted it, which is not
   * a rate of nought.
   *
   * @param rates the rows shown
   * @param more how many more there are
   */
  public record Cell(List<Rate> rates, int more) {
    /** Copies its list. */
    public Cell {
      rates = List.copyOf(rates);
    }
  }

  /**
   * One row.
   *
   * @param id its id
   * @param figure counts, share or word
   * @param whom in whom, one word
   * @param assumption whether it is an assumption of ours
   * @param pooled whether it enters a pooled figure
   */
  public record Rate(String id, String figure, String whom, boolean assumption, boolean pooled) {}
}
