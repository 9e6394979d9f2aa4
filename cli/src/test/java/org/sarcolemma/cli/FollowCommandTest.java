package org.sarcolemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The course of a child on the terminal; the figures are those of the example tis-01. */
class FollowCommandTest {
  private static final String EXAMPLE = Path.of("..", "docs", "examples", "course.json").toString();

  @Test
  void theExampleOfTheDocuments() {
    Run run = Run.of("", "follow", EXAMPLE);
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("67.5 of 100, moderate improvement")
        .contains("240 % of its range   7.5 points  (range is an assumption, not evidence)")
        .contains("IMACS definition of improvement (2004): met")
        .contains("creatine kinase: not met; CMAS (0-52): not measured")
        .contains("not for necrotizing myopathy");
    Run json = Run.of("", "follow", EXAMPLE, "--json");
    assertThat(json.out()).contains("\"least\" : 67.5", "\"degree\" : \"moderate\"");
  }

  @Test
  @Tag("SR-49")
  void whatIsMissingIsSaid() {
    Run run =
        Run.of(
            "{\"child\":true,\"visits\":[{\"date\":\"2024-01-01\",\"scores\":{\"physician_global\":6}},"
                + "{\"date\":\"2024-02-01\",\"scores\":{\"physician_global\":1},"
                + "\"items\":{\"mmt8\":[6,null,7,9,5,5,6,9]}}]}",
            "follow",
            "-");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains(
            "Incomplete: 2024-02-01: MMT8, one side (0-80): incomplete, 7 of 8 items; no total")
        .contains("not computable: parent or patient global activity, muscle strength,");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {'visits':[{'date':'2024-01-01'}]}                                                 | key 'child': true or false
          {'child':true,'visits':[]}                                                         | key 'visits': a list of visits
          {'child':true,'visits':[{'date':'2024-13-01'}]}                                    | visit 1, key 'date'
          {'child':true,'visits':[{'date':'2024-01-01','scores':{'cmas':53}}]}               | is above its maximum 52
          {'child':true,'visits':[{'date':'2024-01-01','scores':{'ck':900}}]}                | "value", "unit": "U/L"
          {'child':true,'visits':[{'date':'2024-01-01','scores':{'ck':{'value':9}}}]}        | the unit must be told and be U/L
          {'child':true,'visits':[{'date':'2024-01-01','scores':{'mmt':9}}]}                 | 'mmt' is no scale
          {'child':true,'visits':[{'date':'2024-01-01','items':{'mmt8':[11,1,1,1,1,1,1,1]}}]} | item 1 above maximum 10
          {'child':true,'visits':[{'date':'2024-01-01','items':{'mmt8':[1]}}]}               | 1 items; 8 were expected
          {'child':true,'visits':[{'date':'2024-01-01','scores':{'mmt8':9},'items':{'mmt8':[1,1,1,1,1,1,1,1]}}]} | one scale stands twice
          {'child':true,'visits':[{'date':'2024-01-01'},{'date':'2024-01-01'}]}              | two visits on 2024-01-01
          {'child':true,'visits':[{'date':'2024-01-01','score':{}}]}                         | key 'score' is unknown
          """)
  void whatIsWrongIsSaidInOneLine(String json, String why) {
    Run run = Run.of(json.replace('\'', '"'), "follow", "-");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains(why).hasLineCount(1);
    assertThat(run.out()).isEmpty();
  }
}
