package org.sarcolemma.treatment.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sarcolemma.treatment.calendar.CalendarEntry;
import org.sarcolemma.treatment.calendar.ChosenCalendar;

/**
 * Options for a child, side by side, and what holds for all of them.
 *
 * @param options options in the order of the rules
 * @param always what holds whatever is chosen
 * @param common days that hold whatever is chosen
 * @param chosen the calendar of the chosen courses; empty while none is chosen
 * @param totals what the child has had so far
 * @param results results and the beginning of treatment
 * @param notUsed what was told and moved nothing
 */
public record Plan(
    List<PlanOption> options,
    List<PlanReason> always,
    List<CalendarEntry> common,
    Optional<ChosenCalendar> chosen,
    List<TotalSoFar> totals,
    List<ResultTiming> results,
    List<String> notUsed) {
  /** Copies its lists. */
  public Plan {
    options = List.copyOf(options);
    always = List.copyOf(always);
    common = List.copyOf(common);
    totals = List.copyOf(totals);
    results = List.copyOf(results);
    notUsed = List.copyOf(notUsed);
  }

  /**
   * What nobody has addressed yet of infection, inherited disease and pregnancy. While it is not
   * empty no regimen is shown without it.
   */
  public List<String> unaddressed() {
    return options.stream().flatMap(o -> o.unaddressed().stream()).distinct().sorted().toList();
  }

  /**
   * What keeps the chosen courses from being ready, in one sentence; empty when nothing does.
   *
   * @param courses ids of the chosen courses
   */
  public String chosenOpen(Set<String> courses) {
    List<String> waiting = new ArrayList<>();
    for (PlanOption option : options) {
      boolean mine = option.courses().stream().anyMatch(c -> courses.contains(c.course().id()));
      if (mine && !option.ready()) {
        waiting.add(
            option.doses().drug().facts().label()
                + " ("
                + option.open().size()
                + " checks open, "
                + option.objections().size()
                + " objections"
                + (option.unaddressed().isEmpty()
                    ? ""
                    : "; not addressed: " + String.join(", ", option.unaddressed()))
                + ")");
      }
    }
    return waiting.isEmpty()
        ? ""
        : "NOT READY when this was made: " + String.join("; ", waiting) + ".";
  }
}
