package org.sarcolemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Damaged input: exit code 2, nothing on standard output, one line that says where and what. */
class BadInputTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          {"weaknes": ["proximal"]}                                  | unknown key 'weaknes'
          {"weakness": ["purple"]}                                   | unknown word 'purple'
          {"weakness": "proximal"}                                   | a list of words was expected
          {"weakness": [3]}                                          | 3 is no text
          {"weakness": ["proximal"], "findings_absent": ["proximal"]}| present and absent
          {"skin": ["gottron"], "findings_absent": ["rash"]}         | contradict each other
          {"age_onset_years": 900}                                   | 900 years is outside 0 to 120
          {"age_onset_years": -1}                                    | outside 0 to 120
          {"age_onset_years": "nine"}                                | is no number
          {"ck_iu_l": 1e400}                                         | ck_iu_l
          {"ck_iu_l": 5}                                             | 5 U/L is outside 10 to 1000000
          {"ck": 12400}                                              | unknown key 'ck'
          {"sex": "girl"}                                            | neither F nor M
          {"onset_tempo": {"months": -2}}                            | outside 0 to 1200 months
          {"onset_tempo": {"category": "slow"}}                      | unknown word 'slow'
          {"antibodies": {"hmgcr": "maybe"}}                         | unknown word 'hmgcr=maybe'
          {"genetics": "negative"}                                   | an object with 'status' was expected
          {"pediatric": "yes"}                                       | true or false was expected
          {"sex": "F", "sex": "M"}                                   | stands twice
          {"sex": "F"                                                | not complete
          {"sex": "F"} {"sex": "M"}                                  | something follows
          [1, 2]                                                     | starts with a list
          ~~                                                         | is empty
          {"resourceType": "Bundle"}                                 | is a FHIR Bundle of type ''
          {"resourceType": "Bundle", "type": "history"}              | accepted: collection, searchset
          {"resourceType": "Observation", "valueQuantity": {"value": 1e999999999}} | beyond 10 to the power
          {"phenotypicFeatures": []}                                 | is a phenopacket of schema version ''
          """)
  void refusedInOneLine(String input, String complaint) {
    Run run = Run.of(input == null ? "" : input, "assess", "-");

    assertThat(run.code()).as(run.err()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("sarcolemma: standard input").contains(complaint);
    assertThat(run.err().lines()).hasSize(1);
  }

  @Test
  void hundredMegabytesOfBracketsEndAtOnce() {
    Run nested = Run.of(new Endless("{\"a\":", 100_000_000), "assess", "-");
    Run brackets = Run.of(new Endless("[", 100_000_000), "assess", "-");

    assertThat(nested.code()).isEqualTo(2);
    assertThat(nested.err()).contains("nested deeper than 64 levels");
    assertThat(brackets.code()).isEqualTo(2);
  }

  @Test
  void missingFileAndFolderAreNamed(@TempDir Path folder) {
    assertThat(Run.of("", "assess", "no-such-file.json").err())
        .isEqualTo(
            "sarcolemma: no-such-file.json: no such file; a file or - for standard input was"
                + " expected\n");
    assertThat(Run.of("", "assess", folder.toString()).code()).isEqualTo(2);
  }

  @Test
  void unknownOptionsAndSettingsNameWhatIsAccepted() {
    Run option = Run.of("{}", "assess", "-", "--colour");
    Run setting = Run.of("{\"sex\": \"F\"}", "assess", "-", "--setting", "moon");
    Run stage = Run.of("{}", "predict", "-", "--stage", "later");

    assertThat(option.code()).isEqualTo(2);
    assertThat(option.err().lines()).hasSize(1);
    assertThat(setting.code()).isEqualTo(2);
    assertThat(setting.err()).contains("neuromuscular_clinic");
    assertThat(stage.code()).isEqualTo(2);
    assertThat(stage.err()).contains("workup");
  }

  @Test
  void oneBadLineLeavesNoPredictionHalfWritten() {
    String views =
        "{\"id\": \"pc-00000001\", \"sex\": \"F\"}\n{\"id\": \"pc-00000002\", \"sex\": \"X\"}\n";

    Run run = Run.of(views, "predict", "-", "--stage", "workup");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("line 2", "neither F nor M");
  }

  /** A text repeated without being kept in memory. */
  private static final class Endless extends InputStream {
    private final String text;
    private final long bytes;
    private long position;

    Endless(String text, long bytes) {
      this.text = text;
      this.bytes = bytes;
    }

    @Override
    public int read() {
      return position == bytes ? -1 : text.charAt((int) (position++ % text.length()));
    }

    @Override
    public int read(byte[] buffer, int from, int length) {
      int count = (int) Math.min(length, bytes - position);
      for (int i = 0; i < count; i++) {
        buffer[from + i] = (byte) read();
      }
      return count == 0 && length > 0 ? -1 : count;
    }
  }
}
