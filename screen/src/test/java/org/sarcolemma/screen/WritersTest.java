package org.sarcolemma.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sarcolemma.interchange.StrictJson;
import org.sarcolemma.testkit.population.ExportWriter;

/** What a hospital gets: lines, a table, a worklist, numbers to share. */
class WritersTest {
  @TempDir static Path temp;

  private static ScreenResult result;

  @BeforeAll
  static void screen() {
    result =
        Ward.screen(
            ExportWriter.plain(temp.resolve("e"), Ward.everyStory(3, 1)), temp.resolve("s"));
  }

  @Test
  void linesHoldTheContract() {
    List<String> lines = HitLines.write(result).lines().toList();
    assertThat(lines).hasSize(result.hits().size()).isNotEmpty();
    double before = 1;
    for (String line : lines) {
      var hit = StrictJson.object("line", line);
      assertThat(hit.path("patient").asText()).isNotEmpty();
      assertThat(hit.path("reasons")).isNotEmpty();
      assertThat(hit.path("missing").isArray()).isTrue();
      assertThat(hit.path("screen").isTextual()).isTrue();
      assertThat(hit.path("probability").asDouble()).isBetween(0.0, before);
      before = hit.path("probability").asDouble();
    }
  }

  @Test
  @Tag("SR-50")
  void worklistSaysWhatItIsAndWhatWasNotRead() {
    String page = Worklist.write(result, "Not measured.");
    assertThat(page)
        .contains(
            "To be reviewed by a clinician", "Not measured.", "resources of", "Not in this export")
        .doesNotContain("<script", "http://", "src=");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {"=1+1~\"'=1+1\"", "-2~\"'-2\"", "@x~\"'@x\"", "+3~\"'+3\"", "a~\"a\""})
  void noCellIsAFormula(String text, String cell) {
    assertThat(HitTable.cell(text)).isEqualTo(cell);
  }

  @Test
  void quotesAreDoubled() {
    assertThat(HitTable.cell("a\"b,c")).isEqualTo("\"a\"\"b,c\"");
  }

  @Test
  void smallNumbersCannotBeWorkedOut() {
    assertThat(SharedCounts.shown(List.of(20, 30, 0, 40)))
        .containsExactly("20", "30", "0", "40", "90");
    assertThat(SharedCounts.shown(List.of(3, 30, 0, 40)))
        .containsExactly("1 to 10", "30", "0", "40", "not shown");
  }

  /** Somebody who knows the rule tries every table there could be. */
  @Test
  void whoKnowsTheRuleCannotWorkOutWhatIsNotShown() {
    Map<String, List<List<Integer>>> tables = new HashMap<>();
    for (int a = 0; a <= 25; a++) {
      for (int b = 0; b <= 25; b++) {
        for (int c = 0; c <= 25; c++) {
          List<Integer> counts = List.of(a, b, c);
          tables
              .computeIfAbsent(SharedCounts.shown(counts).toString(), k -> new ArrayList<>())
              .add(counts);
        }
      }
    }
    tables.forEach(
        (shown, possible) -> {
          for (int i = 0; i < 3; i++) {
            int at = i;
            long values = possible.stream().map(counts -> counts.get(at)).distinct().count();
            boolean open =
                SharedCounts.shown(possible.get(0)).get(i).equals("" + possible.get(0).get(i));
            assertThat(values)
                .as("values that column %s of %s may have", i, shown)
                .satisfies(n -> assertThat(open ? n == 1 : n == 10).isTrue());
            assertThat(possible)
                .as("no number from 1 to 10 is shown")
                .noneMatch(counts -> open && counts.get(at) > 0 && counts.get(at) < 11);
          }
        });
  }

  @Test
  void summaryHoldsTheContract() {
    var summary = StrictJson.object("summary", SummaryJson.write(result, "x"));
    for (String key :
        List.of("resourcesRead", "resourcesRejected", "patients", "hits", "bytes", "seconds")) {
      assertThat(summary.path(key).isNumber()).as(key).isTrue();
    }
    assertThat(summary.path("hits").asInt()).isEqualTo(result.hits().size());
  }
}
