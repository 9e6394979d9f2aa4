package org.sarcolemma.evaluation.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sarcolemma.evaluation.ReferenceFiles;

/** What may be seen, line by line as the reference scorer prints it, keys in the same order. */
class StageViewsTest {
  private static final Set<String> NEVER_SHOWN =
      Set.of(
          "source",
          "source_key",
          "verified",
          "final_diagnosis",
          "diagnosis_label",
          "diagnosis_class",
          "diagnosis_group",
          "is_imnm",
          "acceptable_classes",
          "initial_misdiagnosis",
          "treatments",
          "outcome",
          "free_notes");

  @ParameterizedTest
  @EnumSource
  void viewsOfPublishedCasesAreThoseOfTheReferenceScorer(Stage stage) throws IOException {
    compare(ReferenceFiles.publishedCases(), stage, "views-" + stage.id() + ".jsonl");
  }

  @ParameterizedTest
  @EnumSource
  void viewsOfInventedCasesAreThoseOfTheReferenceScorer(Stage stage) throws IOException {
    compare(ReferenceFiles.inventedCases(), stage, "views-invented-" + stage.id() + ".jsonl");
  }

  private static void compare(CaseFile cases, Stage stage, String reference) throws IOException {
    List<ObjectNode> expected = ReferenceFiles.lines(reference);
    List<ObjectNode> views = cases.views(stage);
    assertThat(views).hasSize(expected.size()).isNotEmpty();
    for (int i = 0; i < views.size(); i++) {
      assertThat(views.get(i)).isEqualTo(expected.get(i));
      assertThat(keys(views.get(i))).isEqualTo(keys(expected.get(i)));
    }
    assertThat(views.stream().map(view -> view.path("id").textValue()).toList())
        .isEqualTo(cases.scoredAt(stage).stream().map(PublishedCase::id).toList());
  }

  @ParameterizedTest
  @EnumSource
  void noStageShowsTheAnswerOrItsTraces(Stage stage) throws IOException {
    for (ObjectNode view : ReferenceFiles.inventedCases().views(stage)) {
      assertThat(keys(view)).doesNotContainAnyElementsOf(NEVER_SHOWN);
      assertThat(view.path("pathology").toString()).doesNotContain("reveal:");
      if (stage != Stage.REVEALED) {
        assertThat(view.has("antibodies")).isFalse();
        assertThat(view.toString()).doesNotContain("pathogenic_variant");
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void changingAViewChangesNeitherTheCaseNorTheNextView(Stage stage) throws IOException {
    CaseFile cases = ReferenceFiles.inventedCases();
    List<ObjectNode> untouched = cases.views(stage);
    for (ObjectNode view : cases.views(stage)) {
      view.forEach(
          field -> {
            if (field instanceof ObjectNode object) {
              object.removeAll();
            }
          });
      view.removeAll();
    }
    assertThat(cases.views(stage)).isEqualTo(untouched);
  }

  private static List<String> keys(ObjectNode view) {
    return view.properties().stream().map(Map.Entry::getKey).toList();
  }
}
