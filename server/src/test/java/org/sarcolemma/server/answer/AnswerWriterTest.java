package org.sarcolemma.server.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sarcolemma.Assessment;
import org.sarcolemma.patient.Age;
import org.sarcolemma.patient.AgeGroup;
import org.sarcolemma.patient.Answer;
import org.sarcolemma.patient.AntibodyResult;
import org.sarcolemma.patient.AntibodyState;
import org.sarcolemma.patient.Assay;
import org.sarcolemma.patient.Patient;
import org.sarcolemma.patient.Reading;
import org.sarcolemma.patient.Sex;
import org.sarcolemma.server.ShippedKnowledge;
import org.sarcolemma.server.child.EnteredChild;
import org.sarcolemma.server.wording.Percent;

class AnswerWriterTest {
  private static final AnswerWriter WRITER = new AnswerWriter(ShippedKnowledge.SARCOLEMMA, "test");

  private static Patient girl() {
    Patient nobody = Patient.unknown(AgeGroup.CHILD);
    return new Patient(
            AgeGroup.CHILD,
            Optional.of(new Age(9)),
            Sex.FEMALE,
            nobody.findings(),
            nobody.quantities())
        .with("proximal_weakness", Answer.PRESENT)
        .with("scapular_winging", Answer.PRESENT)
        .with("rash_any", Answer.ABSENT)
        .with("ck", Reading.exactly(12_400));
  }

  private static AnswerView answer(Patient patient) {
    EnteredChild entered =
        new EnteredChild(patient, "neuromuscular_clinic", Optional.empty(), Map.of());
    return WRITER.answer(entered, Imported.NOTHING, Reasons.ofTheFirstThree());
  }

  private static AnswerView.Ranked ranked(Patient patient) {
    return answer(patient).ranked().orElseThrow();
  }

  @Tag("SR-01")
  @Test
  void everyAnswerSaysWhatItIsFor() {
    assertThat(answer(girl()).purpose()).isEqualTo(Assessment.PURPOSE);
    assertThat(answer(Patient.unknown(AgeGroup.UNKNOWN)).purpose()).isEqualTo(Assessment.PURPOSE);
  }

  @Tag("SR-02")
  @Test
  void aRedFlagIsInTheAnswerAndInItsSpokenForm() {
    AnswerView view = answer(girl().with("dysphagia", Answer.PRESENT));
    assertThat(view.redFlags()).hasSize(1);
    assertThat(view.spoken()).startsWith("Urgent assessment needed.");
    assertThat(answer(girl()).redFlags()).isEmpty();
  }

  @Tag("SR-03")
  @Test
  void outsideTheEvidenceNoProbabilityStandsWithoutTheseWords() {
    AnswerView.Ranked ranked =
        ranked(Patient.unknown(AgeGroup.UNKNOWN).with("rash_any", Answer.PRESENT));
    assertThat(ranked.outside()).isTrue();
    assertThat(ranked.necrotizing().probability().text()).endsWith("outside the evidence");
    assertThat(ranked.diagnoses())
        .allSatisfy(d -> assertThat(d.probability().text()).endsWith("outside the evidence"))
        .allSatisfy(
            d ->
                assertThat(d.subtypes())
                    .allSatisfy(
                        s -> assertThat(s.probability().text()).endsWith("outside the evidence")));
    assertThat(ranked(girl()).diagnoses())
        .allSatisfy(d -> assertThat(d.probability().text()).doesNotContain("outside"));
  }

  @Tag("SR-04")
  @Test
  void noneOfTheseIsAlwaysListedAtOnce() {
    assertThat(ranked(girl()).listed()).anyMatch(d -> d.id().equals("none_of_these"));
    assertThat(
            Stream.concat(ranked(girl()).listed().stream(), ranked(girl()).lessLikely().stream()))
        .hasSameSizeAs(ranked(girl()).diagnoses());
  }

  @Tag("SR-19")
  @Test
  void ageAndSexStandOnTop() {
    assertThat(answer(girl()).who()).isEqualTo("Girl, first symptom at 9 years");
  }

  @Tag("SR-20")
  @Test
  void notTestedAndNegativeAreDifferentWords() {
    assertThat(answer(girl()).serology())
        .extracting(SerologyView::state)
        .containsOnly("not tested");
    assertThat(answer(girl().with("anti_srp_positive", Answer.ABSENT)).serology())
        .extracting(SerologyView::state)
        .containsExactly("not tested", "negative");
  }

  @Tag("SR-20")
  @Tag("SR-22")
  @Test
  void aPendingResultAndTheAssayAreShown() {
    assertThat(
            answer(
                    girl()
                        .with(
                            "anti_hmgcr_positive",
                            AntibodyResult.of(AntibodyState.PENDING, Assay.ELISA))
                        .with(
                            "anti_srp_positive",
                            AntibodyResult.of(AntibodyState.WEAK_POSITIVE, Assay.LINE_BLOT)))
                .serology())
        .extracting(SerologyView::state)
        .containsExactly(
            "result pending (ELISA or chemiluminescence)", "weak positive (line blot)");
  }

