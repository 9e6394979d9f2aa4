package org.sarcolemma.treatment.plan;

import java.util.List;
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
 * @param calendar days of doses and of monitoring
 */
public record PlanOption(
    PlanRule rule,
    List<PlanReason> pro,
    List<PlanReason> con,
    DoseAnswer doses,
    List<PreTreatmentCheck> open,
    List<Verdict> objections,
    List<CalendarDay> calendar) {
  /** Copies its lists. */
  public PlanOption {
    pro = List.copyOf(pro);
    con = List.copyOf(con);
    open = List.copyOf(open);
    objections = List.copyOf(objections);
    calendar = List.copyOf(calendar);
  }

  /** Ready only with a dose, without an open check and without an objection (SR-42, SR-43). */
  public boolean ready() {
    return !doses.options().isEmpty() && open.isEmpty() && objections.isEmpty();
  }
}
