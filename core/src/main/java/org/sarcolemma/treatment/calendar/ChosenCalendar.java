package org.sarcolemma.treatment.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * One calendar of the courses a prescriber chose. What several courses ask for on the same day
 * stands once; the first day of a live vaccine is the latest of all, and none is given while one of
 * the courses has no end to count from.
 *
 * @param entries dated, by day
 * @param undated what no source dates
 */
public record ChosenCalendar(List<CalendarEntry> entries, List<Undated> undated) {
  /** Copies its lists, the entries in order of their days. */
  public ChosenCalendar {
    entries = entries.stream().sorted(CalendarEntry.BY_DAY).toList();
    undated = List.copyOf(undated);
  }

  /**
   * Joins courses.
   *
   * @param common what holds whatever is chosen
   * @param rules the rules they were dated by
   * @param suppressing whether a drug's id is that of an immunosuppressant
   * @param taken ids of immunosuppressants the child takes already
   * @param earlier first day of a live vaccine after immunoglobulin given before, if any
   */
  public static ChosenCalendar of(
      List<CourseDays> courses,
      List<CalendarEntry> common,
      CalendarRules rules,
      Predicate<String> suppressing,
      Set<String> taken,
      Optional<LocalDate> earlier) {
    Set<String> live = liveRules(rules);
    List<CalendarEntry> entries = new ArrayList<>(common);
    List<CalendarEntry> vaccines = new ArrayList<>();
    Map<String, Undated> undated = new LinkedHashMap<>();
    for (CourseDays course : courses) {
      for (CalendarEntry entry : course.entries()) {
        (live.contains(entry.rule()) ? vaccines : entries).add(entry);
      }
      course.undated().forEach(item -> undated.putIfAbsent(item.rule(), item));
    }
    boolean endless = live.stream().anyMatch(undated::containsKey);
    Set<String> drugs = new TreeSet<>(taken);
    courses.stream().map(c -> c.course().drug()).filter(suppressing).forEach(drugs::add);
    rules.rules().stream()
        .filter(rule -> live.contains(rule.id()) && !endless)
        .findFirst()
        .ifPresent(rule -> liveVaccine(rule, vaccines, earlier, drugs).ifPresent(entries::add));
    return new ChosenCalendar(joined(entries), List.copyOf(undated.values()));
  }

  private static Set<String> liveRules(CalendarRules rules) {
    Set<String> ids = new LinkedHashSet<>();
    for (CalendarRule rule : rules.rules()) {
      if (rule.timing() instanceof CalendarRule.LiveVaccine) {
        ids.add(rule.id());
      }
    }
    return ids;
  }

  private static Optional<CalendarEntry> liveVaccine(
      CalendarRule rule,
      List<CalendarEntry> vaccines,
      Optional<LocalDate> earlier,
      Set<String> drugs) {
    Optional<LocalDate> latest = vaccines.stream().map(CalendarEntry::on).max(LocalDate::compareTo);
    Optional<LocalDate> first =
        earlier.filter(day -> latest.isEmpty() || day.isAfter(latest.get())).or(() -> latest);
    String title =
        drugs.isEmpty()
            ? rule.title()
            : rule.title()
                + ", and not while "
                + String.join(", ", drugs).replace('_', ' ')
                + " is given";
    String detail =
        drugs.isEmpty()
            ? rule.detail()
            : rule.detail() + " How long after an immunosuppressant was read in no source.";
    return first.map(
        day ->
            new CalendarEntry(
                day,
                day,
                rule.kind(),
                "",
                rule.id(),
                1,
                title,
                detail,
                rule.source(),
                rule.verified()));
  }

  /** What two courses ask for on the same days stands once, with both their names. */
  private static List<CalendarEntry> joined(List<CalendarEntry> entries) {
    Map<List<Object>, CalendarEntry> once = new LinkedHashMap<>();
    for (CalendarEntry entry : entries) {
      List<Object> key =
          entry.kind() == EntryKind.DOSE
              ? List.of(entry.course(), entry.rule(), entry.number())
              : List.of(entry.on(), entry.until(), entry.rule());
      once.merge(key, entry, ChosenCalendar::both);
    }
    return List.copyOf(once.values());
  }

  private static CalendarEntry both(CalendarEntry one, CalendarEntry other) {
    return new CalendarEntry(
        one.on(),
        one.until(),
        one.kind(),
        one.course() + " " + other.course(),
        one.rule(),
        one.number(),
        one.title(),
        one.detail(),
        one.source(),
        one.verified());
  }
}
