package org.sarcolemma.interchange.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sarcolemma.interchange.fhir.Records.style;
import static org.sarcolemma.interchange.fhir.Records.used;
import static org.sarcolemma.interchange.fhir.Records.why;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sarcolemma.interchange.ReadPatient;
import org.sarcolemma.patient.AgeGroup;
import org.sarcolemma.patient.Answer;
import org.sarcolemma.patient.AntibodyState;
import org.sarcolemma.patient.Assay;
import org.sarcolemma.patient.Patient;
import org.sarcolemma.patient.Reading;
import org.sarcolemma.patient.Sex;

/** Records in the styles of several countries: the facts a reader of the file would write down. */
class StylesTest {
  @Test
  void synthea() {
    ReadPatient read = style("synthea-style");
    Patient boy = read.patient();

    assertThat(boy.sex()).isEqualTo(Sex.MALE);
    assertThat(boy.ageGroup()).isEqualTo(AgeGroup.CHILD);
    assertThat(boy.onset().orElseThrow().years()).isBetween(10.2, 10.4);
    assertThat(boy.findings())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "weakness_any", Answer.PRESENT,
                "leukopenia", Answer.PRESENT,
                "immunosuppressed", Answer.PRESENT));
    assertThat(boy.quantities()).containsExactly(Map.entry("ck", Reading.exactly(8450.5)));
    assertThat(why(read, "Condition/c4")).contains("resolved");
    assertThat(why(read, "Procedure/p10")).contains("was done");
    assertThat(why(read, "Claim/x12")).contains("nothing that is asked");
    assertThat(why(read, "DiagnosticReport/d6")).contains("no coded conclusion");
    assertThat(why(read, "Patient/00000000-0000-4000-8000-000000000001, deceased"))
        .contains("deceased");
  }

  @Test
  @Tag("SR-18")
  @Tag("SR-20")
  void usCore() {
    ReadPatient read = style("us-core-style");
    Patient girl = read.patient();

    assertThat(girl.onset().orElseThrow().years()).isEqualTo(12.5);
    assertThat(girl.quantities()).containsEntry("ck", Reading.exactly(20_000));
    assertThat(girl.answer("ck_within_15_limits")).isEqualTo(Answer.ABSENT);
    assertThat(girl.antibody("anti_hmgcr_positive").state()).isEqualTo(AntibodyState.POSITIVE);
    assertThat(girl.antibody("anti_hmgcr_positive").printed()).isEqualTo("212 CU");
    assertThat(girl.antibody("anti_nxp2_positive").state()).isEqualTo(AntibodyState.WEAK_POSITIVE);
    assertThat(girl.antibody("anti_nxp2_positive").assay()).isEqualTo(Assay.LINE_BLOT);
    assertThat(girl.antibody("anti_srp_positive").state()).isEqualTo(AntibodyState.PENDING);
    assertThat(girl.antibody("anti_jo1_positive").state()).isEqualTo(AntibodyState.NOT_TESTED);
    assertThat(girl.answer("dysphagia")).isEqualTo(Answer.PRESENT);
    assertThat(girl.answer("family_history_muscle_disease")).isEqualTo(Answer.PRESENT);
    assertThat(girl.answer("ild")).isEqualTo(Answer.UNKNOWN);
    assertThat(girl.answer("cardiac_involvement")).isEqualTo(Answer.UNKNOWN);
    assertThat(why(read, "Observation/ck-low")).contains("a higher one counts");
    assertThat(why(read, "Observation/jo1")).contains("preliminary");
    assertThat(why(read, "Observation/mi2")).contains("cancelled");
    assertThat(why(read, "Condition/ild")).contains("not confirmed: differential");
    assertThat(why(read, "Condition/error")).contains("entered-in-error");
    assertThat(why(read, "Condition/sister")).contains("another patient", "Patient/somebody-else");
    assertThat(why(read, "AllergyIntolerance/nuts")).contains("allergies");
    assertThat(why(read, "OperationOutcome/warn")).contains("missing");
    assertThat(why(read, "Bundle, next page")).contains("more");
  }

  @Test
  @Tag("SR-17")
  void jpCore() {
    ReadPatient read = style("jp-core-style");
    Patient boy = read.patient();

    assertThat(boy.quantities()).containsEntry("ck", Reading.atLeast(4100));
    assertThat(boy.antibody("anti_srp_positive").state()).isEqualTo(AntibodyState.POSITIVE);
    assertThat(boy.antibody("anti_mda5_positive").state()).isEqualTo(AntibodyState.NEGATIVE);
    assertThat(boy.antibody("anti_hmgcr_positive").state()).isEqualTo(AntibodyState.NOT_TESTED);
    assertThat(boy.answer("anti_dm_msa_positive")).isEqualTo(Answer.UNKNOWN);
    assertThat(boy.answer("statin_exposure")).isEqualTo(Answer.PRESENT);
    assertThat(boy.answer("immunosuppressed")).isEqualTo(Answer.UNKNOWN);
    assertThat(boy.onset().orElseThrow().years()).isBetween(7.9, 8.05);
    assertThat(why(read, "Observation/ck-jlac")).contains("code not known here", "3B0100000");
    assertThat(why(read, "Observation/panel, component 33771-7")).contains("no value: error");
    assertThat(why(read, "Observation/panel, component 93493-5")).contains("text");
    assertThat(why(read, "MedicationAdministration/pulse")).contains("no longer taken");
  }

  @Test
  @Tag("SR-18")
  void twCore() {
    ReadPatient read = style("tw-core-style");
    Patient girl = read.patient();

    assertThat(girl.onset().orElseThrow().years()).isEqualTo(14);
    assertThat(girl.quantities())
        .containsEntry("onset_tempo", Reading.exactly(3))
        .containsEntry("ck", Reading.exactly(750));
    assertThat(girl.answer("proximal_weakness")).isEqualTo(Answer.PRESENT);
    assertThat(girl.answer("rash_any")).isEqualTo(Answer.ABSENT);
    assertThat(girl.answer("scapular_winging")).isEqualTo(Answer.UNKNOWN);
    assertThat(girl.answer("mri_fatty_replacement")).isEqualTo(Answer.PRESENT);
    assertThat(girl.answer("immunosuppressed")).isEqualTo(Answer.PRESENT);
    assertThat(girl.answer("raynaud")).isEqualTo(Answer.ABSENT);
    assertThat(girl.answer("weakness_any")).isEqualTo(Answer.UNKNOWN);
    assertThat(girl.antibody("anti_srp_positive").state()).isEqualTo(AntibodyState.PENDING);
    assertThat(girl.antibody("anti_hmgcr_positive").state()).isEqualTo(AntibodyState.NOT_TESTED);
    assertThat(why(read, "Observation/ck-nounit")).contains("no UCUM code");
    assertThat(why(read, "Observation/fever")).contains("modifierExtension");
    assertThat(why(read, "ServiceRequest/hmgcr")).contains("not to do it");
    assertThat(why(read, "MedicationRequest/plan")).contains("proposed");
    assertThat(why(read, "Condition/raynaud")).contains("a later one says otherwise");
    assertThat(why(read, "QuestionnaireResponse/form, item scapular_winging")).contains("unknown");
    assertThat(used(read)).contains("MedicationRequest/mtx", "DiagnosticReport/mri");
  }
}