  /** A test that was sent is chased, not proposed again, and its advice does not vanish. */
  @Tag("SR-20")
  @Tag("SR-21")
  @Test
  void aPendingAntibodyIsChased() {
    AntibodyResult sent = AntibodyResult.of(AntibodyState.PENDING, Assay.NOT_TOLD);
    AnswerView.Ranked one = ranked(girl().with("anti_hmgcr_positive", sent));
    assertThat(one.waiting()).containsExactly("Anti-HMGCR antibody");
    assertThat(one.nextTests()).startsWith("Anti-SRP antibody");
    assertThat(one.steps()).extracting(StepView::id).doesNotContain("anti_hmgcr");
    assertThat(one.steps().get(0).advice())
        .extracting(AdviceView::chase)
        .contains("Pending: chase the result of Anti-HMGCR antibody; do not send it again.");
    AnswerView.Ranked both =
        ranked(girl().with("anti_hmgcr_positive", sent).with("anti_srp_positive", sent));
    assertThat(both.steps())
        .extracting(StepView::id)
        .doesNotContain("anti_hmgcr", "anti_srp")
        .isNotEmpty();
    assertThat(both.advice())
        .extracting(AdviceView::chase)
        .contains(
            "Pending: chase the result of Anti-HMGCR antibody and Anti-SRP antibody; do not send it"
                + " again.");
  }

  @Tag("SR-22")
  @Test
  void aLineBlotAloneSaysConfirmWhereverItIsNamed() {
    AnswerView view =
        answer(
            girl()
                .with(
                    "anti_srp_positive",
                    AntibodyResult.of(AntibodyState.POSITIVE, Assay.LINE_BLOT)));
    assertThat(view.warnings()).anyMatch(w -> w.contains("confirm by a second method"));
    assertThat(view.present()).contains("Anti-SRP, positive (line blot)");
    AnswerView assayNotTold = answer(girl().with("anti_srp_positive", Answer.PRESENT));
    assertThat(assayNotTold.serology())
        .extracting(SerologyView::toAsk)
        .anyMatch(ask -> ask.contains("a line blot alone needs confirming"));
  }

  @Tag("SR-24")
  @Test
  void aLeadingDystrophyWithoutAntibodiesIsWarnedOf() {
    assertThat(answer(girl()).warnings())
        .anySatisfy(w -> assertThat(w).contains("test them before closing the case"));
  }

  @Tag("SR-28")
  @Test
  void everyProbabilityHasIntervalAndNumberOfChildren() {
    assertThat(ranked(girl()).diagnoses())
        .allSatisfy(
            d -> {
              assertThat(d.probability().text()).matches(".+% \\(.+%\\)");
              assertThat(d.patients()).containsPattern("[0-9]+ (child|children) behind it");
              assertThat(d.patients().startsWith("very few cases")).isEqualTo(d.veryFew());
            });
  }

  @Tag("SR-29")
  @Test
  void theFirstThreeDiagnosesShowForAndAgainstAndAddUp() {
    List<DiagnosisView> open =
        ranked(girl()).diagnoses().stream().filter(DiagnosisView::open).toList();
    assertThat(open).hasSize(3).noneMatch(d -> d.id().equals("none_of_these"));
    for (DiagnosisView diagnosis : open) {
      WhyView why = diagnosis.why().orElseThrow();
      BigDecimal shown = value(why.prior());
      for (ReasonView reason :
          Stream.of(why.supporting(), why.opposing(), why.silent())
              .flatMap(List::stream)
              .toList()) {
        shown = shown.add(value(reason));
      }
      assertThat(shown).isEqualByComparingTo(value(why.sum()));
    }
  }

  private static BigDecimal value(ReasonView reason) {
    return new BigDecimal(reason.value().replace("−", "-"));
  }

  @Test
  void reasonsLeadToTheirRowsAndAssumptionsSaySoInWords() {
    WhyView why = ranked(girl()).first().why().orElseThrow();
    assertThat(why.supporting().size() + why.opposing().size()).isPositive();
    Stream.concat(why.supporting().stream(), why.opposing().stream())
        .flatMap(reason -> reason.sources().stream())
        .forEach(
            source -> {
              assertThat(source.row()).matches("[A-Z][0-9]{4,}");
              assertThat(source.assumption())
                  .isEqualTo(source.citation().equals("assumption, not evidence"));
            });
  }

  @Test
  void readersOpenAndCloseDiagnoses() {
    String first = ranked(girl()).first().id();
    String last = ranked(girl()).diagnoses().get(9).id();
    EnteredChild entered =
        new EnteredChild(girl(), "neuromuscular_clinic", Optional.empty(), Map.of());
    Reasons reasons = new Reasons(java.util.Set.of(last), java.util.Set.of(first), false);
    List<DiagnosisView> diagnoses =
        WRITER.answer(entered, Imported.NOTHING, reasons).ranked().orElseThrow().diagnoses();
    assertThat(diagnoses).filteredOn(d -> d.id().equals(first)).allMatch(d -> !d.open());
    assertThat(diagnoses)
        .filteredOn(d -> d.id().equals(last))
        .allMatch(d -> d.open() && d.why().isPresent());
  }

