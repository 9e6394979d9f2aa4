package org.sarcolemma.treatment.calendar;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * Something that falls on a day or within some days.
 *
 * @param on the day, or the first of several
 * @param until the last day it may fall on; the same day where there is no choice
 * @param kind what it is about
 * @param course id of the course it belongs to, empty when it holds whatever is chosen
 * @param rule id of the rule that dates it; unique together with course and number
 * @param number 1 for the first of its rule in its course
 * @param title for people, without any amount: it may leave the clinic (SR-51)
 * @param detail what a clinician must know beside it, empty if nothing
 * @param source id of the source
 * @param verified whether it was read in the source; otherwise it is shown as an assumption
 */
public record CalendarEntry(
    LocalDate on,
    LocalDate until,
    EntryKind kind,
    String course,
    String rule,
    int number,
    String title,
    String detail,
    String source,
    boolean verified) {
  /** By day, then doses first, then by rule. */
  public static final Comparator<CalendarEntry> BY_DAY =
      Comparator.comparing(CalendarEntry::on)
          .thenComparing(CalendarEntry::kind)
          .thenComparing(CalendarEntry::course)
          .thenComparing(CalendarEntry::rule)
          .thenComparing(CalendarEntry::number);

  /** Refuses an entry that ends before it begins, or has no title or no source. */
  public CalendarEntry {
    if (until.isBefore(on)) {
      throw new IllegalArgumentException(rule + " ends on " + until + ", before " + on);
    }
    if (title.isBlank() || source.isBlank()) {
      throw new IllegalArgumentException(rule + " has no title or no source");
    }
  }

  /** Whether it may fall on one of several days. */
  public boolean window() {
    return until.isAfter(on);
  }

  /** The day or days, in words: {@code 2026-11-27}, {@code 2026-12-02 to 2026-12-05}. */
  public String days() {
    return window() ? on + " to " + until : on.toString();
  }

  /** Title and detail in one line. */
  public String words() {
    return (detail.isEmpty() ? title : title + ". " + detail)
        + (verified ? "" : " [assumption, not evidence]");
  }
}
