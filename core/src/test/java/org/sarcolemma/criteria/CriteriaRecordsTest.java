package org.sarcolemma.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sarcolemma.guidance.Condition;
import org.sarcolemma.patient.Age;
import org.sarcolemma.patient.AgeGroup;
import org.sarcolemma.patient.Answer;
import org.sarcolemma.patient.Patient;

class CriteriaRecordsTest {
  private static final Patient CHILD = Patient.unknown(AgeGroup.CHILD);

  @Test
  void pointsAreTenthsAndNeverOneTenthShort() {
    assertThat(Points.of(5.5).tenths()).isEqualTo(55);
    assertThat(Points.of(0.7).plus(Points.of(0.8)).plus(Points.of(1.9))).isEqualTo(Points.of(3.4));
    assertThat(Points.of(5.5).reaches(Points.of(5.5))).isTrue();
    assertThat(Points.of(5.4).reaches(Points.of(5.5))).isFalse();
    assertThat(Points.of(6)).hasToString("6.0");
    assertThat(Points.of(7.5).value()).isEqualTo(7.5);
    assertThatIllegalArgumentException().isThrownBy(() -> Points.of(5.55));
  }

  @Test
  @Tag("SR-30")
  void unknownNeitherMeetsNorDeniesAnItem() {
    CriteriaItem rash = RandomEdition.item("rash");
    assertThat(rash.state(CHILD)).isEqualTo(ItemState.NOT_ASSESSED);
    assertThat(rash.state(CHILD.with("rash", Answer.PRESENT))).isEqualTo(ItemState.MET);
    assertThat(rash.state(CHILD.with("rash", Answer.ABSENT))).isEqualTo(ItemState.NOT_MET);
  }

  @Test
  @Tag("SR-30")
  void findingsThatMeetAndDenyAnItemAnswerNothing() {
    CriteriaItem item =
        new CriteriaItem(
            "item",
            "item",
            new Condition.FindingIs("a", Answer.PRESENT),
            Optional.of(new Condition.FindingIs("b", Answer.ABSENT)),
            "");
    Patient both = CHILD.with("a", Answer.PRESENT).with("b", Answer.ABSENT);
    assertThat(item.state(both)).isEqualTo(ItemState.NOT_ASSESSED);
    assertThat(item.state(CHILD.with("a", Answer.ABSENT))).isEqualTo(ItemState.NOT_ASSESSED);
    assertThat(item.state(CHILD.with("b", Answer.ABSENT))).isEqualTo(ItemState.NOT_MET);
  }

  @Test
  void onsetDecidesByAgeAndWhereAgeIsUnknownByGroup() {
    Condition late = new Condition.OnsetAtLeast(18);
    Condition later = new Condition.OnsetAtLeast(40);
    assertThat(late.holds(CHILD, Map.of())).isEqualTo(Answer.ABSENT);
    assertThat(late.holds(Patient.unknown(AgeGroup.ADULT), Map.of())).isEqualTo(Answer.PRESENT);
    assertThat(later.holds(Patient.unknown(AgeGroup.ADULT), Map.of())).isEqualTo(Answer.UNKNOWN);
    assertThat(late.holds(Patient.unknown(AgeGroup.UNKNOWN), Map.of())).isEqualTo(Answer.UNKNOWN);
    Patient aged =
        new Patient(
            AgeGroup.ADULT,
            Optional.of(new Age(40)),
            CHILD.sex(),
            CHILD.findings(),
            CHILD.quantities());
    assertThat(later.holds(aged, Map.of())).isEqualTo(Answer.PRESENT);
    assertThat(new Condition.OnsetAtLeast(41).holds(aged, Map.of())).isEqualTo(Answer.ABSENT);
    assertThat(new Condition.OnsetAtLeast(10).holds(CHILD, Map.of())).isEqualTo(Answer.UNKNOWN);
  }

