package org.sarcolemma.treatment.plan;

import java.util.List;

/**
 * When a drug is an option, as review and guidelines say.
 *
 * @param id stable id
 * @param drug id of the drug
 * @param subtypes subtypes it is an option for; empty for all
 * @param severe whether only for high risk or refractory disease
 * @param pro reasons for
 * @param con reasons against
 * @param thin what is thin about the evidence
 */
public record PlanRule(
    String id,
    String drug,
    List<String> subtypes,
    boolean severe,
    List<PlanReason> pro,
    List<PlanReason> con,
    String thin) {
  /** Copies its lists. */
  public PlanRule {
    subtypes = List.copyOf(subtypes);
    pro = List.copyOf(pro);
    con = List.copyOf(con);
  }
}
