package org.sarcolemma.differential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sarcolemma.SmallKnowledge;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.patient.AgeGroup;
import org.sarcolemma.patient.Patient;

/** Section 5 of the document. */
class PriorsTest {
  private static SmallKnowledge clinics() {
    return SmallKnowledge.ofSixDiseases()
        .setting("neuromuscular")
        .setting("myositis")
        .setting("both", "neuromuscular", "myositis")
        .setting("half", 0.5, "neuromuscular", "myositis")
        .setting("alike", 0, "neuromuscular", "myositis")
        .prior("immune", 0.3)
        .prior("inherited", 0.6)
        .prior(Knowledge.NONE_OF_THESE, 0.1)
        .prior("imnm", 0.2)
        .prior("jdm", 0.8)
        .prior("myositis", AgeGroup.CHILD, "immune", 0.8)
        .prior("myositis", AgeGroup.CHILD, "inherited", 0.15)
        .prior("myositis", AgeGroup.CHILD, Knowledge.NONE_OF_THESE, 0.05)
        .prior("any", AgeGroup.ADULT, "immune", 0.5)
        .prior("any", AgeGroup.ADULT, "inherited", 0.4)
        .prior("any", AgeGroup.ADULT, Knowledge.NONE_OF_THESE, 0.1);
  }

  private static Ranking nothingKnown(String setting, AgeGroup group) {
    return new Differential(clinics().knowledge()).rank(Patient.unknown(group), setting);
  }

  @Test
  void aLeafHasTheProductOfTheSharesOnTheWayDown() {
    Ranking ranking = nothingKnown("neuromuscular", AgeGroup.CHILD);
    assertThat(ranking.prior("imnm_hmgcr")).isCloseTo(0.3 * 0.2 * 0.5, within(1e-15));
    assertThat(ranking.prior("jdm")).isCloseTo(0.3 * 0.8, within(1e-15));
    assertThat(ranking.prior("imnm")).isCloseTo(0.3 * 0.2, within(1e-15));
  }

  @Test
  void aSettingsOwnShareReplacesTheOneForAnySetting() {
    Ranking ranking = nothingKnown("myositis", AgeGroup.CHILD);
    assertThat(ranking.prior("immune")).isCloseTo(0.8, within(1e-15));
    assertThat(ranking.prior("imnm")).isCloseTo(0.8 * 0.2, within(1e-15));
  }

  @Test
  void anAverageOfSettingsAveragesTheirPriors() {
    assertThat(nothingKnown("both", AgeGroup.CHILD).prior("jdm"))
        .isCloseTo((0.3 * 0.8 + 0.8 * 0.8) / 2, within(1e-15));
  }

  @Test
  void aPriorWeightShrinksTheLogOddsBetweenAnyTwoDiseases() {
    Ranking full = nothingKnown("both", AgeGroup.CHILD);
    Ranking half = nothingKnown("half", AgeGroup.CHILD);
    Ranking none = nothingKnown("alike", AgeGroup.CHILD);
    for (String leaf : List.of("imnm_srp", "jdm", "lgmd", "none_of_these")) {
      assertThat(half.prior(leaf) / half.prior("imnm_hmgcr"))
          .isCloseTo(
              Math.sqrt(full.prior(leaf) / full.prior("imnm_hmgcr")), withinPercentage(1e-10));
      assertThat(none.prior(leaf)).isCloseTo(1.0 / 6, within(1e-15));
    }
  }

  @Test
  void anUntoldAgeAveragesChildrenAndAdults() {
    assertThat(nothingKnown("neuromuscular", AgeGroup.UNKNOWN).prior("immune"))
        .isCloseTo((0.3 + 0.5) / 2, within(1e-15));
  }

  @ParameterizedTest
  @EnumSource(AgeGroup.class)
  void whereNothingIsKnownTheProbabilityIsThePrior(AgeGroup group) {
    for (String setting :
        List.of("neuromuscular", "myositis", "both", "half", SmallKnowledge.CLINIC)) {
      Ranking ranking = nothingKnown(setting, group);
      double sum = 0;
      for (String leaf :
          List.of("imnm_hmgcr", "imnm_srp", "jdm", "lgmd", "fshd", "none_of_these")) {
        assertThat(ranking.probability(leaf)).isCloseTo(ranking.prior(leaf), within(1e-14));
        sum += ranking.prior(leaf);
      }
      assertThat(sum).isCloseTo(1, within(1e-14));
    }
  }

  @Test
  void anUnknownSettingIsRefusedWithTheKnownOnes() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> nothingKnown("ward", AgeGroup.CHILD))
        .withMessageContaining("setting 'ward' is unknown")
        .withMessageContaining("clinic, unspecified, neuromuscular, myositis, both, half, alike");
  }

  @Test
  void theIntervalOfThePriorIsThatOfItsShare() {
    // Beta(0.3 * 20, 0.7 * 20) against the others unscaled; 95 % of Beta(6, 14) alone is 0.126 to
    // 0.512 (R: qbeta)
    CredibleInterval interval = nothingKnown("neuromuscular", AgeGroup.CHILD).interval("immune");
    assertThat(interval.low()).isBetween(0.10, 0.19);
    assertThat(interval.high()).isBetween(0.42, 0.54);
  }

  @Test
  void anAverageOfSettingsThatAreAllAlikeIsAsUnsureAsEach() {
    Differential differential =
        new Differential(
            SmallKnowledge.ofSixDiseases()
                .setting("here")
                .setting("there")
                .setting("anywhere", "here", "there")
                .knowledge());
    Patient child = Patient.unknown(AgeGroup.CHILD);
    CredibleInterval one = differential.rank(child, "here").interval("immune");
    CredibleInterval average = differential.rank(child, "anywhere").interval("immune");
    assertThat(average.high() - average.low()).isCloseTo(one.high() - one.low(), within(0.02));
  }

  @Test
  void aFamilyOfOneMemberHasItsWholeShare() {
    Knowledge knowledge =
        SmallKnowledge.tree("muscle_disease 1\n  immune 2\n    jdm\n  none_of_these").knowledge();
    Ranking ranking =
        new Differential(knowledge).rank(Patient.unknown(AgeGroup.CHILD), SmallKnowledge.CLINIC);
    assertThat(ranking.probability("jdm")).isCloseTo(0.5, within(1e-12));
  }
}
