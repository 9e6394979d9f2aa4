package org.sarcolemma.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sarcolemma.RandomKnowledge;
import org.sarcolemma.SmallKnowledge;
import org.sarcolemma.evidence.FrequencyRow;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.evidence.QuantityRow;
import org.sarcolemma.patient.AgeGroup;
import org.sarcolemma.patient.Answer;
import org.sarcolemma.patient.Patient;
import org.sarcolemma.patient.Reading;

/** Leaving a row out is the same as never having had it. */
class WithoutRowTest {
  private static final String SETTING = Knowledge.SETTING_NOT_TOLD;

  private static List<String> rowsOf(Knowledge knowledge) {
    List<String> ids = new ArrayList<>();
    knowledge.rows().all().stream().map(FrequencyRow::id).forEach(ids::add);
    knowledge.levels().stream().map(QuantityRow::row).forEach(ids::add);
    return ids;
  }

  @ParameterizedTest
  @MethodSource(RandomKnowledge.SEEDS)
  void everyRowLeftOutGivesWhatTheKnowledgeWithoutItGives(long seed) {
    RandomKnowledge random = new RandomKnowledge(seed);
    Knowledge knowledge = random.knowledge();
    List<Patient> patients = List.of(random.patient(), random.patient(), random.patient());
    Differential all = new Differential(knowledge);
    for (String row : rowsOf(knowledge)) {
      Differential afresh = new Differential(knowledge.withoutRow(row));
      for (Patient patient : patients) {
        assertThat(all.without(row).listed(patient, SETTING))
            .as("row %s", row)
            .isEqualTo(afresh.listed(patient, SETTING));
      }
    }
  }

  @ParameterizedTest
  @MethodSource(RandomKnowledge.SEEDS)
  void listedDiagnosesHaveTheProbabilitiesOfTheRanking(long seed) {
    RandomKnowledge random = new RandomKnowledge(seed);
    Differential differential = new Differential(random.knowledge());
    Patient patient = random.patient();
    Ranking ranking = differential.rank(patient, SETTING);
    Map<String, Double> listed = differential.listed(patient, SETTING);
    assertThat(listed).isNotEmpty();
    listed.forEach((id, p) -> assertThat(p).isEqualTo(ranking.probability(id)));
    assertThat(differential.weighed(patient)).isEqualTo(ranking.weighed());
  }

  @Test
  void nothingChangesForPatientsOfWhomTheFindingIsNotKnown() {
    Differential differential = new Differential(small());
    Patient child = Patient.unknown(AgeGroup.CHILD).with("winging", Answer.PRESENT);
    assertThat(differential.without("R1").listed(child, SETTING))
        .isEqualTo(differential.listed(child, SETTING));
    assertThat(differential.without("R2").listed(child, SETTING))
        .isNotEqualTo(differential.listed(child, SETTING));
  }

  @Test
  void aLevelAndAShareBeyondALimitMoveTheirQuantity() {
    Differential differential = new Differential(small());
    Patient child = Patient.unknown(AgeGroup.CHILD).with("ck", Reading.exactly(9000));
    assertThat(differential.restingOn("R3")).containsExactly("ck", "ck_gt_1000");
    assertThat(differential.restingOn("L1")).containsExactly("ck");
    for (String row : List.of("R3", "L1")) {
      assertThat(differential.without(row).listed(child, SETTING))
          .isNotEqualTo(differential.listed(child, SETTING));
    }
  }

  @Test
  void aRowThatDoesNotExistChangesNothing() {
    Differential differential = new Differential(small());
    Patient child = Patient.unknown(AgeGroup.CHILD).with("rash", Answer.PRESENT);
    assertThat(differential.restingOn("none")).isEmpty();
    assertThat(differential.without("none").listed(child, SETTING))
        .isEqualTo(differential.listed(child, SETTING));
  }

  private static Knowledge small() {
    return SmallKnowledge.ofSixDiseases()
        .finding("rash")
        .finding("winging")
        .creatineKinase()
        .counted("rash", "jdm", 90, 100)
        .counted("winging", "fshd", 8, 10)
        .counted("ck_gt_1000", "imnm", 19, 20)
        .level("ck", "lgmd", 4000, 30)
        .knowledge();
  }
}
