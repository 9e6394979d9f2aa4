package org.sarcolemma.cqloracle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.interchange.fhir.ChartReader;
import org.sarcolemma.interchange.fhir.ScreenCodes;
import org.sarcolemma.interchange.query.CqlScreens;
import org.sarcolemma.knowledge.KnowledgeFiles;
import org.sarcolemma.knowledge.KnowledgeSource;
import org.sarcolemma.knowledge.ScreenFile;
import org.sarcolemma.knowledge.codes.CodeBook;
import org.sarcolemma.screening.Screen;
import org.sarcolemma.screening.Screens;
import org.sarcolemma.testkit.Seeds;
import org.sarcolemma.testkit.screening.RandomChart;

/** Every screen as CQL, run by the reference engine, finds whom the core finds. */
class CqlScreensTest {
  private static final String VERSION = "0.1.0";
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  /**
   * Patients the core is asked about; {@code -Dsarcolemma.charts=N} for more. The engine is asked
   * about the first few of each screen and about every twentieth, hit or not: it is slow.
   */
  private static final int PATIENTS = Integer.getInteger("sarcolemma.charts", 800);

  private static final int OF_EACH = 4;
  private static final int EVERY = 20;

  private static final Knowledge KNOWLEDGE = KnowledgeFiles.load();
  private static final CodeBook BOOK = CodeBook.shipped(KNOWLEDGE);
  private static final SortedSet<String> ASKED = ScreenFile.asked(KnowledgeSource.shipped());
  private static final Screens SCREENS = ScreenFile.load();
  private static final ScreenCodes CODES = new ScreenCodes(BOOK, ASKED);
  private static final String CQL = new CqlScreens(SCREENS, CODES, BOOK).text(VERSION);

  @Test
  void cqlFindsWhomTheCoreFinds() {
    CqlRun run = new CqlRun(CqlScreens.LIBRARY, VERSION, CQL);
    assertThat(run.errors()).isEmpty();
    ChartReader reader = new ChartReader(BOOK, ASKED);
    List<String> ids = SCREENS.all().stream().map(Screen::id).toList();
    SortedMap<String, Integer> found = new TreeMap<>();
    for (int seed = 1; seed <= PATIENTS; seed++) {
      String patient = "p" + seed;
      ObjectNode bundle =
          RandomChart.bundle(RandomChart.of(CODES, patient, Seeds.random(seed, "cql")));
      SortedMap<String, Object> expected = new TreeMap<>();
      ids.forEach(id -> expected.put(id, "false"));
      SCREENS
          .evaluate(reader.read(patient, bundle).chart(), TODAY)
          .forEach(hit -> expected.put(hit.screen(), "true"));
      boolean wanted =
          expected.entrySet().stream()
              .anyMatch(
                  one ->
                      one.getValue().equals("true")
                          && found.getOrDefault(one.getKey(), 0) < OF_EACH);
      if (wanted || seed % EVERY == 0) {
        assertThat(run.ask(bundle, patient, ids, TODAY))
            .as("patient %s", bundle)
            .isEqualTo(expected);
        expected.forEach((id, hit) -> found.merge(id, hit.equals("true") ? 1 : 0, Integer::sum));
      }
    }
    assertThat(found.values())
        .as("patients found by each screen, %s", found)
        .noneMatch(n -> n == 0);
  }

  @Test
  @Tag("SR-50")
  void everyScreenSaysWhatItRestsOnAndThatItIsNoDiagnosis() {
    for (Screen screen : SCREENS.all()) {
      assertThat(CQL).contains("// " + screen.id() + ": " + screen.title());
      assertThat(CQL).contains(String.join(", ", screen.claims()));
      assertThat(CQL).contains("// Thin: " + screen.thin());
    }
    assertThat(CQL).contains("it is no diagnosis").contains("assumption, not evidence");
  }
}
