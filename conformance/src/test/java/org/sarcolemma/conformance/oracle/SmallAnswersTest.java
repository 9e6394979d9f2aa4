package org.sarcolemma.conformance.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sarcolemma.differential.Differential;
import org.sarcolemma.differential.PooledFigure;
import org.sarcolemma.differential.Ranking;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.patient.AgeGroup;

/** The program against figures of Python and R over a small knowledge that never changes. */
class SmallAnswersTest {
  private final SmallWorld small = SmallWorld.load();
  private final Differential differential = new Differential(small.knowledge());

  @TestFactory
  List<DynamicTest> everyPatientGetsTheFiguresOfPython() {
    List<DynamicTest> tests = new ArrayList<>();
    for (int i = 0; i < small.patients().size(); i++) {
      Asked asked = small.patients().get(i);
      OracleAnswer answer = small.answer(i);
      tests.add(
          DynamicTest.dynamicTest(
              asked.id(),
              () -> {
                Ranking ranking = differential.rank(asked.patient(), asked.setting());
                answer.agreesWith(ranking);
                answer.explainsLike(ranking);
              }));
    }
    return tests;
  }

  @Test
  void everyPooledProportionIsThatOfPython() {
    int compared = 0;
    for (JsonNode cell : small.answers().get("cells")) {
      String about = cell.get("about").textValue();
      if (small.knowledge().findings().containsKey(about)
          && !small.knowledge().quantities().containsKey(about)) {
        AgeGroup group =
            AgeGroup.valueOf(cell.get("age_group").textValue().toUpperCase(Locale.ROOT));
        for (PooledFigure figure : differential.figures(about, group)) {
          JsonNode leaf = cell.get("leaves").get(figure.hypothesis());
          assertThat(figure.patients()).isCloseTo(leaf.get(0).doubleValue(), within(1e-9));
          assertThat(figure.share()).isCloseTo(leaf.get(1).doubleValue(), within(1e-9));
          compared++;
        }
      }
    }
    assertThat(compared).isGreaterThan(400);
  }

  @Test
  void aPosteriorIsThatOfR() {
    Asked girl = small.patient("girl with a dystrophy label");
    Ranking ranking = differential.rank(girl.patient(), girl.setting());
    List<String> lines = small.posteriorOfR();
    for (String line : lines.subList(1, lines.size())) {
      List<String> fields = List.of(line.split(",", -1));
      assertThat(ranking.prior(fields.get(0)))
          .as("prior of " + fields.get(0))
          .isCloseTo(Double.parseDouble(fields.get(1)), within(1e-9));
      assertThat(ranking.probability(fields.get(0)))
          .as(fields.get(0))
          .isCloseTo(Double.parseDouble(fields.get(2)), within(1e-9));
    }
    assertThat(lines).hasSize(1 + small.knowledge().tree().leaves().size());
  }

  @Test
  void everyIntervalLeavesOutWhatPlainMonteCarloLeavesOut() {
    intervals(false);
  }

  @Test
  void soItDoesWhereSettingsOrAgesAreAveraged() {
    intervals(true);
  }

  private void intervals(boolean averaged) {
    List<Double> ends = new ArrayList<>();
    for (int i = 0; i < small.patients().size(); i++) {
      Asked asked = small.patients().get(i);
      boolean average =
          asked.setting().equals(Knowledge.SETTING_NOT_TOLD)
              || asked.patient().ageGroup() == AgeGroup.UNKNOWN;
      if (average == averaged) {
        try {
          small.answer(i).isAsSureAs(differential.rank(asked.patient(), asked.setting()), ends);
        } catch (AssertionError e) {
          throw new AssertionError(asked.id() + "\n" + e.getMessage(), e);
        }
      }
    }
    assertThat(ends).hasSizeGreaterThan(100);
    assertThat(ends.stream().mapToDouble(Double::doubleValue).average().orElse(0))
        .as("share of draws beyond an end, on average")
        .isBetween(0.015, 0.04);
  }
}
