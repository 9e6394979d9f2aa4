package org.sarcolemma.server.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sarcolemma.evidence.Finding;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.patient.Answer;
import org.sarcolemma.patient.AntibodyResult;
import org.sarcolemma.patient.AntibodyState;
import org.sarcolemma.patient.Assay;
import org.sarcolemma.patient.Patient;
import org.sarcolemma.server.ShippedKnowledge;

/** An antibody goes from the form to the patient and back with its state and its assay. */
@Tag("SR-20")
class AntibodyChoicesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Knowledge KNOWLEDGE = ShippedKnowledge.SARCOLEMMA.knowledge();
  private static final String HMGCR = "anti_hmgcr_positive";

  private static ChildForm form(AntibodyState state, Assay assay) {
    return new ChildForm(
        Map.of(), new TreeMap<>(), new TreeMap<>(Map.of(HMGCR, AntibodyResult.of(state, assay))));
  }

  private static Patient patient(ChildForm form) {
    return new FormReader(KNOWLEDGE).read(form, TODAY).patient();
  }

  private static FindingRow row(ChildForm form, String finding) {
    return new FindingSections(KNOWLEDGE, Synonyms.none())
        .of(form).stream()
            .flatMap(s -> Stream.concat(s.common().stream(), s.more().stream()))
            .filter(row -> row.id().equals(finding))
            .findFirst()
            .orElseThrow();
  }

  @TestFactory
  List<DynamicTest> fromTheFormToThePatientAndBack() {
    List<DynamicTest> tests = new ArrayList<>();
    for (AntibodyState state : AntibodyState.values()) {
      for (Assay assay : Assay.values()) {
        tests.add(
            DynamicTest.dynamicTest(
                state + " by " + assay,
                () -> {
                  ChildForm form = form(state, assay);
                  Patient child = patient(form);
                  AntibodyResult told =
                      state == AntibodyState.NOT_TESTED
                          ? AntibodyResult.of(Answer.UNKNOWN)
                          : AntibodyResult.of(state, assay);
                  assertThat(child.antibody(HMGCR)).isEqualTo(told);
                  assertThat(child.answer(HMGCR)).isEqualTo(state.answer());
                  ChildForm again = FilledForm.of(child, "", KNOWLEDGE);
                  assertThat(patient(again)).isEqualTo(child);
                  FindingRow row = row(again, HMGCR);
                  assertThat(row.in(state)).isTrue();
                  assertThat(row.answered()).isEqualTo(state != AntibodyState.NOT_TESTED);
                  assertThat(row.assays())
                      .filteredOn(Option::chosen)
                      .extracting(Option::value)
                      .containsExactly(AntibodyChoices.posted(told.assay()));
                }));
      }
    }
    return tests;
  }

  /** The two that decide are never hidden behind "more". */
  @Test
  void theAntibodiesThatDecideAreOfferedAtOnce() {
    FindingSection antibodies =
        new FindingSections(KNOWLEDGE, Synonyms.none())
            .of(ChildForm.empty()).stream()
                .filter(section -> section.id().equals("antibody"))
                .findFirst()
                .orElseThrow();
    assertThat(antibodies.common())
        .extracting(FindingRow::id)
        .contains("anti_hmgcr_positive", "anti_srp_positive");
  }

  @Test
  void whatIsPostedIsReadAsTheSame() {
    for (AntibodyState state : AntibodyState.values()) {
      assertThat(AntibodyChoices.state(AntibodyChoices.posted(state))).contains(state);
    }
    for (Assay assay : Assay.values()) {
      assertThat(AntibodyChoices.assay(AntibodyChoices.posted(assay))).contains(assay);
    }
    assertThat(AntibodyChoices.state("perhaps")).isEmpty();
    assertThat(AntibodyChoices.assay("guess")).isEmpty();
  }

  @Test
  void onlyAnAntibodyOfItsOwnIsAskedForItsAssay() {
    assertThat(KNOWLEDGE.findings().values())
        .filteredOn(AntibodyChoices::askedOf)
        .extracting(Finding::id)
        .contains(HMGCR, "anti_srp_positive", "anti_synthetase_positive")
        .doesNotContain("myositis_panel_negative", "rash_any");
    assertThat(row(ChildForm.empty(), "rash_any").assays()).isEmpty();
    assertThat(row(ChildForm.empty(), HMGCR).assays()).hasSize(Assay.values().length);
  }
}
