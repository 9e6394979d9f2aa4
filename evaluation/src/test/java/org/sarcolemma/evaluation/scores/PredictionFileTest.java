package org.sarcolemma.evaluation.scores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sarcolemma.evaluation.ReferenceFiles;
import org.sarcolemma.evaluation.SingleQuoted;
import org.sarcolemma.evaluation.cases.BadLineException;
import org.sarcolemma.evaluation.cases.Stage;

class PredictionFileTest {
  private static final String GOOD =
      SingleQuoted.json(
          "{'id':'pc-04dd98ab','stage':'bedside','ranked':[{'class':'imnm_hmgcr','p':0.41},"
              + "{'class':'lgmd','p':0.2}],'recommend_antibody':true}");

  @Test
  void aPredictionIsReadAndWrittenInTheSameForm() throws IOException {
    Prediction prediction =
        new Prediction(
            "pc-04dd98ab",
            Stage.BEDSIDE,
            List.of(new RankedClass("imnm_hmgcr", 0.41), new RankedClass("lgmd", 0.2)),
            true);
    assertThat(read(GOOD).byStage().get(Stage.BEDSIDE)).containsEntry("pc-04dd98ab", prediction);
    assertThat(prediction.toJson()).hasToString(GOOD);
  }

  /** One good prediction, then damage; {@code -} stands for nothing. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          'stage':'bedside'          | 'stage':'theatre'      | unknown stage; expected one of bedside, workup_nogen, workup, revealed, bedside_m, workup_m
          'id':'pc-04dd98ab'         | 'id':'pc-00000000'     | no case has this id; expected an id of published-cases.jsonl
          'id':'pc-04dd98ab',        | -                      | id is missing; expected a text
          'p':0.41                   | 'p':1.41               | ranked: p is 1.41, outside 0 to 1; expected each class once, p from 0 to 1, sum at most 1
          'p':0.41                   | 'p':-0.1               | ranked: p is -0.1, outside 0 to 1; expected each class once, p from 0 to 1, sum at most 1
          'p':0.41                   | 'p':0.9                | ranked: p sums to 1.1, above 1; expected each class once, p from 0 to 1, sum at most 1
          ,'p':0.41                  | -                      | ranked holds an entry without class and p; expected {"class": text, "p": number}
          'class':'lgmd'             | 'class':'imnm_hmgcr'   | ranked: a class is ranked twice; expected each class once, p from 0 to 1, sum at most 1
          'class':'lgmd'             | 'class':''             | ranked: class is blank; expected each class once, p from 0 to 1, sum at most 1
          ,'recommend_antibody':true | -                      | recommend_antibody is missing; expected true or false
          'recommend_antibody':true  | 'recommend_antibody':1 | recommend_antibody is a number; expected true or false
          'ranked':[                 | 'rank':[               | ranked is missing; expected a list
          """)
  void damagedPredictionsAreRefused(String good, String damaged, String message) {
    String replacement = damaged.equals("-") ? "" : SingleQuoted.json(damaged);
    String line = GOOD.replace(SingleQuoted.json(good), replacement);
    assertThat(line).isNotEqualTo(GOOD);
    refused(line, "p.jsonl line 1: " + message);
  }

  @Test
  void aTruncatedPredictionIsRefused() {
    refused(
        GOOD.substring(0, 61),
        "p.jsonl line 1: ends before the object is closed;"
            + " expected one complete JSON object per line");
  }

  @Test
  void aSecondPredictionForCaseAndStageIsRefused() {
    refused(
        GOOD + "\n" + GOOD,
        "p.jsonl line 2: second prediction for this case and stage; expected one of each");
  }

  @Test
  void theSameCaseAtAnotherStageIsFine() throws IOException {
    assertThat(read(GOOD + "\n" + GOOD.replace("bedside", "workup")).byStage())
        .containsOnlyKeys(Stage.BEDSIDE, Stage.WORKUP);
  }

  private static void refused(String text, String message) {
    assertThatThrownBy(() -> read(text)).isInstanceOf(BadLineException.class).hasMessage(message);
  }

  private static PredictionFile read(String text) throws IOException {
    return PredictionFile.read(
        "p.jsonl",
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
        ReferenceFiles.publishedCases());
  }
}
