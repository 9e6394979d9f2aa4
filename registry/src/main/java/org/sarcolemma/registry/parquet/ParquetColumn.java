package org.sarcolemma.registry.parquet;

/**
 * A column of a Parquet file. An empty cell is null.
 *
 * @param name heading
 * @param type what its cells are
 */
public record ParquetColumn(String name, Type type) {
  /** What cells may be, with the format's own numbers. */
  public enum Type {
    /** Any text. */
    TEXT(6, 0),
    /** A day, year-month-day. */
    DAY(1, 6),
    /** A whole number of 32 bits. */
    WHOLE(1, -1),
    /** A number, kept to double precision. */
    NUMBER(5, -1);

    private final int physical;
    private final int converted;

    Type(int physical, int converted) {
      this.physical = physical;
      this.converted = converted;
    }

    /** Type as it lies in the file. */
    int physical() {
      return physical;
    }

    /** What the stored value means, below 0 when it means itself. */
    int converted() {
      return converted;
    }
  }
}
