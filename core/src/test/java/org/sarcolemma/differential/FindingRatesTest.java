package org.sarcolemma.differential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sarcolemma.RandomKnowledge;
import org.sarcolemma.RowOf;
import org.sarcolemma.SmallKnowledge;
import org.sarcolemma.evidence.EvidenceLevel;
import org.sarcolemma.evidence.FrequencyWord;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.patient.AgeGroup;
import org.sarcolemma.patient.Answer;

/** Section 4 of the document: the likelihood of an answer. */
class FindingRatesTest {

  private static PooledFigure figure(Knowledge knowledge, String finding, String disease) {
    return new Differential(knowledge)
        .figures(finding, AgeGroup.CHILD).stream()
            .filter(f -> f.hypothesis().equals(disease))
            .findFirst()
            .orElseThrow();
  }

  @Test
  void noneOfTheseLooksLikeThePlainAverageOfTheOthers() {
    Knowledge knowledge =
        SmallKnowledge.ofSixDiseases()
            .finding("rash")
            .counted("rash", "jdm", 90, 100)
            .counted("rash", "lgmd", 0, 50)
            .knowledge();
    double sum = 0;
    for (String disease : List.of("imnm_hmgcr", "imnm_srp", "jdm", "lgmd", "fshd")) {
      sum += figure(knowledge, "rash", disease).share();
    }
    PooledFigure none = figure(knowledge, "rash", Knowledge.NONE_OF_THESE);
    assertThat(none.share()).isCloseTo(sum / 5, within(1e-12));
    assertThat(none.patients()).isCloseTo(3, within(1e-12));
    assertThat(none.assumed()).isEqualTo(1);
  }

  @Test
  void aTestThatDefinesADiseaseTakesTheNearestEntry() {
    Knowledge knowledge =
        SmallKnowledge.ofSixDiseases()
            .finding("antibody")
            .counted("antibody", "fshd", 50, 50)
            .defining("antibody", "imnm_hmgcr", 0.94, 25)
            .defining("antibody", "immune", 0.05, 30)
            .defining("antibody", "elsewhere", 0.002, 500)
            .knowledge();
    assertThat(figure(knowledge, "antibody", "imnm_hmgcr").share()).isCloseTo(0.94, within(1e-12));
    assertThat(figure(knowledge, "antibody", "imnm_srp").share()).isCloseTo(0.05, within(1e-12));
    assertThat(figure(knowledge, "antibody", "jdm").share()).isCloseTo(0.05, within(1e-12));
    // rows of the evidence table are not pooled: they are circular
    assertThat(figure(knowledge, "antibody", "fshd").share()).isCloseTo(0.002, within(1e-12));
    assertThat(figure(knowledge, "antibody", Knowledge.NONE_OF_THESE).share())
        .isCloseTo(0.002, within(1e-12));
    assertThat(figure(knowledge, "antibody", "fshd").patients()).isCloseTo(500, within(1e-9));
    assertThat(figure(knowledge, "antibody", "imnm_srp").rows()).containsExactly("D2");
  }

  @Test
  void aTestThatDefinesADiseaseNeedsItsFalsePositives() {
    Differential differential =
        new Differential(
            SmallKnowledge.ofSixDiseases()
                .finding("antibody")
                .defining("antibody", "jdm", 0.5, 10)
                .knowledge());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> differential.figures("antibody", AgeGroup.CHILD))
        .withMessage("antibody has no defining share elsewhere");
  }

  @Test
  void theIntervalOfAShareNarrowsWithPatients() {
    Knowledge knowledge =
        SmallKnowledge.ofSixDiseases()
            .finding("rash")
            .counted("rash", "jdm", 54, 60)
            .counted("rash", "fshd", 1, 2)
            .knowledge();
    CredibleInterval many = figure(knowledge, "rash", "jdm").interval();
    CredibleInterval few = figure(knowledge, "rash", "fshd").interval();
    assertThat(many.high() - many.low()).isLessThan(0.2);
    assertThat(few.high() - few.low()).isGreaterThan(0.5);
  }

  @Test
  void aFigureSaysHowMuchOfItIsAssumed() {
    Knowledge knowledge =
        SmallKnowledge.ofSixDiseases()
            .finding("rash")
            .row(
                RowOf.finding("rash", "fshd")
                    .word(FrequencyWord.EXCLUDED)
                    .level(EvidenceLevel.MEMORY)
                    .row())
            .counted("rash", "jdm", 9, 10)
            .knowledge();
    assertThat(figure(knowledge, "rash", "fshd").assumed()).isGreaterThan(0.6);
    assertThat(figure(knowledge, "rash", "jdm").assumed()).isLessThan(0.1);
  }

  @ParameterizedTest
  @MethodSource(RandomKnowledge.SEEDS)
  @Tag("SR-26")
  void excludedIsASmallShareNeverNone(long seed) {
    Knowledge knowledge = new RandomKnowledge(seed).knowledge();
    Differential differential = new Differential(knowledge);
    for (AgeGroup group : AgeGroup.values()) {
      for (String finding : knowledge.findings().keySet()) {
        for (PooledFigure figure : differential.figures(finding, group)) {
          assertThat(figure.share()).isStrictlyBetween(0.0, 1.0);
          assertThat(figure.patients()).isPositive();
          assertThat(figure.interval().low()).isLessThanOrEqualTo(figure.interval().high());
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource(RandomKnowledge.SEEDS)
  void presentAndAbsentShareOutCertainty(long seed) {
    Knowledge knowledge = new RandomKnowledge(seed).knowledge();
    PooledEvidence evidence = new Differential(knowledge).evidence(AgeGroup.CHILD);
    for (String finding : knowledge.findings().keySet()) {
      FindingRates rates = evidence.rates(finding);
      for (int leaf = 0; leaf < knowledge.tree().leaves().size(); leaf++) {
        double present = StrictMath.exp(rates.logLikelihood(Answer.PRESENT)[leaf]);
        double absent = StrictMath.exp(rates.logLikelihood(Answer.ABSENT)[leaf]);
        assertThat(present + absent).isCloseTo(1, within(1e-12));
        double[] presentDraws = rates.draws(Answer.PRESENT)[leaf];
        double[] absentDraws = rates.draws(Answer.ABSENT)[leaf];
        for (int k = 0; k < presentDraws.length; k++) {
          assertThat(StrictMath.exp(presentDraws[k]) + StrictMath.exp(absentDraws[k]))
              .isCloseTo(1, within(1e-12));
        }
      }
    }
  }
}
