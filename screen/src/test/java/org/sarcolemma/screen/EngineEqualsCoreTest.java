package org.sarcolemma.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarcolemma.screening.Hit;
import org.sarcolemma.testkit.population.ExportWriter;
import org.sarcolemma.testkit.population.MadeUp;

/** The fast way over files says of every patient what the core says of that patient alone. */
class EngineEqualsCoreTest {
  @TempDir Path temp;

  @Test
  @Tag("SR-50")
  void plantedChildrenAreFoundAndDecoysAreNot() {
    List<MadeUp> children = Ward.everyStory(7, 12);
    var hits =
        Ward.byPatient(
            Ward.screen(ExportWriter.plain(temp.resolve("e"), children), temp.resolve("s")));
    for (MadeUp child : children) {
      assertThat(Ward.screens(hits.getOrDefault(child.id(), List.of())))
          .as(child.story())
          .isEqualTo(new TreeSet<>(child.mustBe()));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void anyOrderAnyCutAnyCompression(long seed) {
    List<MadeUp> children = new ArrayList<>(Ward.everyStory(seed, 5));
    children.addAll(mixed(seed, 60));
    var expected = Ward.oneByOne(children);
    Random random = new Random(seed);
    for (int layout = 0; layout < 3; layout++) {
      Path folder = ExportWriter.shuffled(temp.resolve("e" + layout), children, random);
      ScreenResult result = Ward.screen(folder, temp.resolve("s" + layout));
      assertThat(Ward.byPatient(result)).isEqualTo(expected);
      assertThat(result.patients()).isEqualTo(children.size());
      assertThat(result.rejected()).isZero();
      assertThat(result.read())
          .isEqualTo(children.stream().mapToLong(c -> c.resources().size() + 1).sum());
    }
    assertThat(expected).isNotEmpty();
  }

  /** Children who take a random part of the record of each of several stories. */
  private static List<MadeUp> mixed(long seed, int number) {
    Random random = new Random(seed * 31);
    List<MadeUp> stories = Ward.everyStory(seed + 100, 0);
    List<MadeUp> mixed = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      String id = "mixed" + i;
      List<String> resources = new ArrayList<>();
      String patient = "";
      for (int part = 0; part < 3; part++) {
        MadeUp story = stories.get(random.nextInt(stories.size()));
        patient = story.patient().replace(story.id(), id);
        for (String resource : story.resources()) {
          if (random.nextInt(4) > 0) {
            resources.add(resource.replace(story.id(), id));
          }
        }
      }
      mixed.add(
          new MadeUp(id, "mixed", List.of(), patient, new ArrayList<>(new TreeSet<>(resources))));
    }
    return mixed;
  }

  @Test
  void smallPartsOfAFileHoldTheSame() {
    List<MadeUp> children = Ward.everyStory(11, 3);
    Path folder = ExportWriter.plain(temp.resolve("e"), children);
    var expected = Ward.oneByOne(children);
    assertThat(Ward.byPatient(Ward.screen(folder, temp.resolve("s")))).isEqualTo(expected);
    Set<String> found = new TreeSet<>();
    for (List<Hit> hits : expected.values()) {
      found.addAll(Ward.screens(hits));
    }
    assertThat(found).as("every screen finds somebody").hasSize(Ward.SCREENS.all().size());
  }
}
