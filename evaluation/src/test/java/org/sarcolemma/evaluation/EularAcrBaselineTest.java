package org.sarcolemma.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sarcolemma.evaluation.EularAcrBaseline.Unknown;
import org.sarcolemma.evaluation.cases.Stage;
import org.sarcolemma.evaluation.scores.Prediction;
import org.sarcolemma.evaluation.scores.RankedClass;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.interchange.CaseReader;
import org.sarcolemma.knowledge.KnowledgeFiles;

/** Points of the published table added up by hand. */
class EularAcrBaselineTest {
  private static final Knowledge KNOWLEDGE = KnowledgeFiles.load();
  private static final CaseReader CASES = new CaseReader(KNOWLEDGE);

  private static Prediction predict(Unknown unknown, String view) {
    return EularAcrBaseline.method(KNOWLEDGE, CASES, unknown)
        .predictor()
        .predict(SingleQuoted.object(view), Stage.WORKUP);
  }

  @Test
  void rashMakesItDermatomyositis() {
    // heliotrope 3.1 + legs 0.8 + enzymes 1.3 + onset in childhood 0 = 5.2, without biopsy
    Prediction child =
        predict(
            Unknown.ABSENT,
            "{'id':'a','age_years':9,'weakness':['proximal_lower'],'skin':['heliotrope'],"
                + "'ck_iu_l':6000}");
    double expected = 1 / (1 + Math.exp(5.33 - 5.2));
    assertThat(child.familyProbability("jdm")).isCloseTo(expected, within(1e-12));
    assertThat(child.familyProbability("imnm")).isZero();
    assertThat(child.ranked().get(0).diagnosisClass()).isEqualTo(EularAcrBaseline.NOT_MYOSITIS);
    assertThat(child.recommendAntibody()).isFalse();
  }

  @Test
  void withoutRashItIsNecrotizingMyopathyAndTheBestCaseIsNoLower() {
    String view = "{'id':'a','age_years':45,'weakness':['proximal_lower'],'ck_iu_l':6000}";
    // onset at 40 or later 2.1 + legs 0.8 + enzymes 1.3 = 4.2
    assertThat(predict(Unknown.ABSENT, view).familyProbability("imnm"))
        .isCloseTo(1 / (1 + Math.exp(5.33 - 4.2)), within(1e-12));
    // and arms 0.7, neck 1.9, legs below distal 0.9, heliotrope 3.1, Gottron sign 3.3 and papules
    // 2.1, swallowing 0.7, Jo-1 3.9 are open: 20.8
    Prediction best = predict(Unknown.BEST, view);
    assertThat(best.familyProbability("imnm"))
        .isCloseTo(1 / (1 + Math.exp(5.33 - 20.8)), within(1e-12));
    assertThat(best.recommendAntibody()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(Unknown.class)
  void whatIsKnownOfNobodyIsRankedAndSumsToOne(Unknown unknown) {
    List<RankedClass> ranked = predict(unknown, "{'id':'a'}").ranked();
    assertThat(ranked.stream().mapToDouble(RankedClass::probability).sum())
        .isCloseTo(1, within(1e-12));
    assertThat(ranked.get(0).probability()).isGreaterThanOrEqualTo(ranked.get(1).probability());
  }
}
