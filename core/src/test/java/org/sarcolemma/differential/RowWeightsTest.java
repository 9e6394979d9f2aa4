package org.sarcolemma.differential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sarcolemma.RowOf;
import org.sarcolemma.SmallKnowledge;
import org.sarcolemma.evidence.Cohorts;
import org.sarcolemma.evidence.EvidenceLevel;
import org.sarcolemma.evidence.FrequencyRow;
import org.sarcolemma.evidence.FrequencyWord;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.evidence.Population;
import org.sarcolemma.evidence.QuantityRow;
import org.sarcolemma.patient.AgeGroup;

/** Section 2 of the document: how many effective patients a published figure counts as. */
class RowWeightsTest {
  private final Knowledge knowledge =
      SmallKnowledge.ofSixDiseases()
          .reference("series", Cohorts.of(List.of("registry")))
          .knowledge();

  private Tally tally(AgeGroup group, FrequencyRow row) {
    return new RowWeights(knowledge, group).tally(row);
  }

  private static RowOf rash() {
    return RowOf.finding("rash", "jdm");
  }

  @ParameterizedTest(name = "a child meets {0} {1}: {2} patients")
  @CsvSource({
    "PEDIATRIC, COHORT, 40",
    "PEDIATRIC, REVIEW, 28",
    "PEDIATRIC, CASE_SERIES, 24",
    "PEDIATRIC, EXPERT, 20",
    "PEDIATRIC, MEMORY, 40",
    "MIXED, COHORT, 24",
    "MIXED, REVIEW, 16.8",
    "ADULT, COHORT, 14",
    "ADULT, CASE_SERIES, 8.4"
  })
  void kindOfWorkAndPopulationScaleTheSample(
      Population population, EvidenceLevel level, double size) {
    Tally tally =
        tally(AgeGroup.CHILD, rash().counts(10, 40).population(population).level(level).row());
    assertThat(tally.size()).isCloseTo(size, within(1e-12));
    assertThat(tally.mean()).isCloseTo(0.25, within(1e-15));
  }

  @ParameterizedTest(name = "{0} patient, {1} row: {2}")
  @CsvSource({
    "CHILD, PEDIATRIC, 10",
    "CHILD, MIXED, 6",
    "CHILD, ADULT, 3.5",
    "ADULT, ADULT, 10",
    "ADULT, MIXED, 6",
    "ADULT, PEDIATRIC, 3.5",
    "UNKNOWN, PEDIATRIC, 6",
    "UNKNOWN, MIXED, 6",
    "UNKNOWN, ADULT, 6"
  })
  void aPatientsOwnAgeGroupCountsMost(AgeGroup group, Population population, double size) {
    assertThat(tally(group, rash().counts(1, 10).population(population).row()).size())
        .isCloseTo(size, within(1e-12));
  }

  @Test
  void noRowCountsAsMoreThanSixtyPatients() {
    assertThat(tally(AgeGroup.CHILD, rash().counts(450, 500).row()))
        .returns(60.0, Tally::size)
        .returns(54.0, Tally::sum);
    assertThat(tally(AgeGroup.CHILD, rash().percent(90).examined(500).row()).size()).isEqualTo(60);
  }

  @Test
  void aPercentageRestsOnItsDenominatorOrElseOnFifteen() {
    assertThat(tally(AgeGroup.CHILD, rash().percent(20).examined(30).row()))
        .returns(30.0, Tally::size)
        .returns(6.0, Tally::sum);
    assertThat(tally(AgeGroup.CHILD, rash().percent(20).row()))
        .returns(15.0, Tally::size)
        .returns(3.0, Tally::sum);
  }

  @ParameterizedTest
  @CsvSource({
    "OBLIGATE, 0.995",
    "VERY_FREQUENT, 0.895",
    "FREQUENT, 0.545",
    "OCCASIONAL, 0.17",
    "VERY_RARE, 0.025",
    "EXCLUDED, 0.005"
  })
  void aWordMeansTheMiddleOfItsBandInSixPatients(FrequencyWord word, double share) {
    Tally tally = tally(AgeGroup.CHILD, rash().word(word).row());
    assertThat(tally.size()).isEqualTo(6);
    assertThat(tally.mean()).isCloseTo(share, within(1e-12));
    assertThat(tally.assumedShare()).isZero();
  }

  @Test
  void anAssumptionRestsOnThreePatientsAndIsMarked() {
    Tally tally =
        tally(
            AgeGroup.CHILD, rash().word(FrequencyWord.FREQUENT).level(EvidenceLevel.MEMORY).row());
    assertThat(tally.size()).isEqualTo(3);
    assertThat(tally.assumedShare()).isEqualTo(1);
  }

  @Test
  void presentButUnquantifiedIsNeverCounted() {
    assertThat(tally(AgeGroup.CHILD, rash().word(FrequencyWord.UNQUANTIFIED).row()))
        .isEqualTo(Tally.NONE);
    assertThat(tally(AgeGroup.CHILD, rash().row())).isEqualTo(Tally.NONE);
  }

  @Test
  void eachEndOfAPrintedRangeCountsHalf() {
    assertThat(tally(AgeGroup.CHILD, rash().percent(20).pair("P1").row()).size()).isEqualTo(7.5);
  }

  @Test
  void aMedianRestsOnItsPatientsOrElseOnSix() {
    RowWeights weights = new RowWeights(knowledge, AgeGroup.CHILD);
    assertThat(weights.patients(median(33, Population.PEDIATRIC))).isEqualTo(33);
    assertThat(weights.patients(median(0, Population.PEDIATRIC))).isEqualTo(6);
    assertThat(weights.patients(median(0, Population.MIXED))).isCloseTo(3.6, within(1e-12));
    assertThat(weights.patients(median(400, Population.ADULT))).isCloseTo(21, within(1e-12));
  }

  private static QuantityRow median(double patients, Population population) {
    return new QuantityRow(
        "L1", "ck", "jdm", population, 1000, patients, EvidenceLevel.COHORT, SmallKnowledge.PAPER);
  }

  @Test
  void aRowSharesPatientsWithTheCohortsOfItsReference() {
    RowWeights weights = new RowWeights(knowledge, AgeGroup.CHILD);
    assertThat(weights.cohorts("series").whole()).containsExactly("registry");
    assertThat(weights.cohorts(SmallKnowledge.PAPER)).isEqualTo(Cohorts.NONE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> weights.cohorts("nowhere"))
        .withMessageContaining("nowhere");
  }
}
