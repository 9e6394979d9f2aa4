package org.sarcolemma.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.sarcolemma.evaluation.cases.CaseFile;
import org.sarcolemma.evaluation.cases.Stage;

@ResourceLock(Resources.LOCALE)
class EvaluationTextTest {
  private final Locale before = Locale.getDefault();

  @AfterEach
  void restoreLocale() {
    Locale.setDefault(before);
  }

  @Test
  void everyStageAndSubsetHasItsFiguresWithIntervals() throws IOException {
    List<String> lines = informed().toText().lines().toList();
    assertThat(lines)
        .contains("Published cases: published-cases.jsonl, 173 rows")
        .contains("Scored: 136 patients of 80 sources, 26 with IMNM and 110 mimics.");
    int row = startOf(lines, "bedside ");
    assertThat(lines.get(row).trim().split(" +"))
        .containsExactly(
            "bedside", "136", "26", "0.640", "0.772", "0.731", "0.855", "0.817", "0.769", "0.300",
            "0.114", "0.597");
    assertThat(lines.get(row + 1).trim().split(" +"))
        .hasSize(9)
        .allSatisfy(interval -> assertThat(interval).matches("\\[\\.\\d\\d-1?\\.\\d\\d]"));
    // each stage, of the engine and of the rule beside it
    assertThat(lines.stream().filter(line -> line.startsWith("weak, raised CK, child")))
        .hasSize(12);
    assertThat(lines).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(121));
  }

  /** The page as a whole, read by a human when it changes; its figures are proven elsewhere. */
  @Test
  void theReportIsThePageThatWasRead() throws IOException {
    CaseFile cases = ReferenceFiles.publishedCases();
    assertThat(
            Evaluation.of(cases)
                .score(ReferenceFiles.predictions("gaps", cases), Progress.SILENT)
                .toText())
        .isEqualTo(ReferenceFiles.text("report-gaps.txt"));
  }

  @Test
  void legendSaysWhatColumnsMeanAndWhatTheyDoNot() throws IOException {
    assertThat(informed().toText())
        .contains("no share here is a prevalence")
        .contains("top-1 family: right diagnosis first, IMNM subtypes counted as one.")
        .contains("Antibodies are hidden at every stage but revealed.")
        .contains(
            "[low-high]: 95% interval from 1000 bootstrap resamples of whole sources, seed 7.");
  }

  @Test
  void missingPredictionsAreCountedInSight() throws IOException {
    CaseFile cases = ReferenceFiles.publishedCases();
    String text =
        Evaluation.of(cases)
            .score(ReferenceFiles.predictions("gaps", cases), Progress.SILENT)
            .toText();
    int missing =
        ReferenceFiles.json("scores-gaps.json").at("/bedside_m/missing_counted_wrong").intValue();
    assertThat(text).contains("(" + missing + " without prediction: counted as wrong");
  }

  @Test
  void intervalsWithoutWidthAreNotShownAsCertainty() throws IOException {
    String text =
        Evaluation.of(ReferenceFiles.publishedCases())
            .run(new CkAndProximalWeaknessRule(), Progress.SILENT)
            .toText();
    assertThat(text).contains("[=]").doesNotContain("[1.00-1.00]");
  }

  @Test
  void textAndJsonAreTheSameInEveryLocale() throws IOException {
    Locale.setDefault(Locale.ENGLISH);
    EvaluationReport english = informed();
    String plot = english.calibrationSvg(Stage.WORKUP);
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    EvaluationReport arabic = informed();
    assertThat(arabic.toText()).isEqualTo(english.toText());
    assertThat(arabic.toJson().toPrettyString()).isEqualTo(english.toJson().toPrettyString());
    assertThat(arabic.calibrationSvg(Stage.WORKUP)).isEqualTo(plot);
  }

  private static EvaluationReport informed() throws IOException {
    CaseFile cases = ReferenceFiles.publishedCases();
    return Evaluation.of(cases)
        .score(ReferenceFiles.predictions("informed", cases), Progress.SILENT);
  }

  private static int startOf(List<String> lines, String start) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith(start)) {
        return i;
      }
    }
    throw new AssertionError("no line starts with " + start);
  }
}
