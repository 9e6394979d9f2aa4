package org.sarcolemma;

import org.sarcolemma.patient.AntibodyResult;
import org.sarcolemma.patient.Assay;

/**
 * Where one antibody stands and what to do about it.
 *
 * @param finding finding id
 * @param result the state and the assay
 * @param advice what to do, empty when nothing
 */
public record AntibodyStanding(String finding, AntibodyResult result, String advice) {

  /** State and, if told, assay and figure: "weak positive (line blot)". */
  public String text() {
    boolean told = result.assay() != Assay.NOT_TOLD;
    String how = told ? " (" + result.assay().label() + ")" : "";
    String figure = result.printed().isEmpty() ? "" : ", " + result.printed();
    String day = result.date().map(date -> ", " + date).orElse("");
    return result.state().label() + how + figure + day;
  }
}
