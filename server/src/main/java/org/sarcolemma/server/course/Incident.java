package org.sarcolemma.server.course;

import java.time.LocalDate;

/**
 * Something that happened on a day and is no number.
 *
 * @param kind what kind of thing
 * @param day when
 * @param words what
 */
public record Incident(Kind kind, LocalDate day, String words) {
  /** Kinds, in the order in which they are drawn. */
  public enum Kind {
    /** A visit that was given a name. */
    VISIT("Visits"),
    /** A result of an antibody test. */
    ANTIBODY("Antibody results"),
    /** A result of a gene test. */
    GENETICS("Gene tests"),
    /** What clinicians decided. */
    DECISION("Decisions"),
    /** What this software answered. */
    ASSESSMENT("Assessments"),
    /** A warning that was overridden. */
    OVERRIDE("Warnings overridden"),
    /** Free text. */
    NOTE("Notes");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** Wording for clinicians. */
    public String label() {
      return label;
    }
  }
}
