package org.sarcolemma.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarcolemma.interchange.StrictJson;

/** The contract of {@code screen}: lines, summary, files, and one clear line for bad input. */
class ScreenCommandTest {
  @TempDir Path temp;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void export() throws IOException {
    Path folder = Files.createDirectories(temp.resolve("export"));
    Files.writeString(
        folder.resolve("Patient.ndjson"),
        """
        {"resourceType":"Patient","id":"a","birthDate":"2015-01-01","gender":"female"}
        {"resourceType":"Patient","id":"b","birthDate":"2016-01-01","gender":"male"}
        """);
    Files.writeString(
        folder.resolve("Condition.ndjson"),
        """
        {"resourceType":"Condition","id":"c","subject":{"reference":"Patient/a"},"code":{"coding":[{"system":"http://snomed.info/sct","code":"78468005"}]},"recordedDate":"2024-01-01"}
        """);
    Files.writeString(
        folder.resolve("Observation.ndjson"),
        """
        {"resourceType":"Observation","id":"k","status":"final","subject":{"reference":"Patient/a"},"effectiveDateTime":"2024-02-01","code":{"coding":[{"system":"http://loinc.org","code":"2157-6"}]},"valueQuantity":{"value":140,"unit":"ukat/L","system":"http://unitsofmeasure.org","code":"ukat/L"}}
        {"resourceType":"Observation","id":"broken
        """);
  }

  private int run(String... arguments) {
    return Main.run(
        arguments,
        InputStream.nullInputStream(),
        new PrintStream(out, true, UTF_8),
        new PrintStream(err, true, UTF_8));
  }

  @Test
  void hitsAndSummaryKeepTheContract() throws IOException {
    Path hits = temp.resolve("hits.jsonl");
    Path csv = temp.resolve("hits.csv");
    Path list = temp.resolve("list.html");
    Path counts = temp.resolve("counts.csv");
    int code =
        run(
            "screen",
            temp.resolve("export").toString(),
            "--as-of",
            "2026-11-23",
            "--json",
            "--out",
            hits.toString(),
            "--csv",
            csv.toString(),
            "--worklist",
            list.toString(),
            "--counts",
            counts.toString());
    assertThat(code).as(err.toString(UTF_8)).isZero();
    List<String> lines = Files.readAllLines(hits);
    assertThat(lines).hasSize(1);
    var hit = StrictJson.object("hit", lines.get(0));
    assertThat(hit.path("patient").asText()).isEqualTo("a");
    assertThat(hit.path("screen").asText()).isEqualTo("dystrophy-untested");
    assertThat(hit.path("probability").asDouble()).isBetween(0.0, 1.0);
    assertThat(hit.path("reasons").toString()).contains("8400 U/L (140 ukat/L)");
    var summary = StrictJson.object("summary", out.toString(UTF_8));
    assertThat(summary.path("resourcesRead").asInt()).isEqualTo(4);
    assertThat(summary.path("resourcesRejected").asInt()).isEqualTo(1);
    assertThat(summary.path("patients").asInt()).isEqualTo(2);
    assertThat(summary.path("hits").asInt()).isEqualTo(1);
    assertThat(summary.path("bytes").asLong()).isPositive();
    assertThat(summary.path("seconds").asDouble()).isPositive();
    assertThat(err.toString(UTF_8))
        .contains("to be reviewed by a clinician", "Observation.ndjson, line 2");
    assertThat(csv).isNotEmptyFile();
    assertThat(list).content().contains("To be reviewed by a clinician");
    assertThat(counts).content().contains("1 to 10");
    assertThat(temp.resolve("hits.jsonl.state")).doesNotExist();
  }

  @Test
  void withoutOutTheLinesGoToStandardOutput() {
    assertThat(run("screen", temp.resolve("export").toString(), "--screen", "dystrophy-untested"))
        .isZero();
    assertThat(StrictJson.object("hit", out.toString(UTF_8)).path("patient").asText())
        .isEqualTo("a");
  }

  @Test
  void badInputIsOneLineAndTwo() {
    String export = temp.resolve("export").toString();
    for (String[] arguments :
        new String[][] {
          {"screen"},
          {"screen", temp.resolve("nowhere").toString()},
          {"screen", export, "--screen", "dystrophie"},
          {"screen", export, "--as-of", "23.11.2026"},
          {"screen", export, "--engine", "spark"},
          {"screen", export, "--threads", "0"}
        }) {
      err.reset();
      assertThat(run(arguments)).as(String.join(" ", arguments)).isEqualTo(2);
      assertThat(err.toString(UTF_8).lines().toList()).hasSize(1);
    }
    assertThat(err.toString(UTF_8)).contains("--threads 0");
  }

  @Test
  void listIsPlainEnglish() {
    assertThat(run("screen", "--list")).isZero();
    assertThat(out.toString(UTF_8))
        .contains(
            "dystrophy-untested:", "Patients with a diagnosis of", "(assumption, not evidence)");
  }
}
