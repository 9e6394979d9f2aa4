package org.sarcolemma.evaluation.sensitivity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarcolemma.differential.Differential;
import org.sarcolemma.differential.Ranking;
import org.sarcolemma.evaluation.ReferenceFiles;
import org.sarcolemma.evaluation.cases.Stage;
import org.sarcolemma.evidence.FrequencyRow;
import org.sarcolemma.evidence.Hypothesis;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.interchange.CaseReader;
import org.sarcolemma.knowledge.KnowledgeFiles;
import org.sarcolemma.knowledge.KnowledgeSource;

class SensitivityTest {
  private static final String SETTING = Knowledge.SETTING_NOT_TOLD;
  private static final Knowledge KNOWLEDGE = KnowledgeFiles.load();
  private static final Differential DIFFERENTIAL = new Differential(KNOWLEDGE);
  private static List<RankedCase> cases = List.of();

  @BeforeAll
  static void someCases() throws IOException {
    cases =
        RankedCase.of(
                ReferenceFiles.publishedCases(), Stage.WORKUP, new CaseReader(KNOWLEDGE), KNOWLEDGE)
            .subList(0, 40);
  }

  private static FrequencyRow row(String id) {
    return KNOWLEDGE.rows().row(id).orElseThrow();
  }

  /** The long way: the row's line is cut out of its file, and everything is loaded and ranked. */
  @ParameterizedTest
  @ValueSource(strings = {"A0001", "F1042", "B0100", "F1474"})
  void aRowLeftOutIsALineCutOutOfItsFile(String id) {
    Knowledge cut = KnowledgeFiles.load(withoutLine(id));
    assertThat(cut.rows().all()).hasSize(KNOWLEDGE.rows().all().size() - 1);
    Differential afresh = new Differential(cut);
    int changed = 0;
    double sum = 0;
    double largest = 0;
    for (RankedCase each : cases) {
      Ranking before = DIFFERENTIAL.rank(each.patient(), SETTING);
      Ranking after = afresh.rank(each.patient(), SETTING);
      double change = 0;
      for (Hypothesis hypothesis : KNOWLEDGE.tree().nodes()) {
        if (hypothesis.reported()) {
          change +=
              Math.abs(before.probability(hypothesis.id()) - after.probability(hypothesis.id()))
                  / 2;
        }
      }
      changed += change > 0 ? 1 : 0;
      sum += change;
      largest = Math.max(largest, change);
    }
    RowEffect effect = new Sensitivity(DIFFERENTIAL, SETTING, cases).of(row(id));
    assertThat(effect.cases()).isEqualTo(changed);
    assertThat(effect.sum()).isCloseTo(sum, within(1e-12));
    assertThat(effect.largest()).isCloseTo(largest, within(1e-12));
  }

  private static KnowledgeSource withoutLine(String id) {
    KnowledgeSource shipped = KnowledgeSource.shipped();
    return name -> {
      byte[] bytes = shipped.read(name);
      boolean evidence = name.startsWith("evidence/") && !name.endsWith("defining.csv");
      return evidence
          ? new String(bytes, UTF_8)
              .lines()
              .filter(line -> !line.startsWith(id + ","))
              .collect(Collectors.joining("\n", "", "\n"))
              .getBytes(UTF_8)
          : bytes;
    };
  }

  @Test
  void aRowThatIsNotCountedMovesNothing() {
    Sensitivity sensitivity = new Sensitivity(DIFFERENTIAL, SETTING, cases);
    List<FrequencyRow> notCounted =
        KNOWLEDGE.rows().all().stream().filter(r -> !r.counted()).limit(30).toList();
    assertThat(notCounted).isNotEmpty();
    assertThat(sensitivity.of(notCounted, done -> {}))
        .allSatisfy(
            effect -> {
              assertThat(effect.cases()).isZero();
              assertThat(effect.sum()).isZero();
              assertThat(effect.logLoss()).isZero();
              assertThat(effect.mean()).isZero();
              assertThat(effect.largestCase()).isEmpty();
            });
  }

  @Test
  void rowsAreOrderedAndProgressIsTold() {
    List<Integer> told = new java.util.ArrayList<>();
    List<RowEffect> effects =
        new Sensitivity(DIFFERENTIAL, SETTING, cases)
            .of(KNOWLEDGE.rows().all().subList(0, 20), told::add);
    assertThat(told).hasSize(20).endsWith(20);
    for (int i = 1; i < effects.size(); i++) {
      assertThat(effects.get(i).sum()).isLessThanOrEqualTo(effects.get(i - 1).sum());
    }
    SensitivityReport report = new SensitivityReport("cases", "workup", 40, effects, 5);
    assertThat(report.toJson().path("effects")).hasSize(5);
    assertThat(report.toText()).contains(effects.get(0).row().id(), "40 patients of cases");
  }

  @Test
  void anInterruptedThreadStops() {
    Sensitivity sensitivity = new Sensitivity(DIFFERENTIAL, SETTING, cases);
    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(() -> sensitivity.of(KNOWLEDGE.rows().all(), done -> {}))
          .isInstanceOf(CancellationException.class);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @Test
  void whatIsRightIsTheFamilyOfTheDiagnosis() {
    assertThat(cases)
        .allSatisfy(
            each ->
                assertThat(each.right().stream().filter(id -> id.startsWith("imnm")).count())
                    .isIn(0L, 3L));
    assertThat(cases).allSatisfy(each -> assertThat(each.right()).isNotEmpty());
  }
}
