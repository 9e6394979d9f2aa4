package org.sarcolemma.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarcolemma.interchange.InputException;
import org.sarcolemma.testkit.population.Hospital;
import org.sarcolemma.testkit.population.MadeUp;

/** Whatever an export holds, the run goes on, counts every line and says what it left out. */
class DamagedExportTest {
  @TempDir Path temp;

  private static final MadeUp CHILD = new Hospital(1).patient(1, "planted", 0);

  private ScreenResult screen() {
    return Ward.screen(temp.resolve("export"), temp.resolve("state"));
  }

  private void file(String name, String... lines) {
    try {
      Files.createDirectories(temp.resolve("export"));
      Files.writeString(temp.resolve("export").resolve(name), String.join("\n", lines) + "\n");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private void child() {
    file("Patient.ndjson", CHILD.patient());
    file("Condition.ndjson", CHILD.resources().get(0));
    file("Observation.ndjson", CHILD.resources().get(1));
  }

  @Test
  @Tag("SR-50")
  void damagedLinesAreCountedWithFileLineAndReason() {
    child();
    String ck = CHILD.resources().get(1);
    file(
        "more.ndjson",
        ck.substring(0, ck.length() / 2),
        ck.replace("8400", "1e999999999"),
        "[1,2]",
        "not JSON",
        "{\"resourceType\":\"Observation\",\"id\":\"x\",\"code\":{\"coding\":[{\"system\":\"http://loinc.org\",\"code\":\"2157-6\"}]}}",
        "{\"id\":\"x\",\"code\":\"2157-6\"}",
        "",
        ck.replace("\"final\"", "\"final\",\"status\":\"final\""),
        "{\"resourceType\":\"Observation\",\"id\":\"fine\"}");
    ScreenResult result = screen();
    assertThat(result.hits()).hasSize(1);
    assertThat(result.read() + result.rejected())
        .as("SR-50: read and rejected are all")
        .isEqualTo(3 + 8);
    assertThat(result.rejected()).isEqualTo(7);
    assertThat(result.rejects()).extracting(ScreenResult.Reject::file).containsOnly("more.ndjson");
    assertThat(result.rejects())
        .extracting(ScreenResult.Reject::line)
        .containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 8L);
    assertThat(result.rejects().get(0).reason()).contains("ends in the middle");
    assertThat(result.rejects().get(1).reason()).contains("10 to the power of 12");
    assertThat(result.rejects().get(4).reason())
        .isEqualTo("Observation that does not say whose it is");
    assertThat(result.rejects().get(6).reason()).contains("stands twice");
  }

  @Test
  void wrongUtf8IsRejectedWhereverItStands() throws IOException {
    child();
    byte[] line = CHILD.resources().get(0).getBytes(StandardCharsets.UTF_8);
    byte[] bad =
        "{\"resourceType\":\"Observation\",\"text\":\"\u00c3\"}\n"
            .getBytes(StandardCharsets.ISO_8859_1);
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.write(bad);
    all.write(
        "{\"resourceType\":\"Observation\",\"text\":\"é\"}\n".getBytes(StandardCharsets.UTF_8));
    line[line.length - 10] = (byte) 0xFF;
    all.write(line);
    Files.write(temp.resolve("export/bad.ndjson"), all.toByteArray());
    ScreenResult result = screen();
    assertThat(result.rejects())
        .containsExactly(
            new ScreenResult.Reject("bad.ndjson", 1, "is no UTF-8"),
            new ScreenResult.Reject("bad.ndjson", 3, "is no UTF-8"));
    assertThat(result.hits()).hasSize(1);
  }

  @Test
  void veryLongLineIsSkipped() throws IOException {
    child();
    byte[] megabyte = new byte[1 << 20];
    Arrays.fill(megabyte, (byte) 'x');
    try (OutputStream out = Files.newOutputStream(temp.resolve("export/long.ndjson"))) {
      out.write("{\"resourceType\":\"Observation\"}\n{\"a\":\"".getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < 200; i++) {
        out.write(megabyte);
      }
      out.write("\"}\n{\"resourceType\":\"Observation\"}\n".getBytes(StandardCharsets.UTF_8));
    }
    ScreenResult result = screen();
    assertThat(result.rejects())
        .containsExactly(new ScreenResult.Reject("long.ndjson", 2, "longer than 16 MB"));
    assertThat(result.read()).isEqualTo(5);
    assertThat(result.hits()).hasSize(1);
  }

  @Test
  void cutGzipKeepsWhatCameBefore() throws IOException {
    file("Patient.ndjson", CHILD.patient());
    StringBuilder text = new StringBuilder(String.join("\n", CHILD.resources())).append('\n');
    Random random = new Random(1);
    for (int i = 0; i < 5000; i++) {
      text.append("{\"resourceType\":\"Observation\",\"id\":\"")
          .append(random.nextLong())
          .append("\"}\n");
    }
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
      out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }
    byte[] whole = zipped.toByteArray();
    Files.write(temp.resolve("export/all.ndjson.gz"), Arrays.copyOf(whole, whole.length * 3 / 4));
    ScreenResult result = screen();
    assertThat(result.hits()).hasSize(1);
    assertThat(result.rejectedReasons().keySet())
        .anyMatch(reason -> reason.contains("cannot be read further"));
  }

