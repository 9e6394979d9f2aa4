package org.sarcolemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** evidence --coverage at the terminal. */
class CoverageCommandTest {
  @Test
  void everyStatementIsAccountedForInTheAgreedJson() throws IOException {
    Run run = Run.of("", "evidence", "--coverage", "--json");

    assertThat(run.code()).as(run.err()).isZero();
    JsonNode claims = JsonMapper.builder().build().readTree(run.out()).path("claims");
    assertThat(claims.path("total").asInt()).isEqualTo(253);
    assertThat(claims.path("encoded").asInt() + claims.path("notActionable").asInt())
        .isEqualTo(253);
    assertThat(claims.path("missing").isArray()).isTrue();
    assertThat(claims.path("missing")).isEmpty();
  }

  @Test
  void textNamesWhatIsNotActionableAndWhichFiguresDiffer() {
    Run run = Run.of("", "evidence", "--coverage");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith("253 statements of the review: ")
        .contains(" 0 missing\n", "S-0-07", "2.9 is printed");
  }

  @Test
  void nothingElseCanBeAskedBesideIt() {
    Run run = Run.of("", "evidence", "F0013", "--coverage");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err().lines()).hasSize(1);
  }

  @Test
  void markdownIsOfTheCoverageOnly() {
    assertThat(Run.of("", "evidence", "F0013", "--markdown").code()).isEqualTo(2);
  }
}