  @Test
  void aConditionKnowsWhichFindingsMayDecideIt() {
    Condition rash = new Condition.FindingIs("rash", Answer.PRESENT);
    Condition deep =
        new Condition.AllOf(List.of(new Condition.Not(new Condition.AnyOf(List.of(rash)))));
    assertThat(deep.asks("rash")).isTrue();
    assertThat(deep.asks("fever")).isFalse();
    assertThat(new Condition.OnsetAtLeast(1).asks("rash")).isFalse();
  }

  @Test
  void editionsRefuseWhatCannotBeJudged() {
    Rule met = new Rule.Met("a");
    List<CriteriaItem> items = List.of(RandomEdition.item("a"));
    Outcome only = new Outcome("o", "o", true, met);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new OutcomeEdition(RandomEdition.card("x"), items, List.of(only), false, List.of()))
        .withMessageContaining("otherwise");
    assertThatIllegalArgumentException().isThrownBy(() -> new Rule.AtLeast(2, List.of(met)));
    assertThatIllegalArgumentException().isThrownBy(() -> new Rule.AtLeast(0, List.of(met)));
    ScoreBand high = new ScoreBand("high", "high", Points.of(5), "", true);
    ScoreBand none = new ScoreBand("none", "none", Points.NONE, "", false);
    assertThatIllegalArgumentException().isThrownBy(() -> score(List.of(high)));
    assertThatIllegalArgumentException().isThrownBy(() -> score(List.of(none, high)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> score(List.of(high, none)).judge(Map.of("b", ItemState.MET)))
        .withMessageContaining("has no item 'b'");
  }

  private static ScoreEdition score(List<ScoreBand> bands) {
    return new ScoreEdition(
        RandomEdition.card("x"),
        List.of(new ScoredItem(RandomEdition.item("a"), Points.of(5), Optional.empty())),
        bands,
        List.of(),
        "",
        Optional.empty());
  }

  @Test
  @Tag("SR-30")
  void oneOfTwoVersionsIsPrescribedAndALostClassIsSaid() {
    ScoreBand yes = new ScoreBand("yes", "yes", Points.of(2), "", true);
    ScoreBand no = new ScoreBand("no", "no", Points.NONE, "", false);
    List<ScoredItem> weak =
        List.of(new ScoredItem(RandomEdition.item("weak"), Points.of(2), Optional.empty()));
    List<ScoredItem> lighter =
        List.of(new ScoredItem(RandomEdition.item("weak"), Points.of(1), Optional.empty()));
    ScoreEdition without =
        new ScoreEdition(
            RandomEdition.card("without"), weak, List.of(yes, no), List.of(), "", Optional.empty());
    ScoreEdition with =
        new ScoreEdition(
            RandomEdition.card("with"), lighter, List.of(yes, no), List.of(), "", Optional.empty());
    Condition done = new Condition.FindingIs("biopsy", Answer.PRESENT);
    CriteriaCatalogue catalogue =
        new CriteriaCatalogue(
            List.of(without, with),
            List.of(new CriteriaCatalogue.Pair("without", "with", done, "lost")),
            List.of());
    Patient weakChild = CHILD.with("weak", Answer.PRESENT);
    List<CriteriaVerdict> before = catalogue.judge(weakChild);
    assertThat(before).extracting(CriteriaVerdict::prescribed).containsExactly(true, false);
    assertThat(catalogue.lowered(weakChild, before)).isEmpty();
    Patient after = weakChild.with("biopsy", Answer.PRESENT);
    List<CriteriaVerdict> verdicts = catalogue.judge(after);
    assertThat(verdicts).extracting(CriteriaVerdict::prescribed).containsExactly(false, true);
    assertThat(verdicts)
        .extracting(CriteriaVerdict::verdict)
        .containsExactly(Verdict.MEETS, Verdict.DOES_NOT_MEET);
    assertThat(catalogue.lowered(after, verdicts)).contains("lost");
    assertThat(catalogue.asks("weak")).isTrue();
    assertThat(catalogue.asks("biopsy")).isTrue();
    assertThat(catalogue.asks("rash")).isFalse();
    assertThat(EularAcrScore.of(catalogue, after)).isEmpty();
  }
}
