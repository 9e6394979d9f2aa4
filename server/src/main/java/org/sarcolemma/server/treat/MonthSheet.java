package org.sarcolemma.server.treat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.sarcolemma.treatment.calendar.CalendarEntry;

/**
 * One month on a sheet of weeks from Monday to Sunday. A window stands on its first day.
 *
 * @param month the month
 * @param weeks its weeks; days of other months are empty cells
 */
public record MonthSheet(YearMonth month, List<List<Cell>> weeks) {
  private static final int DAYS_A_WEEK = 7;
  private static final List<String> NAMES =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  /**
   * A day.
   *
   * @param day day of the month; 0 for a day of another month
   * @param entries what falls on it
   */
  public record Cell(int day, List<CalendarEntry> entries) {
    /** Copies its list. */
    public Cell {
      entries = List.copyOf(entries);
    }
  }

  /** Copies its weeks. */
  public MonthSheet {
    weeks = List.copyOf(weeks);
  }

  /** For people: {@code November 2026}. */
  public String name() {
    return NAMES.get(month.getMonthValue() - 1) + " " + month.getYear();
  }

  /** A sheet for every month that has an entry. */
  public static List<MonthSheet> of(List<CalendarEntry> entries) {
    TreeMap<YearMonth, List<CalendarEntry>> months = new TreeMap<>();
    for (CalendarEntry entry : entries) {
      months.computeIfAbsent(YearMonth.from(entry.on()), m -> new ArrayList<>()).add(entry);
    }
    List<MonthSheet> sheets = new ArrayList<>();
    months.forEach((month, mine) -> sheets.add(new MonthSheet(month, weeks(month, mine))));
    return sheets;
  }

  private static List<List<Cell>> weeks(YearMonth month, List<CalendarEntry> entries) {
    List<List<Cell>> weeks = new ArrayList<>();
    LocalDate monday = month.atDay(1).minusDays(month.atDay(1).getDayOfWeek().getValue() - 1L);
    while (!monday.isAfter(month.atEndOfMonth())) {
      List<Cell> week = new ArrayList<>();
      for (int i = 0; i < DAYS_A_WEEK; i++) {
        LocalDate day = monday.plusDays(i);
        boolean inside = YearMonth.from(day).equals(month);
        week.add(
            new Cell(
                inside ? day.getDayOfMonth() : 0,
                inside ? entries.stream().filter(e -> e.on().equals(day)).toList() : List.of()));
      }
      weeks.add(week);
      monday = monday.plusWeeks(1);
    }
    return weeks;
  }
}
