package org.sarcolemma.conformance.omop;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.interchange.fhir.ChartReader;
import org.sarcolemma.interchange.fhir.ScreenCodes;
import org.sarcolemma.interchange.query.OmopScreens;
import org.sarcolemma.knowledge.KnowledgeFiles;
import org.sarcolemma.knowledge.KnowledgeSource;
import org.sarcolemma.knowledge.ScreenFile;
import org.sarcolemma.knowledge.codes.CodeBook;
import org.sarcolemma.screening.Chart;
import org.sarcolemma.screening.Screen;
import org.sarcolemma.screening.Screens;
import org.sarcolemma.testkit.Seeds;
import org.sarcolemma.testkit.screening.RandomChart;

/**
 * The SQL of every screen, run by DuckDB and by PostgreSQL over made-up patients, finds whom the
 * core finds.
 */
class OmopScreensTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final int PATIENTS = Integer.getInteger("sarcolemma.charts", 600);

  private static final Knowledge KNOWLEDGE = KnowledgeFiles.load();
  private static final CodeBook BOOK = CodeBook.shipped(KNOWLEDGE);
  private static final SortedSet<String> ASKED = ScreenFile.asked(KnowledgeSource.shipped());
  private static final Screens SCREENS = ScreenFile.load();
  private static final ScreenCodes CODES = new ScreenCodes(BOOK, ASKED);
  private static final OmopScreens OMOP = new OmopScreens(CODES, BOOK);

  @Test
  void duckDbFindsWhomTheCoreFinds() throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:")) {
      findsWhomTheCoreFinds(connection);
    }
  }

  @Test
  void postgresFindsWhomTheCoreFinds() throws SQLException, IOException {
    try (EmbeddedPostgres server = EmbeddedPostgres.start();
        Connection connection = server.getPostgresDatabase().getConnection()) {
      findsWhomTheCoreFinds(connection);
    }
  }

  private static void findsWhomTheCoreFinds(Connection connection) throws SQLException {
    Map<String, TreeSet<Long>> expected = new TreeMap<>();
    OmopDatabase database = new OmopDatabase(connection, CODES);
    ChartReader reader = new ChartReader(BOOK, ASKED);
    for (long seed = 1; seed <= PATIENTS; seed++) {
      Random random = Seeds.random(seed, "omop");
      Chart told =
          reader.read("p", RandomChart.bundle(RandomChart.of(CODES, "p" + seed, random))).chart();
      Chart held = OmopChart.of(told, TODAY);
      Chart said =
          new Chart(
              held.patient(), held.birth(), held.sex(), held.deceased(), database.sayable(held));
      database.add(seed, said, TODAY, random);
      long person = seed;
      SCREENS
          .evaluate(said, TODAY)
          .forEach(
              hit -> expected.computeIfAbsent(hit.screen(), id -> new TreeSet<>()).add(person));
    }
    for (Screen screen : SCREENS.all()) {
      if (OmopScreens.cannot(screen).isEmpty()) {
        assertThat(database.ask(OMOP.text(screen), TODAY))
            .as(screen.id())
            .isEqualTo(expected.getOrDefault(screen.id(), new TreeSet<>()))
            .isNotEmpty();
      }
    }
  }

  @Test
  void whatTheModelCannotHoldIsNotAsked() {
    List<String> not =
        SCREENS.all().stream()
            .filter(screen -> !OmopScreens.cannot(screen).isEmpty())
            .map(Screen::id)
            .toList();
    assertThat(not).containsExactly("cyclophosphamide-near-limit", "methotrexate-daily");
    for (Screen screen : SCREENS.all()) {
      String sql = OMOP.text(screen);
      assertThat(sql.contains("NOT ASKED")).isEqualTo(not.contains(screen.id()));
      assertThat(sql.lines().anyMatch(line -> line.startsWith("SELECT p.person_id")))
          .isEqualTo(!not.contains(screen.id()));
    }
  }
}
