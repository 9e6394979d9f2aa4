package org.sarcolemma.treatment.calendar;

import java.util.List;
import java.util.Optional;
import org.sarcolemma.treatment.regimen.Drug;
import org.sarcolemma.treatment.regimen.Interval;

/**
 * Something to do beside the doses, and when.
 *
 * @param id stable id
 * @param kind what it is about
 * @param drugs ids of drugs, or names of classes; empty when it holds whatever is chosen
 * @param timing when
 * @param title for people, without any amount
 * @param detail what a clinician must know beside it, empty if nothing
 * @param source id of the source
 * @param verified whether it was read in the source
 */
public record CalendarRule(
    String id,
    EntryKind kind,
    List<String> drugs,
    Timing timing,
    String title,
    String detail,
    String source,
    boolean verified) {
  /** When something falls due. */
  public sealed interface Timing permits Once, Ladder, Around, AfterLast, LiveVaccine, Undated {}

  /**
   * Once, counted from the first day.
   *
   * @param after time from the first day
   */
  public record Once(Interval after) implements Timing {}

  /**
   * Again and again, counted from the first day.
   *
   * @param steps one after another
   */
  public record Ladder(List<Step> steps) implements Timing {
    /** Copies its list. */
    public Ladder {
      steps = List.copyOf(steps);
    }
  }

  /**
   * A step of a ladder.
   *
   * @param times how often; empty for as long as the calendar lists repeats
   * @param every from one to the next
   */
  public record Step(Optional<Integer> times, Interval every) {}

  /**
   * Around doses. Before the first day nothing is dated: what is due then is a check to be
   * answered.
   *
   * @param fromDays days from the dose; below 0 before it, above 0 after its last day
   * @param toDays the same, not below fromDays
   */
  public record Around(int fromDays, int toDays) implements Timing {
    /** Refuses days out of order and days on both sides of a dose. */
    public Around {
      if (toDays < fromDays || (fromDays < 0) != (toDays < 0)) {
        throw new IllegalArgumentException(fromDays + " to " + toDays + " days are no window");
      }
    }
  }

  /**
   * After the last dose of the course.
   *
   * @param after time from its last day
   * @param until end of a window, if it is one
   */
  public record AfterLast(Interval after, Optional<Interval> until) implements Timing {}

  /**
   * A live vaccine after immunoglobulin: by the table of waits, after the last day of the course.
   */
  public record LiveVaccine() implements Timing {}

  /** No source dates it. */
  public record Undated() implements Timing {}

  /** Copies its list. */
  public CalendarRule {
    drugs = List.copyOf(drugs);
  }

  /** Whether it belongs to a drug. */
  public boolean concerns(Drug drug) {
    return drugs.contains(drug.id()) || drug.facts().classes().stream().anyMatch(drugs::contains);
  }
}
