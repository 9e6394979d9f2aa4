package org.sarcolemma.server.treat;

import org.sarcolemma.knowledge.CalendarFile;
import org.sarcolemma.knowledge.OrderRuleFile;
import org.sarcolemma.knowledge.PlanRuleFile;
import org.sarcolemma.knowledge.TreatmentFiles;
import org.sarcolemma.treatment.Formulary;
import org.sarcolemma.treatment.dose.BasisLine;
import org.sarcolemma.treatment.dose.Doses;
import org.sarcolemma.treatment.order.OrderChecks;
import org.sarcolemma.treatment.order.OrderRules;
import org.sarcolemma.treatment.plan.Planner;

/**
 * What answers on the pages of treatment.
 *
 * @param formulary rules of doses
 * @param planner makes plans
 * @param checks checks orders
 * @param doses makes doses
 * @param basis writes the steps of a dose
 */
public record Treatment(
    Formulary formulary, Planner planner, OrderChecks checks, Doses doses, BasisLine basis) {
  /** By the rules shipped with this software. */
  public static Treatment load() {
    Formulary formulary = TreatmentFiles.load();
    OrderRules rules = OrderRuleFile.load();
    return new Treatment(
        formulary,
        new Planner(formulary, rules, PlanRuleFile.load(), CalendarFile.load()),
        new OrderChecks(formulary, rules),
        new Doses(formulary),
        new BasisLine(formulary));
  }
}
