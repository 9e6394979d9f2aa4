package org.sarcolemma.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sarcolemma.screening.Limit;

/**
 * No active disease for months. IMACS names the states and no numbers; that a definition of
 * inactive disease must be met at every visit is a rule of this software.
 *
 * @param inactive id of the definition that every visit must meet
 * @param months for how long
 * @param note what the reader must know of it
 */
public record SustainedRule(String inactive, Limit months, String note) {
  /**
   * Judges a course at one day.
   *
   * @param visits by their days; later ones are left out
   * @param at the day
   * @return met when the disease was inactive at every visit over the whole time, at two at least;
   *     not met when a visit of that time shows activity; open otherwise
   */
  public Decision judge(List<Visit> visits, InactiveRule rule, LocalDate at) {
    LocalDate begin = at.minusMonths(months.value().longValueExact());
    List<Visit> counted = new ArrayList<>();
    for (Visit visit : visits) {
      if (visit.day().isAfter(at)) {
        break;
      }
      if (!visit.day().isAfter(begin)) {
        // of the visits before the window only the last one says how it began
        counted.clear();
      }
      counted.add(visit);
    }
    boolean active =
        counted.stream()
            .filter(visit -> !visit.day().isBefore(begin))
            .anyMatch(visit -> rule.judge(visit).decision() == Decision.NOT_MET);
    boolean quiet =
        counted.size() > 1
            && !counted.get(0).day().isAfter(begin)
            && counted.stream().allMatch(visit -> rule.judge(visit).decision() == Decision.MET);
    return active ? Decision.NOT_MET : quiet ? Decision.MET : Decision.OPEN;
  }
}
