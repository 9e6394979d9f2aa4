package org.sarcolemma;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sarcolemma.patient.AntibodyResult;
import org.sarcolemma.patient.AntibodyState;
import org.sarcolemma.patient.Assay;
import org.sarcolemma.patient.Patient;

/**
 * Where the antibodies stand: the two that decide, always, and every other of which more is told
 * than a plain answer.
 *
 * @param status whether the two that decide are both known
 * @param antibodies one by one, the two that decide first
 */
public record Serology(Status status, List<AntibodyStanding> antibodies) {
  /** Finding "anti-HMGCR". */
  static final String HMGCR = "anti_hmgcr_positive";

  /** Finding "anti-SRP". */
  static final String SRP = "anti_srp_positive";

  /** What may be said of both together (SR-21). */
  public enum Status {
    /** One of the two, or both, have no result: "seronegative" may not be said. */
    INCOMPLETE("Serology incomplete"),
    /** Both tested and negative. */
    SERONEGATIVE("Seronegative: anti-HMGCR and anti-SRP both tested and negative"),
    /** Both tested and at least one positive. */
    COMPLETE("Serology complete");

    private final String label;

    Status(String label) {
      this.label = label;
    }

    /** Wording for clinicians. */
    public String label() {
      return label;
    }
  }

  /** Copies its list. */
  public Serology {
    antibodies = List.copyOf(antibodies);
  }

  /** The serology of a patient. */
  public static Serology of(Patient patient) {
    Set<String> findings = new LinkedHashSet<>(List.of(HMGCR, SRP));
    findings.addAll(patient.antibodies().keySet());
    List<AntibodyStanding> standings = new ArrayList<>();
    for (String finding : findings) {
      AntibodyResult result = patient.antibody(finding);
      standings.add(new AntibodyStanding(finding, result, advice(result)));
    }
    return new Serology(status(patient), standings);
  }

  private static Status status(Patient patient) {
    AntibodyState hmgcr = patient.antibody(HMGCR).state();
    AntibodyState srp = patient.antibody(SRP).state();
    if (!hmgcr.known() || !srp.known()) {
      return Status.INCOMPLETE;
    }
    return hmgcr == AntibodyState.NEGATIVE && srp == AntibodyState.NEGATIVE
        ? Status.SERONEGATIVE
        : Status.COMPLETE;
  }

  private static String advice(AntibodyResult result) {
    if (result.needsConfirming()) {
      return "Confirm by a second method.";
    }
    return switch (result.state()) {
      case NOT_TESTED -> "Not tested is not negative.";
      case PENDING -> "Enter the result when it comes; until then it counts as nothing.";
      case NEGATIVE, WEAK_POSITIVE -> "";
      case POSITIVE ->
          result.assay() == Assay.NOT_TOLD
              ? "Ask which assay made it: a line blot alone needs confirming."
              : "";
    };
  }
}
