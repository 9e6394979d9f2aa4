package org.sarcolemma;

import java.util.List;
import java.util.stream.Collectors;
import org.sarcolemma.criteria.CriteriaVerdict;
import org.sarcolemma.differential.TurningPoints;
import org.sarcolemma.evidence.Setting;
import org.sarcolemma.guidance.MedicalTest;
import org.sarcolemma.guidance.Recommendation;
import org.sarcolemma.guidance.RedFlag;
import org.sarcolemma.patient.Patient;
import org.sarcolemma.workup.NextStep;

/**
 * The whole answer for one patient. Screen, print, JSON and FHIR all render this record and compute
 * nothing of their own.
 *
 * @param patient what was known
 * @param setting where the patient is seen
 * @param redFlags what cannot wait; shown above everything else (SR-02)
 * @param diagnoses listed diagnoses, likeliest first, "none of these" among them; they add up to
 *     one
 * @param necrotizing the family of immune-mediated necrotizing myopathies as one
 * @param criteria what published classification criteria say; no diagnosis (SR-31)
 * @param recommendations advice of the review that applies
 * @param nextSteps tests worth doing, most urgent first
 * @param waitedFor tests whose results are pending: to be chased, not sent again
 * @param turningPoints the smallest sets of answers that would put another diagnosis first (SR-29)
 * @param warnings what to keep in mind when reading this answer
 * @param knowledgeVersion fingerprint of the knowledge used
 * @param inputHash fingerprint of patient and setting
 */
public record Assessment(
    Patient patient,
    Setting setting,
    List<RedFlag> redFlags,
    List<Diagnosis> diagnoses,
    Diagnosis necrotizing,
    List<CriteriaVerdict> criteria,
    List<Recommendation> recommendations,
    List<NextStep> nextSteps,
    List<MedicalTest> waitedFor,
    TurningPoints turningPoints,
    List<Warning> warnings,
    String knowledgeVersion,
    String inputHash) {

  /** What every answer must say of itself (SR-01). */
  public static final String PURPOSE =
      "For clinicians caring for a child with suspected muscle disease. Supports, and does not"
          + " replace, their judgement. Not for emergencies.";

  /** Copies its lists. */
  public Assessment {
    redFlags = List.copyOf(redFlags);
    diagnoses = List.copyOf(diagnoses);
    criteria = List.copyOf(criteria);
    recommendations = List.copyOf(recommendations);
    nextSteps = List.copyOf(nextSteps);
    waitedFor = List.copyOf(waitedFor);
    warnings = List.copyOf(warnings);
  }

  /** Whether a recommendation that applies asks for a test. */
  public boolean advises(String test) {
    return recommendations.stream().anyMatch(r -> r.tests().contains(test));
  }

  /** The tests a recommendation asks for whose results are pending. */
  public List<MedicalTest> waitedFor(Recommendation advice) {
    return waitedFor.stream().filter(test -> advice.tests().contains(test.id())).toList();
  }

  /**
   * What to do about the tests of a recommendation whose results are pending, one sentence; empty
   * when there are none. The advice itself stands until the results are in.
   */
  public String chase(Recommendation advice) {
    List<MedicalTest> pending = waitedFor(advice);
    return pending.isEmpty()
        ? ""
        : "Pending: chase the result of "
            + pending.stream().map(MedicalTest::label).collect(Collectors.joining(" and "))
            + "; do not send it again.";
  }

  /** Where the antibodies stand and what to do about each. */
  public Serology serology() {
    return Serology.of(patient);
  }
}
