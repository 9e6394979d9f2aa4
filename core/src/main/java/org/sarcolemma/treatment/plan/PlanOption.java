package org.sarcolemma.treatment.plan;

import java.util.List;
import org.sarcolemma.treatment.calendar.CourseDays;
import org.sarcolemma.treatment.dose.DoseAnswer;
import org.sarcolemma.treatment.order.Verdict;
import org.sarcolemma.treatment.regimen.PreTreatmentCheck;

/**
 * One option for a child, never an order to follow (SR-05).
 *
 * @param rule why it is listed
 * @param pro reasons for that hold here
 * @param con reasons against that hold here
 * @param doses every cited dose, or why there is none
 * @param open checks nobody answered
 * @param objections what speaks against it in this child, critical ones first
 * @param courses cited courses on their days, side by side; only of regimens that give a dose here
 */
public record PlanOption(
    PlanRule rule,
    List<PlanReason> pro,
    List<PlanReason> con,
    DoseAnswer doses,
    List<PreTreatmentCheck> open,
    List<Verdict> objections,
    List<CourseDays> courses) {
  /** Checks without which no regimen is shown unless it is said that they are open. */
  private static final List<String> FIRST = List.of("dystrophy", "infection", "pregnancy");

  /** Copies its lists. */
  public PlanOption {
    pro = List.copyOf(pro);
    con = List.copyOf(con);
    open = List.copyOf(open);
    objections = List.copyOf(objections);
    courses = List.copyOf(courses);
  }

  /** Ready only with a dose, without an open check and without an objection (SR-42, SR-43). */
  public boolean ready() {
    return !doses.options().isEmpty() && open.isEmpty() && objections.isEmpty();
  }

  /** What nobody has addressed of infection, inherited muscle disease and pregnancy. */
  public List<String> unaddressed() {
    return open.stream().map(PreTreatmentCheck::id).filter(FIRST::contains).sorted().toList();
  }
}
