package org.sarcolemma.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarcolemma.criteria.ClassLabel;
import org.sarcolemma.criteria.CriteriaCatalogue;
import org.sarcolemma.criteria.CriteriaEdition;
import org.sarcolemma.criteria.CriteriaItem;
import org.sarcolemma.criteria.CriteriaVerdict;
import org.sarcolemma.criteria.EularAcrScore;
import org.sarcolemma.criteria.ItemState;
import org.sarcolemma.criteria.Outcome;
import org.sarcolemma.criteria.OutcomeEdition;
import org.sarcolemma.criteria.Points;
import org.sarcolemma.criteria.ScoreEdition;
import org.sarcolemma.criteria.Verdict;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.patient.Age;
import org.sarcolemma.patient.AgeGroup;
import org.sarcolemma.patient.Answer;
import org.sarcolemma.patient.Patient;
import org.sarcolemma.patient.Reading;

/** The published sets as shipped, asked with patients. */
class ShippedCriteriaTest {
  private static final Knowledge KNOWLEDGE = KnowledgeFiles.load();
  private static final CriteriaCatalogue CRITERIA = KNOWLEDGE.criteria();
  private static final List<ItemState> STATES = Arrays.asList(ItemState.values());

  private static Patient child() {
    Patient nobody = Patient.unknown(AgeGroup.CHILD);
    return new Patient(
        AgeGroup.CHILD,
        Optional.of(new Age(8)),
        nobody.sex(),
        nobody.findings(),
        nobody.quantities());
  }

  /** Weak as the criteria ask, high CK, no rash, no swallowing trouble, panel negative. */
  private static Patient weakChildWithoutRash() {
    return child()
        .with("arm_proximal_weakness", Answer.PRESENT)
        .with("leg_proximal_weakness", Answer.PRESENT)
        .with("neck_flexors_below_extensors", Answer.PRESENT)
        .with("leg_proximal_below_distal", Answer.PRESENT)
        .with("rash_any", Answer.ABSENT)
        .with("dysphagia", Answer.ABSENT)
        .with("myositis_panel_negative", Answer.PRESENT)
        .with("ck", Reading.exactly(12_400));
  }

  private static Patient withNecrotizingBiopsy(Patient patient) {
    return patient
        .with("necrotizing_pattern", Answer.PRESENT)
        .with("biopsy_any_infiltrate", Answer.ABSENT)
        .with("perifascicular_atrophy", Answer.ABSENT)
        .with("rimmed_vacuoles", Answer.ABSENT);
  }

