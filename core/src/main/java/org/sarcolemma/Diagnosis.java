package org.sarcolemma;

import java.util.List;
import org.sarcolemma.differential.Contribution;
import org.sarcolemma.differential.CredibleInterval;
import org.sarcolemma.differential.PatientsBehind;

/**
 * One disease in the answer: how likely, how sure, resting on how many patients, and why.
 *
 * @param id hypothesis id
 * @param label wording for clinicians
 * @param probability among the diseases listed, 0 to 1
 * @param interval 95 % credible interval of it
 * @param prior probability before anything was asked
 * @param patients patients behind the figures used
 * @param priorLogOdds natural log-odds before anything was asked
 * @param logOdds natural log-odds now: {@code priorLogOdds} plus the contributions
 * @param contributions what each thing known did, strongest first
 * @param subtypes finer diagnoses that make it up, likeliest first; empty when it has none
 */
public record Diagnosis(
    String id,
    String label,
    double probability,
    CredibleInterval interval,
    double prior,
    PatientsBehind patients,
    double priorLogOdds,
    double logOdds,
    List<Contribution> contributions,
    List<Diagnosis> subtypes) {
  /** Copies its lists. */
  public Diagnosis {
    contributions = List.copyOf(contributions);
    subtypes = List.copyOf(subtypes);
  }
}