  @Test
  void contradictingAnswersAreNotRanked() {
    AnswerView view =
        answer(
            Patient.unknown(AgeGroup.CHILD)
                .with("rash_any", Answer.ABSENT)
                .with("gottron_papules", Answer.PRESENT));
    assertThat(view.ranked()).isEmpty();
    assertThat(view.contradictions()).hasSize(1);
    assertThat(view.spoken()).contains("contradict");
  }

  @Test
  void whatIsGivenAndNotUsedIsListedWithItsReason() {
    AnswerView view =
        answer(
            girl().with("statin_exposure", Answer.ABSENT).with("gottron_papules", Answer.ABSENT));
    assertThat(view.notUsed())
        .anySatisfy(
            item -> {
              assertThat(item.item()).contains("tatin");
              assertThat(item.reason()).contains("says nothing");
            })
        .anySatisfy(
            item -> {
              assertThat(item.item()).contains("Gottron");
              assertThat(item.reason()).startsWith("says nothing beyond");
            });
  }

  @Test
  void nextStepsSayWhatEachResultWouldDo() {
    List<StepView> steps = ranked(girl()).steps();
    assertThat(steps).extracting(StepView::id).contains("anti_hmgcr", "anti_srp");
    StepView antibody =
        steps.stream().filter(s -> s.id().equals("anti_hmgcr")).findFirst().orElseThrow();
    assertThat(antibody.tells()).matches("expected to tell .+ \\([0-9.]+ bits\\)");
    assertThat(antibody.advised()).isTrue();
    assertThat(steps.stream().flatMap(s -> s.advice().stream()))
        .doesNotHaveDuplicates()
        .allSatisfy(a -> assertThat(a.claims()).isNotEmpty());
    assertThat(antibody.results())
        .extracting(ResultView::result)
        .containsExactlyInAnyOrder("Anti-HMGCR: positive", "Anti-HMGCR: negative");
  }

  @Tag("SR-07")
  @Test
  void anAnswerNobodyGaveChangesNothing() {
    assertThat(answer(girl().with("calcinosis", Answer.UNKNOWN))).isEqualTo(answer(girl()));
  }

  @Test
  void percentagesOfTheRankingAreThoseOfTheCore() {
    Assessment assessment = ShippedKnowledge.SARCOLEMMA.assess(girl(), "neuromuscular_clinic");
    assertThat(ranked(girl()).diagnoses())
        .extracting(d -> d.probability().percent())
        .isEqualTo(assessment.diagnoses().stream().map(d -> Percent.of(d.probability())).toList());
  }

  private static Patient weakWithNecrotizingBiopsy() {
    return girl()
        .with("arm_proximal_weakness", Answer.PRESENT)
        .with("leg_proximal_weakness", Answer.PRESENT)
        .with("neck_flexors_below_extensors", Answer.PRESENT)
        .with("leg_proximal_below_distal", Answer.PRESENT)
        .with("necrotizing_pattern", Answer.PRESENT);
  }

  @Tag("SR-31")
  @Test
  void criteriaAreCalledClassificationWithYearAndSource() {
    CriteriaView criteria = ranked(girl()).criteria();
    assertThat(criteria.purpose()).contains("not a diagnosis");
    assertThat(criteria.sets())
        .hasSize(6)
        .allSatisfy(
            set -> {
              assertThat(set.label()).containsPattern("(19|20)[0-9]{2}");
              assertThat(set.note()).isNotBlank();
              assertThat(set.checked()).startsWith("Checked");
              assertThat(set.link()).startsWith("https://");
            });
    assertThat(criteria.notEncoded()).isNotEmpty();
  }

  @Tag("SR-30")
  @Test
  void everyItemIsMetNotMetOrNotAssessed() {
    for (CriteriaView.SetView set : ranked(girl()).criteria().sets()) {
      assertThat(set.items())
          .isNotEmpty()
          .extracting(CriteriaView.ItemView::state)
          .isSubsetOf("met", "not met", "not assessed");
    }
  }

  @Tag("SR-31")
  @Test
  void whatANecrotizingBiopsyDoesToTheScoreIsSaid() {
    CriteriaView before =
        ranked(weakWithNecrotizingBiopsy().with("necrotizing_pattern", Answer.UNKNOWN)).criteria();
    assertThat(before.lowered()).isEmpty();
    CriteriaView after = ranked(weakWithNecrotizingBiopsy()).criteria();
    assertThat(after.lowered()).contains("known flaw");
    assertThat(after.sets().get(0).remark()).contains("comparison");
    assertThat(after.sets().get(1).behind()).startsWith("score 5.4 at worst");
  }
}
