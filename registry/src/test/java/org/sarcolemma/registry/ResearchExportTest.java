package org.sarcolemma.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarcolemma.registry.event.EventKind;
import org.sarcolemma.registry.event.NewEvent;
import org.sarcolemma.registry.research.ExportFormat;
import org.sarcolemma.registry.research.ResearchExport;
import org.sarcolemma.registry.research.Vocabulary;
import org.sarcolemma.registry.store.StoreAddress;

/** Nothing that could name a child is in an export for research. */
class ResearchExportTest {
  private static final Vocabulary WORDS =
      new Vocabulary(Set.of("mmt8", "ck"), Set.of("rash"), Set.of("prednisone"));
  private static final LocalDate FIRST = LocalDate.of(2025, 3, 4);

  @TempDir private Path folder;

  private static NewEvent event(EventKind kind, int days, String body) {
    return Made.event(kind, FIRST.plusDays(days), body).at("canaryvisit");
  }

  /** A child with a canary in every field that takes text. */
  private static void fill(Session session) {
    session.add(
        "canarychild",
        Optional.empty(),
        List.of(
            event(
                EventKind.CHILD,
                0,
                "{\"name\":\"canary1\",\"birthDate\":\"2017-02-28\",\"sex\":\"female\","
                    + "\"identifiers\":[\"canary2\"],\"centre\":\"canary3\"}"),
            event(
                EventKind.MEASUREMENT,
                0,
                "{\"scale\":\"ck\",\"value\":9000.5,\"unit\":\"U/L\",\"upperLimit\":200,"
                    + "\"laboratory\":\"canary4\",\"note\":\"canary5\"}"),
            event(
                EventKind.MEASUREMENT,
                100,
                "{\"scale\":\"mmt8\",\"items\":[6,7,null,9,5,5,8,9],\"unit\":\"canary6\"}"),
            event(EventKind.MEASUREMENT, 100, "{\"scale\":\"canary7\",\"value\":1}"),
            event(
                EventKind.FINDING,
                100,
                "{\"finding\":\"rash\",\"answer\":\"absent\",\"note\":\"canary8\"}"),
            event(EventKind.FINDING, 100, "{\"finding\":\"canary9\",\"answer\":\"present\"}"),
            event(
                EventKind.TREATMENT,
                101,
                "{\"drug\":\"prednisone\",\"action\":\"start\",\"amount\":30,\"unit\":\"mg\","
                    + "\"per\":\"day\",\"route\":\"canary10\",\"reason\":\"canary11\"}"),
            event(EventKind.TREATMENT, 101, "{\"drug\":\"canary12\",\"action\":\"start\"}"),
            event(EventKind.DECISION, 101, "{\"text\":\"canary13\"}"),
            event(EventKind.NOTE, 101, "{\"text\":\"canary14\"}"),
            event(EventKind.OVERRIDE, 101, "{\"rule\":\"r\",\"reason\":\"canary15\"}")));
  }

  private static ResearchExport research(Session session, Path out) {
    ResearchExport export = session.research(WORDS, Optional.empty());
    export.write(out, EnumSet.of(ExportFormat.CSV, ExportFormat.REDCAP));
    return export;
  }

  private static String all(Path exported) throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.list(exported)) {
      for (Path file : files.sorted().toList()) {
        all.append(Files.readString(file));
      }
    }
    return all.toString();
  }

  @Test
  @Tag("SR-58")
  void noNameNoTextAndNoTrueDateGoesOut() throws IOException {
    try (Registry registry =
        Registry.open(StoreAddress.folder(folder.resolve("data")), Made.CLOCK)) {
      Session session = registry.as(Made.DOCTOR);
      fill(session);
      Path out = folder.resolve("out");
      Map<String, Integer> leftOut = research(session, out).leftOut();
      String all = all(out);
      assertThat(all).doesNotContain("canary").doesNotContain("dr.a");
      assertThat(all).doesNotContain("2017-02-28");
      assertThat(leftOut)
          .containsEntry("child, name", 1)
          .containsEntry("measurement, scale", 1)
          .containsEntry("measurement, unit", 1)
          .containsEntry("note, text", 1)
          .containsEntry("override, reason", 1)
          .containsEntry("treatment, drug", 1);
      List<String> measured = Files.readAllLines(out.resolve("measurement.csv"));
      assertThat(measured).hasSize(3);
      assertThat(measured.get(1)).contains("\"8\",\"1\",\"ck\",\"9000.5\",\"U/L\",\"200\"");
      assertThat(measured.get(2)).contains("\"mmt8\",\"\",\"\",\"\",\"6 7 x 9 5 5 8 9\"");
      assertThat(ChronoUnit.DAYS.between(day(measured.get(1)), day(measured.get(2))))
          .as("distances between days are true")
          .isEqualTo(100);
      // another event may fall on a day that was true of this one; its own day it never keeps
      assertThat(day(measured.get(1))).isNotEqualTo(FIRST);
      assertThat(day(measured.get(1))).isBetween(FIRST.minusDays(365), FIRST.plusDays(365));
      assertThatThrownBy(() -> research(session, out)).hasMessageContaining("already");
    }
  }

  private static LocalDate day(String line) {
    return LocalDate.parse(line.split(",", -1)[1].replace("\"", ""));
  }

  @Test
  void aChildKeepsItsNameAndShiftInOneRegistryAndHasOthersInAnother() throws IOException {
    try (Registry one = Registry.open(StoreAddress.folder(folder.resolve("one")), Made.CLOCK);
        Registry other = Registry.open(RealPostgres.empty(), Made.CLOCK)) {
      fill(one.as(Made.DOCTOR));
      fill(other.as(Made.DOCTOR));
      research(one.as(Made.DOCTOR), folder.resolve("a"));
      research(one.as(Made.DOCTOR), folder.resolve("b"));
      research(other.as(Made.DOCTOR), folder.resolve("c"));
      assertThat(all(folder.resolve("a"))).isEqualTo(all(folder.resolve("b")));
      assertThat(all(folder.resolve("a"))).isNotEqualTo(all(folder.resolve("c")));
    }
  }

  @Test
  void redcapFilesFitTogether() throws IOException {
    try (Registry registry =
        Registry.open(StoreAddress.folder(folder.resolve("data")), Made.CLOCK)) {
      fill(registry.as(Made.DOCTOR));
      Path out = folder.resolve("out");
      research(registry.as(Made.DOCTOR), out);
      List<String> fields =
          Files.readAllLines(out.resolve("redcap-dictionary.csv")).stream()
              .skip(1)
              .map(line -> line.split(",", -1)[0])
              .toList();
      List<String> data = Files.readAllLines(out.resolve("redcap-data.csv"));
      List<String> columns = List.of(data.get(0).split(",", -1));
      assertThat(columns.stream().filter(c -> !c.contains("redcap_repeat"))).isEqualTo(fields);
      assertThat(fields).allMatch(field -> field.matches("\"[a-z][a-z0-9_]{0,25}\""));
      assertThat(data).hasSize(1 + 1 + 2 + 1 + 1);
      assertThat(data).allMatch(line -> line.split(",", -1).length == columns.size());
    }
  }
}