  @Test
  void repeatedResourcesCountOnceAndDifferingOnesNotAtAll() {
    child();
    file("again.ndjson", CHILD.resources().get(1), CHILD.resources().get(0));
    assertThat(screen().hits()).hasSize(1);
    file("again.ndjson", CHILD.resources().get(1).replace("8400", "9400"));
    assertThat(screen().hits()).as("two values under one id: which one holds is open").isEmpty();
  }

  @Test
  void patientsOfOtherServersAreOthers() {
    child();
    String foreign =
        CHILD.resources().get(1).replace("\"Patient/", "\"https://other.example/fhir/Patient/");
    file("Observation.ndjson", foreign);
    file(
        "manifest.json",
        "{\"transactionTime\":\"2026-11-01T00:00:00Z\",\"request\":\"https://ours.example/fhir/Patient/$export\",\"output\":[],\"error\":[]}");
    ScreenResult result = screen();
    assertThat(result.hits()).isEmpty();
    assertThat(result.read() + result.rejected()).isEqualTo(3);
    file("Observation.ndjson", foreign.replace("other.example", "ours.example"));
    assertThat(screen().hits()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  @Tag("SR-50")
  void readAndRejectedAreAllWhateverByteIsChanged(long seed) throws IOException {
    List<MadeUp> children = Ward.everyStory(seed, 3);
    StringBuilder text = new StringBuilder();
    for (MadeUp child : children) {
      text.append(child.patient()).append('\n');
      child.resources().forEach(resource -> text.append(resource).append('\n'));
    }
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    Random random = new Random(seed);
    for (int i = 0; i < 200; i++) {
      int at = random.nextInt(bytes.length);
      if (bytes[at] != '\n') {
        bytes[at] = (byte) random.nextInt(256);
      }
    }
    long lines =
        new String(bytes, StandardCharsets.ISO_8859_1).lines().filter(l -> !l.isBlank()).count();
    long ends = 0;
    for (byte b : bytes) {
      ends += b == '\r' ? 1 : 0;
    }
    Files.createDirectories(temp.resolve("export"));
    Files.write(temp.resolve("export/all.ndjson"), bytes);
    ScreenResult result = screen();
    assertThat(result.read() + result.rejected()).isBetween(lines - ends, lines);
    assertThat(result.rejected()).isPositive();
  }

  @Test
  void folderThatIsNoneSaysSo() throws IOException {
    assertThatThrownBy(this::screen)
        .isInstanceOf(InputException.class)
        .hasMessageContaining("is no folder");
    Files.createDirectories(temp.resolve("export"));
    assertThatThrownBy(this::screen)
        .isInstanceOf(InputException.class)
        .hasMessageContaining("holds no .ndjson");
  }
}
