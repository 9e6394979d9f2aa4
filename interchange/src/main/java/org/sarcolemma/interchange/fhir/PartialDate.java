package org.sarcolemma.interchange.fhir;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;

/**
 * A date as exactly as it is told: a year, a month or a day. The time of a FHIR dateTime is checked
 * for its form and not kept: days are what this software reasons in.
 *
 * @param first earliest day it can be
 * @param last latest day it can be
 */
record PartialDate(LocalDate first, LocalDate last) {
  private static final int YEAR_LENGTH = 4;
  private static final int MONTH_LENGTH = 7;
  private static final int DAY_LENGTH = 10;
  private static final int DECEMBER = 12;
  private static final int LAST_OF_YEAR = 31;
  private static final int TEN = 10;
  private static final Pattern TIME =
      Pattern.compile(
          "T([01]\\d|2[0-3]):[0-5]\\d:([0-5]\\d|60)(\\.\\d{1,9})?(Z|[+-](0\\d|1[0-4]):[0-5]\\d)");

  /**
   * Reads a FHIR date, dateTime or instant.
   *
   * @throws Unusable when it is none or no day of the calendar
   */
  static PartialDate parse(String text) {
    int length = text.length();
    boolean month = length >= MONTH_LENGTH;
    boolean day = length >= DAY_LENGTH;
    boolean form =
        (length == YEAR_LENGTH || length == MONTH_LENGTH || day)
            && digits(text, 0, YEAR_LENGTH)
            && (!month || part(text, YEAR_LENGTH, MONTH_LENGTH))
            && (!day || part(text, MONTH_LENGTH, DAY_LENGTH))
            && (length <= DAY_LENGTH || TIME.matcher(text).region(DAY_LENGTH, length).matches());
    if (!form) {
      throw new Unusable("'" + Shown.text(text) + "' is no date; year-month-day was expected");
    }
    try {
      int year = number(text, 0, YEAR_LENGTH);
      if (!month) {
        return new PartialDate(
            LocalDate.of(year, 1, 1), LocalDate.of(year, DECEMBER, LAST_OF_YEAR));
      }
      YearMonth inMonth = YearMonth.of(year, number(text, YEAR_LENGTH + 1, MONTH_LENGTH));
      if (!day) {
        return new PartialDate(inMonth.atDay(1), inMonth.atEndOfMonth());
      }
      LocalDate onDay = inMonth.atDay(number(text, MONTH_LENGTH + 1, DAY_LENGTH));
      return new PartialDate(onDay, onDay);
    } catch (DateTimeException e) {
      throw new Unusable("'" + Shown.text(text) + "' is no day of the calendar");
    }
  }

  /** A hyphen and digits after it. */
  private static boolean part(String text, int from, int to) {
    return text.charAt(from) == '-' && digits(text, from + 1, to);
  }

  private static boolean digits(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      number = TEN * number + text.charAt(i) - '0';
    }
    return number;
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
