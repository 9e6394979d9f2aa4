package org.sarcolemma.interchange.treatment;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.sarcolemma.treatment.Formulary;
import org.sarcolemma.treatment.calendar.CalendarEntry;

/**
 * Writes days as an iCalendar file (RFC 5545): one all-day event for each, in no time zone, without
 * any amount of a drug (SR-51). The same plan gives the same file, byte for byte.
 *
 * <p>Why this is not a library: {@code docs/decisions/icalendar.md}.
 */
public final class CalendarText {
  private static final String LINE_END = "\r\n";

  /** Octets of a line, its end not counted. */
  private static final int LONGEST_LINE = 75;

  private static final int UID_BYTES = 16;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);

  private final StringBuilder text = new StringBuilder();

  private CalendarText() {}

  /**
   * The file.
   *
   * @param label how the calendar is to call the child, put before every title; empty for none
   * @param key tells calendars of children without a label apart, for example a hash of the input
   * @param open what to say of checks that are still open, empty if none is
   * @param made the day of planning
   */
  public static String write(
      Formulary formulary,
      List<CalendarEntry> entries,
      String label,
      String key,
      String open,
      LocalDate made) {
    CalendarText calendar = new CalendarText();
    calendar.line("BEGIN:VCALENDAR");
    calendar.line("VERSION:2.0");
    calendar.line("PRODID:-//Sarcolemma//Treatment plan//EN");
    calendar.line("CALSCALE:GREGORIAN");
    for (CalendarEntry entry : entries) {
      calendar.event(formulary, entry, label, key, open, made);
    }
    calendar.line("END:VCALENDAR");
    return calendar.text.toString();
  }

  private void event(
      Formulary formulary,
      CalendarEntry entry,
      String label,
      String key,
      String open,
      LocalDate made) {
    String description =
        (open.isEmpty() ? "" : open + " ")
            + "To be confirmed by the prescriber. Doses are not in this file. Source: "
            + formulary.shortName(entry.source())
            + (entry.verified() ? "." : " (assumption, not evidence).");
    line("BEGIN:VEVENT");
    line("UID:" + uid(label.isEmpty() ? key : label, entry) + "@sarcolemma");
    line("DTSTAMP:" + DAY.format(made) + "T000000Z");
    line("DTSTART;VALUE=DATE:" + DAY.format(entry.on()));
    line("DTEND;VALUE=DATE:" + DAY.format(entry.until().plusDays(1)));
    line("SUMMARY:" + escaped(label.isEmpty() ? entry.title() : label + ": " + entry.title()));
    line("DESCRIPTION:" + escaped(description));
    line("CATEGORIES:" + escaped(entry.kind().word()));
    line("CLASS:PRIVATE");
    line("TRANSP:TRANSPARENT");
    line("END:VEVENT");
  }

  /**
   * The same for the same child, course, rule and number, whatever day it falls on: a plan that is
   * moved replaces its events.
   */
  private static String uid(String child, CalendarEntry entry) {
    String name =
        String.join("\n", child, entry.course(), entry.rule(), Integer.toString(entry.number()));
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(name.getBytes(UTF_8));
      return HexFormat.of().formatHex(hash, 0, UID_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /**
   * Text as a value: what would end or split it is escaped; other control characters are dropped.
   */
  private static String escaped(String value) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '\\', ';', ',' -> out.append('\\').append(c);
        case '\n' -> out.append("\\n");
        default -> {
          if (!Character.isISOControl(c)) {
            out.append(c);
          }
        }
      }
    }
    return out.toString();
  }

  /** A line, folded so that no piece is longer than allowed and no character is torn. */
  private void line(String line) {
    int octets = 0;
    for (int i = 0; i < line.length(); ) {
      int point = line.codePointAt(i);
      int size = Character.toString(point).getBytes(UTF_8).length;
      if (octets + size > LONGEST_LINE) {
        text.append(LINE_END).append(' ');
        octets = 1;
      }
      text.appendCodePoint(point);
      octets += size;
      i += Character.charCount(point);
    }
    text.append(LINE_END);
  }
}
