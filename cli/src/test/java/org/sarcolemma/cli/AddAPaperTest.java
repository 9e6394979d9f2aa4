package org.sarcolemma.cli;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The steps of docs/how-to/add-a-paper.md, as they stand there. */
class AddAPaperTest {
  private static final Path ROOT = Path.of(requireNonNull(System.getProperty("sarcolemma.root")));
  private static final Path KNOWLEDGE = ROOT.resolve("knowledge/src/main/resources/knowledge");

  @Test
  void theStepsOfTheDocumentWork(@TempDir Path folder) throws IOException {
    Path draft = folder.resolve("draft");
    copy(KNOWLEDGE, draft);
    String document = Files.readString(ROOT.resolve("docs/how-to/add-a-paper.md"));
    Path paper =
        Files.writeString(
            folder.resolve("example-2026.yaml"), excerpt(document, "example-2026.yaml"));

    Run with = Run.of("", "knowledge", "check", "--with", paper.toString());
    assertThat(with.code()).as(with.out()).isZero();
    Run early = Run.of("", "knowledge", "diff", "shipped", "--with", paper.toString());
    assertThat(early.code()).as(early.err()).isZero();
    Run add = Run.of("", "knowledge", "add", paper.toString(), "--folder", draft.toString());
    assertThat(add.code()).as(add.out() + add.err()).isZero();

    Run check = Run.of("", "knowledge", "check", "--folder", draft.toString());
    assertThat(check.code()).as(check.out()).isZero();
    assertThat(check.out()).doesNotContain("example-2026", "X0001");

    Run diff = Run.of("", "knowledge", "diff", KNOWLEDGE.toString(), draft.toString());
    assertThat(diff.code()).as(diff.err()).isZero();
    assertThat(rates(early.out())).isEqualTo(rates(diff.out()));
    assertThat(diff.out())
        .contains("Rows added: 2 (X0001, X0002)", "Rows removed: 0\n", "Rows changed: 0\n")
        .contains(" in Anti-HMGCR myopathy: ", "Published cases ranked: ");

    JsonNode json =
        JsonMapper.builder()
            .build()
            .readTree(Run.of("", "knowledge", "diff", "shipped", draft.toString(), "--json").out());
    // 4 of 25 is less than what was pooled before, so the rate falls and nothing rises above it
    JsonNode rash =
        Stream.iterate(0, i -> i < json.path("rates").size(), i -> i + 1)
            .map(i -> json.path("rates").get(i))
            .filter(rate -> rate.path("finding").asText().equals("rash_any"))
            .filter(rate -> rate.path("disease").asText().equals("imnm_hmgcr"))
            .findFirst()
            .orElseThrow();
    assertThat(rash.path("before").asDouble()).isGreaterThan(0.16);
    assertThat(rash.path("after").asDouble())
        .isLessThan(rash.path("before").asDouble())
        .isGreaterThan(0.16);
  }

  @Test
  void nothingChangesBetweenAVersionAndItself() {
    Run same = Run.of("", "knowledge", "diff", "shipped", "shipped");
    assertThat(same.code()).isZero();
    assertThat(same.out())
        .contains("that change: 0\n", "probabilities change in 0, the first place in 0");
  }

  @Test
  void aFolderThatIsNoneIsRefusedInOneLine() {
    Run run = Run.of("", "knowledge", "diff", "shipped", "/no/such/folder");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.err()).contains("/no/such/folder");
  }

  /** What is printed below the versions compared. */
  private static String rates(String out) {
    return out.substring(out.indexOf("Rows added"));
  }

  @Test
  void aPaperThatCannotBeIsRefusedAndNothingIsWritten(@TempDir Path folder) throws IOException {
    Path draft = folder.resolve("draft");
    copy(KNOWLEDGE, draft);
    String before = Files.readString(draft.resolve("references.csv"));
    String good =
        excerpt(Files.readString(ROOT.resolve("docs/how-to/add-a-paper.md")), "example-2026.yaml");
    for (String[] fault :
        new String[][] {
          {"present: 4", "present: 40"},
          {"finding: rash_any", "finding: no_such_finding"},
          {"disease: hmgcr", "disease: no_such_disease"},
          {"year: 2026", "yaer: 2026"},
          {"level: cohort", "level: hearsay"},
          {"id: X0002", "id: X0001"}
        }) {
      Path paper = folder.resolve("paper.yaml");
      Files.writeString(paper, good.replace(fault[0], fault[1]));
      Run add = Run.of("", "knowledge", "add", paper.toString(), "--folder", draft.toString());
      assertThat(add.code()).as(fault[1]).isEqualTo(2);
      assertThat(add.err().lines()).as(fault[1]).hasSize(1);
      assertThat(Files.readString(draft.resolve("references.csv"))).isEqualTo(before);
    }
  }

  private static String excerpt(String document, String file) {
    int at = document.indexOf("<!-- " + file + " -->");
    int from = document.indexOf("```yaml\n", at) + "```yaml\n".length();
    return document.substring(from, document.indexOf("```", from));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      files.forEach(
          file -> {
            try {
              Files.copy(file, to.resolve(from.relativize(file).toString()));
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    }
  }
}
