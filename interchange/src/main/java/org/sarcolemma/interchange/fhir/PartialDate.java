package org.sarcolemma.interchange.fhir;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as exactly as it is told: a year, a month or a day. The time of a FHIR dateTime is checked
 * for its form and not kept: days are what this software reasons in.
 *
 * @param first earliest day it can be
 * @param last latest day it can be
 */
record PartialDate(LocalDate first, LocalDate last) {
  private static final int MONTH = 2;
  private static final int DAY = 3;
  private static final int DECEMBER = 12;
  private static final int LAST_OF_YEAR = 31;
  private static final Pattern FORM =
      Pattern.compile(
          "(\\d{4})(?:-(\\d{2})(?:-(\\d{2})"
              + "(?:T([01]\\d|2[0-3]):[0-5]\\d:([0-5]\\d|60)(?:\\.\\d{1,9})?"
              + "(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d))?)?)?");

  /**
   * Reads a FHIR date, dateTime or instant.
   *
   * @throws Unusable when it is none or no day of the calendar
   */
  static PartialDate parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw new Unusable("'" + Shown.text(text) + "' is no date; year-month-day was expected");
    }
    try {
      int year = Integer.parseInt(form.group(1));
      if (form.group(MONTH) == null) {
        return new PartialDate(
            LocalDate.of(year, 1, 1), LocalDate.of(year, DECEMBER, LAST_OF_YEAR));
      }
      YearMonth month = YearMonth.of(year, Integer.parseInt(form.group(MONTH)));
      if (form.group(DAY) == null) {
        return new PartialDate(month.atDay(1), month.atEndOfMonth());
      }
      LocalDate day = month.atDay(Integer.parseInt(form.group(DAY)));
      return new PartialDate(day, day);
    } catch (DateTimeException e) {
      throw new Unusable("'" + Shown.text(text) + "' is no day of the calendar");
    }
  }

  /** Whether this is certainly before another. */
  boolean before(PartialDate other) {
    return last.isBefore(other.first);
  }

  boolean isDay() {
    return first.equals(last);
  }

  /** As exactly as it was told. */
  String printed() {
    if (isDay()) {
      return first.toString();
    }
    String month = YearMonth.from(first).toString();
    boolean inOneMonth = YearMonth.from(first).equals(YearMonth.from(last));
    return inOneMonth ? month : month.substring(0, month.indexOf('-'));
  }
}
