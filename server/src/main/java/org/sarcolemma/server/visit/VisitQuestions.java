package org.sarcolemma.server.visit;

import java.util.List;
import org.sarcolemma.evidence.Finding;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.followup.OutcomeMeasures;
import org.sarcolemma.knowledge.FollowUpFile;
import org.sarcolemma.knowledge.TreatmentFiles;
import org.sarcolemma.server.child.AntibodyChoices;
import org.sarcolemma.treatment.Formulary;

/**
 * What a visit asks.
 *
 * @param measures scales and item sheets
 * @param formulary drugs, and which weights and heights are questioned
 * @param knowledge findings
 */
public record VisitQuestions(OutcomeMeasures measures, Formulary formulary, Knowledge knowledge) {
  /** Findings that can change from visit to visit, those that need action first. */
  private static final List<String> ASKED =
      List.of(
          "dysphagia",
          "respiratory_muscle_weakness",
          "chest_pain",
          "myoglobinuria",
          "fever",
          "loss_of_ambulation",
          "falling_episodes",
          "difficulty_climbing_stairs",
          "neck_flexor_weakness",
          "dysphonia",
          "myalgia",
          "rash_any",
          "jdm_rash",
          "cutaneous_ulceration",
          "calcinosis",
          "arthritis",
          "abdominal_pain");

  private static final List<String> ANTIBODIES =
      List.of(
          "anti_hmgcr_positive",
          "anti_srp_positive",
          "anti_tif1_positive",
          "anti_nxp2_positive",
          "anti_mda5_positive",
          "anti_mi2_positive",
          "anti_synthetase_positive",
          "anti_pmscl_u1rnp_ku_positive",
          "anti_ro52_positive");

  /** With the measures and drugs shipped with this software. */
  public static VisitQuestions of(Knowledge knowledge) {
    return new VisitQuestions(FollowUpFile.load(), TreatmentFiles.load(), knowledge);
  }

  /** Findings to be asked at every visit. */
  List<Finding> asked() {
    return ASKED.stream().flatMap(id -> knowledge.finding(id).stream()).toList();
  }

  /** Antibodies whose results may have come. */
  List<Finding> antibodies() {
    return ANTIBODIES.stream()
        .flatMap(id -> knowledge.finding(id).stream())
        .filter(AntibodyChoices::askedOf)
        .toList();
  }
}
