package org.sarcolemma.conformance.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The same patients, knowledge and version give the same answers to the last bit: compiled or
 * interpreted, in every Java of this machine, in four locales and three time zones, and from
 * several threads at once.
 */
@Tag("SR-52")
class SameEverywhereTest {
  private static final List<String> LOCALES = List.of("en-US", "de-DE", "tr-TR", "ar-EG");
  private static final List<String> ZONES = List.of("UTC", "Asia/Kathmandu", "America/St_Johns");
  private static final Path HERE = Path.of(System.getProperty("java.home"));

  private final String expected = AnswersOfOneMachine.print();

  @Test
  @Tag("slow")
  void twoMachinesInFourLocalesAndThreeZonesGiveTheSameAnswers() {
    assertThat(expected.lines()).hasSizeGreaterThan(200);
    for (String locale : LOCALES) {
      for (String zone : ZONES) {
        assertThat(answers(HERE, locale, zone, "-XX:TieredStopAtLevel=1"))
            .as("compiled lightly, " + locale + ", " + zone)
            .isEqualTo(expected);
        assertThat(answers(HERE, locale, zone, "-XX:-TieredCompilation"))
            .as("compiled for speed, " + locale + ", " + zone)
            .isEqualTo(expected);
      }
    }
  }

  @Test
  @Tag("slow")
  void anInterpreterGivesTheSameAnswers() {
    assertThat(answers(HERE, "th-TH-u-nu-thai", "Pacific/Apia", "-Xint")).isEqualTo(expected);
  }

  @Test
  void everyOtherJavaOfThisMachineGivesTheSameAnswers() throws IOException {
    Path machines = Path.of("/usr/lib/jvm");
    if (Files.isDirectory(machines)) {
      try (Stream<Path> homes = Files.list(machines)) {
        List<Path> others =
            homes
                .filter(home -> !Files.isSymbolicLink(home) && !home.equals(HERE))
                .filter(home -> Files.isExecutable(home.resolve("bin/java")) && recent(home))
                .toList();
        for (Path other : others) {
          assertThat(answers(other, "tr-TR", "Asia/Kathmandu"))
              .as(other.toString())
              .isEqualTo(expected);
        }
      }
    }
  }

  private static boolean recent(Path home) {
    try {
      return Files.readString(home.resolve("release"))
          .lines()
          .filter(line -> line.startsWith("JAVA_VERSION="))
          .anyMatch(line -> Integer.parseInt(line.replaceAll("\\D+(\\d+).*", "$1")) >= 17);
    } catch (IOException e) {
      return false;
    }
  }

  @Test
  void threadsThatAskAtOnceGetTheSameAnswers() {
    assertThat(IntStream.range(0, 4).parallel().mapToObj(i -> AnswersOfOneMachine.print()).toList())
        .containsOnly(expected);
  }

  private static String answers(Path java, String locale, String zone, String... options) {
    String[] parts = locale.split("-", 3);
    List<String> command = new ArrayList<>(List.of(java.resolve("bin/java").toString()));
    command.addAll(List.of(options));
    command.addAll(
        List.of(
            "-Duser.language=" + parts[0],
            "-Duser.country=" + parts[1],
            "-Duser.extensions=" + (parts.length > 2 ? parts[2] : ""),
            "-Duser.timezone=" + zone,
            "-Dfile.encoding=ISO-8859-1",
            "-cp",
            System.getProperty("java.class.path"),
            AnswersOfOneMachine.class.getName()));
    try {
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
      String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor()).as(String.join(" ", command)).isZero();
      return printed;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