  private static CriteriaVerdict verdict(String edition, Patient patient) {
    return CRITERIA.judge(patient).stream()
        .filter(v -> v.card().id().equals(edition))
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, ItemState> random(CriteriaEdition edition, Random random) {
    Map<String, ItemState> states = new LinkedHashMap<>();
    for (CriteriaItem item : edition.items()) {
      states.put(item.id(), STATES.get(random.nextInt(STATES.size())));
    }
    return states;
  }

  private static Set<String> met(Map<String, ItemState> states) {
    Set<String> met = new TreeSet<>(states.keySet());
    met.removeIf(item -> states.get(item) != ItemState.MET);
    return met;
  }

  private static List<Map<String, ItemState>> completions(Map<String, ItemState> states) {
    List<Map<String, ItemState>> all = new ArrayList<>(List.of(states));
    for (String item : states.keySet()) {
      if (states.get(item) == ItemState.NOT_ASSESSED) {
        List<Map<String, ItemState>> next = new ArrayList<>();
        for (Map<String, ItemState> some : all) {
          for (ItemState answer : List.of(ItemState.MET, ItemState.NOT_MET)) {
            Map<String, ItemState> decided = new LinkedHashMap<>(some);
            decided.put(item, answer);
            next.add(decided);
          }
        }
        all = next;
      }
    }
    return all;
  }

  @Tag("SR-30")
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void verdictsOfRulesAreThoseOfEveryCompletion(long seed) {
    Random random = new Random(seed);
    for (CriteriaEdition edition : CRITERIA.editions()) {
      if (edition instanceof OutcomeEdition rules) {
        Map<String, ItemState> states = random(edition, random);
        Set<String> classes = new TreeSet<>();
        Set<Verdict> verdicts = new TreeSet<>();
        for (Map<String, ItemState> completion : completions(states)) {
          CriteriaVerdict decided = edition.judge(completion);
          classes.add(decided.classes().get(0).id());
          verdicts.add(decided.verdict());
        }
        CriteriaVerdict verdict = edition.judge(states);
        assertThat(verdict.classes())
            .extracting(ClassLabel::id)
            .containsExactlyInAnyOrderElementsOf(classes);
        boolean open =
            verdicts.size() > 1
                || (rules.oneClass()
                    && verdicts.contains(Verdict.MEETS)
                    && rules.outcomes().stream()
                        .filter(Outcome::meets)
                        .noneMatch(
                            o ->
                                completions(states).stream()
                                    .allMatch(c -> o.when().holds(met(c)))));
        assertThat(verdict.verdict())
            .isEqualTo(open ? Verdict.UNDETERMINED : verdicts.iterator().next());
      }
    }
  }

  @Tag("SR-30")
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void unknownFindingsThatAreAnsweredOneByOneNarrowTheScoreAndNeverLeaveIt(long seed) {
    Random random = new Random(seed);
    List<String> asked =
        KNOWLEDGE.findings().keySet().stream().filter(CRITERIA::asks).sorted().toList();
    Patient patient = child();
    for (int i = 0; i < 60; i++) {
      String finding = asked.get(random.nextInt(asked.size()));
      if (patient.answer(finding) != Answer.UNKNOWN) {
        continue;
      }
      Patient more = patient.with(finding, random.nextInt(3) == 0 ? Answer.PRESENT : Answer.ABSENT);
      if (contradictory(more)) {
        continue;
      }
      for (ScoreEdition edition : List.of(column(false), column(true))) {
        CriteriaVerdict.ScoreBands before = edition.judge(patient).score().orElseThrow();
        CriteriaVerdict.ScoreBands after = edition.judge(more).score().orElseThrow();
        assertThat(after.range().low()).as(finding).isGreaterThanOrEqualTo(before.range().low());
        assertThat(after.range().high()).as(finding).isLessThanOrEqualTo(before.range().high());
      }
      patient = more;
    }
  }

  /** Some item is met and denied at once: the answers cannot all be true. */
  private static boolean contradictory(Patient patient) {
    return CRITERIA.editions().stream()
        .flatMap(edition -> edition.items().stream())
        .anyMatch(
            item ->
                item.metWhen().holds(patient, Map.of()) == Answer.PRESENT
                    && item.notMetWhen()
                        .filter(no -> no.holds(patient, Map.of()) == Answer.PRESENT)
                        .isPresent());
  }

  private static ScoreEdition column(boolean biopsy) {
    return CRITERIA
        .score(biopsy ? EularAcrScore.WITH_BIOPSY : EularAcrScore.WITHOUT_BIOPSY)
        .orElseThrow();
  }

  @Tag("SR-30")
  @Test
  void ofAChildOfWhomNothingIsKnownNothingIsDecidedButByAge() {
    for (CriteriaVerdict verdict : CRITERIA.judge(Patient.unknown(AgeGroup.UNKNOWN))) {
      assertThat(verdict.verdict()).isEqualTo(Verdict.UNDETERMINED);
      assertThat(verdict.items()).allMatch(i -> i.state() == ItemState.NOT_ASSESSED);
    }
    assertThat(verdict("enmc_2011_ibm", child()).verdict()).isEqualTo(Verdict.DOES_NOT_MEET);
    assertThat(verdict("enmc_2011_ibm", child()).classes())
        .extracting(ClassLabel::id)
        .containsExactly("not_applicable_age");
  }

  @Test
  void columnsAreNeverMixed() {
    ScoreEdition without = column(false);
    ScoreEdition with = column(true);
    assertThat(without.scored())
        .filteredOn(s -> s.item().id().startsWith("bx_"))
        .allMatch(s -> s.points().equals(Points.NONE));
    Map<String, ItemState> everything = new LinkedHashMap<>();
    with.items().forEach(item -> everything.put(item.id(), ItemState.MET));
    int sum = with.scored().stream().mapToInt(s -> s.points().tenths()).sum();
    int youngAdult = 15;
    assertThat(with.range(everything).high().tenths()).isEqualTo(sum - youngAdult);
  }

  /** The flaw every reader must be told of: the right test lowers the class. */
  @Tag("SR-31")
  @Test
  void aTypicalNecrotizingBiopsyLowersTheScoreOfAChildWithoutRash() {
    Patient before = weakChildWithoutRash();
    CriteriaVerdict without = verdict(EularAcrScore.WITHOUT_BIOPSY, before);
    assertThat(without.verdict()).isEqualTo(Verdict.MEETS);
    assertThat(without.score().orElseThrow().range().low()).isEqualTo(Points.of(5.6));
    assertThat(without.subgroup().orElseThrow())
        .extracting(ClassLabel::id)
        .containsExactly("juvenile_myositis_other_than_jdm");
    assertThat(without.prescribed()).isTrue();
    Patient after = withNecrotizingBiopsy(before);
    CriteriaVerdict with = verdict(EularAcrScore.WITH_BIOPSY, after);
    assertThat(with.prescribed()).isTrue();
    assertThat(with.verdict()).isEqualTo(Verdict.DOES_NOT_MEET);
    assertThat(with.score().orElseThrow().range().high()).isEqualTo(Points.of(5.4));
    assertThat(CRITERIA.lowered(before, CRITERIA.judge(before))).isEmpty();
    assertThat(CRITERIA.lowered(after, CRITERIA.judge(after)).orElseThrow())
        .contains("known flaw")
        .contains("not made the disease less likely");
  }

  @Test
  void theBaselineScoreTakesTheColumnThatTheRulePrescribes() {
    EularAcrScore before = EularAcrScore.of(CRITERIA, weakChildWithoutRash()).orElseThrow();
    assertThat(before.unknownAsAbsent()).isEqualTo(Points.of(5.6));
    assertThat(before.range().exact()).isTrue();
    EularAcrScore after =
        EularAcrScore.of(CRITERIA, withNecrotizingBiopsy(weakChildWithoutRash())).orElseThrow();
    assertThat(after.edition().card().id()).isEqualTo(EularAcrScore.WITH_BIOPSY);
    assertThat(after.unknownAsAbsent()).isEqualTo(Points.of(5.4));
    assertThat(after.recalledProbability().orElseThrow())
        .isLessThan(before.recalledProbability().orElseThrow());
    EularAcrScore open = EularAcrScore.of(CRITERIA, child()).orElseThrow();
    assertThat(open.unknownAsAbsent()).isEqualTo(Points.NONE);
    assertThat(open.range().high()).isEqualTo(Points.of(18.7));
  }

  @Tag("SR-30")
  @Test
  void untestedAntibodiesLeaveNecrotizingMyopathyOpenAndNegativeOnesAskForABiopsy() {
    Patient untested = withNecrotizingBiopsy(weakChildWithoutRash());
    CriteriaVerdict open = verdict("enmc_2016_imnm", untested);
    assertThat(open.verdict()).isEqualTo(Verdict.UNDETERMINED);
    assertThat(open.gap().orElseThrow().id()).isEqualTo("not_classifiable_serology_required");
    Patient negative =
        untested
            .with("anti_hmgcr_positive", Answer.ABSENT)
            .with("anti_srp_positive", Answer.ABSENT);
    CriteriaVerdict seronegative = verdict("enmc_2016_imnm", negative);
    assertThat(seronegative.verdict()).isEqualTo(Verdict.MEETS);
    assertThat(seronegative.classes())
        .extracting(ClassLabel::id)
        .containsExactly("antibody_negative_imnm");
    CriteriaVerdict noBiopsy =
        verdict("enmc_2016_imnm", negative.with("necrotizing_pattern", Answer.UNKNOWN));
    assertThat(noBiopsy.gap().orElseThrow().id()).isEqualTo("not_classifiable_biopsy_required");
    assertThat(
            verdict("enmc_2016_imnm", untested.with("anti_srp_positive", Answer.PRESENT)).verdict())
        .isEqualTo(Verdict.MEETS);
    assertThat(
            verdict("enmc_2016_imnm", untested.with("anti_hmgcr_positive", Answer.PRESENT))
                .verdict())
        .isEqualTo(Verdict.MEETS);
  }

  /** A dystrophy can meet all four muscle criteria of 1975: only its exclusion decides. */
  @Tag("SR-30")
  @Test
  void bohanAndPeterStaysOpenUntilOtherDiseasesAreExcluded() {
    Patient child =
        withNecrotizingBiopsy(weakChildWithoutRash())
            .with("proximal_weakness", Answer.PRESENT)
            .with("emg_myopathic", Answer.PRESENT)
            .with("emg_spontaneous_activity", Answer.PRESENT);
    CriteriaVerdict open = verdict("bohan_peter_1975", child);
    assertThat(open.verdict()).isEqualTo(Verdict.UNDETERMINED);
    assertThat(open.gap().orElseThrow().id()).isEqualTo("other_disease_not_excluded");
    assertThat(
            verdict("bohan_peter_1975", child.with("other_explanation", Answer.ABSENT)).classes())
        .extracting(ClassLabel::id)
        .containsExactly("definite_pm");
    assertThat(
            verdict("bohan_peter_1975", child.with("variant_lgmd_dysf", Answer.PRESENT)).verdict())
        .isEqualTo(Verdict.DOES_NOT_MEET);
  }

  @Tag("SR-30")
  @Test
  void gottronWithoutRaisedOrFlatCountsTheOneWithFewerPoints() {
    ScoreEdition edition = column(false);
    Patient said = child().with("gottron_papules", Answer.PRESENT);
    assertThat(state(edition, "gottron_papules", said)).isEqualTo(ItemState.MET);
    assertThat(state(edition, "gottron_sign", said)).isEqualTo(ItemState.NOT_ASSESSED);
    Patient flat = said.with("gottron_flat", Answer.PRESENT);
    assertThat(state(edition, "gottron_papules", flat)).isEqualTo(ItemState.NOT_ASSESSED);
    assertThat(state(edition, "gottron_sign", flat)).isEqualTo(ItemState.MET);
    Patient notRaised = said.with("gottron_raised", Answer.ABSENT);
    assertThat(state(edition, "gottron_papules", notRaised)).isEqualTo(ItemState.NOT_MET);
    assertThat(state(edition, "gottron_sign", notRaised)).isEqualTo(ItemState.MET);
  }

  @Tag("SR-30")
  @Test
  void neckFlexorWeaknessAloneDoesNotSayThatExtensorsAreStronger() {
    ScoreEdition edition = column(false);
    String item = "neck_flexor_weaker_than_extensor";
    assertThat(state(edition, item, child().with("neck_flexor_weakness", Answer.PRESENT)))
        .isEqualTo(ItemState.NOT_ASSESSED);
    assertThat(state(edition, item, child().with("neck_flexor_weakness", Answer.ABSENT)))
        .isEqualTo(ItemState.NOT_MET);
  }

  private static ItemState state(CriteriaEdition edition, String item, Patient patient) {
    return edition.items().stream()
        .filter(i -> i.id().equals(item))
        .findFirst()
        .orElseThrow()
        .state(patient);
  }
}
