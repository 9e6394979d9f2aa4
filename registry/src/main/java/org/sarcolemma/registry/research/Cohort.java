package org.sarcolemma.registry.research;

import java.util.List;
import java.util.OptionalInt;

/**
 * What may be told of chosen children.
 *
 * @param children how many they are; empty when that is not told, and then nothing else is
 * @param tables how they divide
 * @param drugs drugs they were ever given, where both who was and who was not may be told
 * @param curves what they reached, when
 */
public record Cohort(
    OptionalInt children, List<Table> tables, List<Line> drugs, List<OutcomeCurves.Curve> curves) {
  /** Copies its lists. */
  public Cohort {
    tables = List.copyOf(tables);
    drugs = List.copyOf(drugs);
    curves = List.copyOf(curves);
  }

  /**
   * Counts of groups that do not overlap and make up the cohort.
   *
   * @param trait what divides them
   * @param lines none when nothing may be told
   */
  public record Table(Trait trait, List<Line> lines) {
    /** Copies its list. */
    public Table {
      lines = List.copyOf(lines);
    }
  }

  /**
   * One group.
   *
   * @param label wording
   * @param children empty when not told
   */
  public record Line(String label, OptionalInt children) {}

  /**
   * A value to choose.
   *
   * @param id as forms send it
   * @param label wording
   */
  public record Choice(String id, String label) {}
}
