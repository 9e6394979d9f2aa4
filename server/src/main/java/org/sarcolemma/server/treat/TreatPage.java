package org.sarcolemma.server.treat;

import java.util.List;
import java.util.Optional;
import org.sarcolemma.server.page.Shell;
import org.sarcolemma.treatment.regimen.PreTreatmentCheck;

/**
 * The page of a plan.
 *
 * @param shell what surrounds it
 * @param form the form as it stands
 * @param checks what is asked before the first dose, beside infection, dystrophy and pregnancy
 * @param problems what could not be read
 * @param plan the plan, once the form can be read
 */
public record TreatPage(
    Shell shell,
    TreatForm form,
    List<PreTreatmentCheck> checks,
    List<String> problems,
    Optional<PlanView> plan) {
  /** Copies its lists. */
  public TreatPage {
    checks = List.copyOf(checks);
    problems = List.copyOf(problems);
  }
}
