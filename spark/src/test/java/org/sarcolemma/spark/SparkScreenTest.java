package org.sarcolemma.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarcolemma.interchange.InputException;
import org.sarcolemma.interchange.StrictJson;
import org.sarcolemma.interchange.fhir.ChartReader;
import org.sarcolemma.interchange.fhir.ScreenCodes;
import org.sarcolemma.knowledge.KnowledgeFiles;
import org.sarcolemma.knowledge.KnowledgeSource;
import org.sarcolemma.knowledge.ScreenFile;
import org.sarcolemma.knowledge.codes.CodeBook;
import org.sarcolemma.screening.Screens;
import org.sarcolemma.testkit.Seeds;
import org.sarcolemma.testkit.screening.RandomChart;

/** Spark finds whom the core finds, however lines lie in files and files in partitions. */
@Tag("slow")
class SparkScreenTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final int PATIENTS = 60;

  private static SparkSession spark;
  private static final List<String> LINES = new ArrayList<>();
  private static final SortedSet<String> EXPECTED = new TreeSet<>();

  @TempDir private Path folder;

  @BeforeAll
  static void start() {
    spark =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", false)
            .config("spark.sql.shuffle.partitions", 3)
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.driver.host", "127.0.0.1")
            .getOrCreate();
    spark.sparkContext().setLogLevel("ERROR");
    CodeBook book = CodeBook.shipped(KnowledgeFiles.load());
    SortedSet<String> asked = ScreenFile.asked(KnowledgeSource.shipped());
    Screens screens = ScreenFile.load();
    ScreenCodes codes = new ScreenCodes(book, asked);
    ChartReader reader = new ChartReader(book, asked);
    for (long seed = 1; seed <= PATIENTS; seed++) {
      String patient = "p" + seed;
      List<ObjectNode> record = RandomChart.of(codes, patient, Seeds.random(seed, "spark"));
      record.forEach(resource -> LINES.add(resource.toString()));
      screens
          .evaluate(reader.read(patient, RandomChart.bundle(record)).chart(), TODAY)
          .forEach(hit -> EXPECTED.add(patient + " " + hit.screen() + " " + hit.reasons()));
    }
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  private static SortedSet<String> found(SparkScreen run, Dataset<String> lines) {
    SortedSet<String> found = new TreeSet<>();
    double before = 1;
    for (String json : run.hits(lines).collectAsList()) {
      ObjectNode hit = StrictJson.object("hit", json);
      List<String> reasons = new ArrayList<>();
      hit.path("reasons").forEach(reason -> reasons.add(reason.asText()));
      found.add(hit.path("patient").asText() + " " + hit.path("screen").asText() + " " + reasons);
      assertThat(hit.path("probability").asDouble())
          .as("likeliest first")
          .isLessThanOrEqualTo(before);
      before = hit.path("probability").asDouble();
    }
    return found;
  }

  private List<String> shuffled(long seed) {
    List<String> lines = new ArrayList<>(LINES);
    Collections.shuffle(lines, new Random(seed));
    return lines;
  }

  @Test
  void filesPlainAndCompressedInAnyOrder() throws IOException {
    List<String> lines = shuffled(7);
    int half = lines.size() / 2;
    Files.write(folder.resolve("one.ndjson"), lines.subList(0, half));
    Files.createDirectory(folder.resolve("more"));
    try (OutputStream out =
        new GZIPOutputStream(Files.newOutputStream(folder.resolve("more/two.ndjson.gz")))) {
      out.write(
          String.join("\n", lines.subList(half, lines.size())).getBytes(StandardCharsets.UTF_8));
      out.write("\n{\"resourceType\":\"Observation\",\"cut\":".getBytes(StandardCharsets.UTF_8));
    }
    Files.writeString(folder.resolve("manifest.json"), "{}");
    SparkScreen run = new SparkScreen(spark, TODAY, "");
    assertThat(found(run, SparkScreen.lines(spark, folder.toString(), false)))
        .isNotEmpty()
        .isEqualTo(EXPECTED);
    assertThat(run.linesRejected()).as("the cut line is counted").isPositive();
  }

  @Test
  void parquetInOtherPartitions() {
    String parquet = folder.resolve("lines.parquet").toString();
    spark
        .createDataset(shuffled(8), org.apache.spark.sql.Encoders.STRING())
        .repartition(5)
        .write()
        .parquet(parquet);
    assertThat(found(new SparkScreen(spark, TODAY, ""), SparkScreen.lines(spark, parquet, true)))
        .isEqualTo(EXPECTED);
  }

  @Test
  void unknownScreenIsRefusedAtOnce() {
    assertThatThrownBy(() -> new SparkScreen(spark, TODAY, "nothing"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("nothing");
    assertThatThrownBy(() -> SparkScreen.Arguments.read(List.of("folder", "--speed", "9")))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("--speed");
  }
}
