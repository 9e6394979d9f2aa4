package org.sarcolemma.evaluation.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarcolemma.evaluation.ReferenceFiles;
import org.sarcolemma.evaluation.SingleQuoted;

class CaseFileTest {
  private static final String GOOD =
      SingleQuoted.json(
          "{'id':'pc-1','row_type':'individual','source_key':'s','verified':'abstract',"
              + "'age_onset_years':9,'ck_iu_l':4000,'weakness':['proximal'],"
              + "'genetics':{'status':'negative'},'diagnosis_class':'imnm_srp','is_imnm':true,"
              + "'acceptable_classes':['imnm_srp'],'detail_level':'rich','scorable':true}");

  @Test
  void publishedCasesAreReadInTheirOrder() throws IOException {
    CaseFile file = ReferenceFiles.publishedCases();
    assertThat(file.cases()).hasSize(173);
    assertThat(file.scorable()).hasSize(136);
    assertThat(file.scoredAt(Stage.WORKUP_M)).hasSize(74);
    assertThat(file.cases().get(0).id()).isEqualTo("pc-04dd98ab");
    assertThat(file.cases().get(0).diagnosisClass()).isEqualTo("imnm_srp");
  }

  @Test
  void blankLinesAndWindowsLineEndsAreNoCases() throws IOException {
    assertThat(read("\n" + GOOD + "\r\n  \n").cases()).hasSize(1);
  }

  @Test
  void aSecondRowWithTheSameIdIsRefused() {
    refused(
        GOOD + "\n\n" + GOOD,
        "cases.jsonl line 3: id was given on line 1 already; expected each id once");
  }

  @Test
  void aTruncatedRowIsRefused() {
    refused(
        GOOD + "\n" + GOOD.substring(0, GOOD.length() - 12),
        "cases.jsonl line 2: ends before the object is closed;"
            + " expected one complete JSON object per line");
  }

  /** One good row, then damage. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          'scorable':true         | 'scorable':'yes'          | scorable is a text; expected true or false
          'scorable':true         | 'n_informative':3         | scorable is missing; expected it in every row
          'id':'pc-1'             | 'id':' '                  | id is a blank text; expected a text that is not blank
          'id':'pc-1'             | 'id':'a','id':'b'         | not JSON, or a key given twice, at column 15; expected one complete JSON object per line
          'weakness':['proximal'] | 'weaknes':['proximal']    | unknown key 'weaknes'; expected the keys of the case vocabulary
          'weakness':['proximal'] | 'weakness':[]             | weakness is an empty list; expected a list of texts, not empty
          'weakness':['proximal'] | 'weakness':['proximal',7] | weakness is a list; expected a list of texts, not empty
          'weakness':['proximal'] | 'weakness':null           | weakness is null; expected a list of texts, not empty
          'age_onset_years':9     | 'age_onset_years':-1      | age_onset_years is a number; expected years from 0 to 120
          'age_onset_years':9     | 'age_onset_years':'nine'  | age_onset_years is a text; expected years from 0 to 120
          'ck_iu_l':4000          | 'ck_iu_l':1e999999999     | a number is too large; expected numbers below 1e308
          'ck_iu_l':4000          | 'ck_iu_l':NaN             | not JSON, or a key given twice, at column 110; expected one complete JSON object per line
          'status':'negative'     | 'detail':'negative'       | genetics has no status; expected a status text in it
          'individual'            | 'family'                  | row_type is 'family'; expected individual or group
          'individual'            | 'group'                   | a group row is scorable; expected scorable false for groups
          'is_imnm':true          | 'is_imnm':false           | is_imnm contradicts diagnosis_class; expected is_imnm true for imnm classes only
          ['imnm_srp']            | ['imnm']                  | acceptable_classes lacks the diagnosis_class; expected it among them
          """)
  void damagedRowsAreRefusedWithPlaceAndWhatIsAccepted(
      String good, String damaged, String message) {
    String row = GOOD.replace(SingleQuoted.json(good), SingleQuoted.json(damaged));
    assertThat(row).isNotEqualTo(GOOD);
    refused(row, "cases.jsonl line 1: " + message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'age_onset_years':0",
        "'age_onset_years':120",
        "'age_onset_years':9,'n_informative':0"
      })
  void theEndsOfARangeAreInIt(String accepted) throws IOException {
    String row =
        GOOD.replace(SingleQuoted.json("'age_onset_years':9"), SingleQuoted.json(accepted));
    assertThat(read(row).cases()).hasSize(1);
  }

  /** Half a year counts as a duration, less does not; whole years stay whole numbers. */
  @ParameterizedTest
  @CsvSource({"9.5, 0.5", "9.49, ", "10.126, 1.13", "10.125, 1.12", "12, 3", "9, ", "12.0, 3.0"})
  void durationRunsFromOnsetToTheLastKnownAge(String last, @Nullable String duration)
      throws IOException {
    String row =
        GOOD.replace(
            SingleQuoted.json("'age_onset_years':9"),
            SingleQuoted.json("'age_onset_years':9,'age_at_diagnosis_years':" + last));
    JsonNode view = read(row).views(Stage.BEDSIDE).get(0);
    assertThat(view.path("duration_years").asText()).isEqualTo(duration == null ? "" : duration);
    assertThat(view.path("age_years").asText()).isEqualTo("9");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          []    | an empty list, not an object; expected one complete JSON object per line
          {} {} | not JSON, or a key given twice, at column 4; expected one complete JSON object per line
          7     | a number, not an object; expected one complete JSON object per line
          {}    | acceptable_classes is missing; expected it in every row
          """)
  void whatIsNotOneCaseIsRefused(String text, String message) {
    refused(text, "cases.jsonl line 1: " + message);
  }

  @Test
  void anEmptyFileIsRefused() {
    refused("\n", "cases.jsonl line 1: no case in the file; expected at least one row");
  }

  @Test
  void deepNestingIsRefused() {
    refused(
        "[".repeat(500),
        "cases.jsonl line 1: nested too deeply, or a number is too long;"
            + " expected one complete JSON object per line");
  }

  @Test
  void oneEndlessLineIsRefusedBeforeItIsSwallowed() {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return '[';
          }

          @Override
          public int read(byte[] into, int from, int length) {
            Arrays.fill(into, from, from + length, (byte) '[');
            return length;
          }
        };
    assertThatThrownBy(() -> CaseFile.read("cases.jsonl", endless))
        .isInstanceOf(BadLineException.class)
        .hasMessage("cases.jsonl line 1: longer than 1048576 bytes; expected shorter lines");
  }

  @Test
  void whatIsNotUtf8IsRefused(@TempDir Path directory) throws IOException {
    Path file = directory.resolve("latin1.jsonl");
    Files.write(file, (GOOD + "\n{\"id\":\"\u00e9\"}").getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> CaseFile.read(file))
        .isInstanceOfSatisfying(
            BadLineException.class,
            bad -> {
              assertThat(bad.line()).isEqualTo(2);
              assertThat(bad.file()).isEqualTo(file.toString());
            })
        .hasMessageEndingWith("line 2: not UTF-8; expected text encoded as UTF-8");
  }

  private static void refused(String text, String message) {
    assertThatThrownBy(() -> read(text)).isInstanceOf(BadLineException.class).hasMessage(message);
  }

  private static CaseFile read(String text) throws IOException {
    return CaseFile.read(
        "cases.jsonl", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }
}
