package org.sarcolemma.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every hazard has a requirement, and every requirement of it a test that carries its number. */
@Tag("SR-60")
class HazardLogTest {
  private static final Path LOG = Path.of("docs/safety/hazard-log.md");
  private static final Pattern REQUIREMENT = Pattern.compile("SR-\\d\\d");
  private static final Pattern TEST = Pattern.compile("`(\\w+Test)`");

  /** A row of the log. */
  private record Hazard(String name, List<String> requirements, List<String> tests) {
    static Hazard of(String row) {
      String[] cells = row.split("\\|", -1);
      return new Hazard(cells[1].strip(), all(REQUIREMENT, 0, cells[4]), all(TEST, 1, cells[5]));
    }

    private static List<String> all(Pattern pattern, int group, String text) {
      return pattern.matcher(text).results().map(found -> found.group(group)).toList();
    }
  }

  private static List<Hazard> hazards() {
    return Checkout.read(LOG).lines().filter(l -> l.startsWith("| H-")).map(Hazard::of).toList();
  }

  @Test
  void theLogIsNotEmpty() {
    assertThat(hazards()).hasSizeGreaterThan(20);
    assertThat(hazards()).extracting(Hazard::name).doesNotHaveDuplicates();
  }

  @TestFactory
  Stream<DynamicTest> everyRequirementHasATestWithItsNumber() {
    return hazards().stream()
        .map(hazard -> DynamicTest.dynamicTest(hazard.name(), () -> controlled(hazard)));
  }

  private static void controlled(Hazard hazard) {
    assertThat(hazard.requirements()).isNotEmpty();
    assertThat(hazard.tests()).isNotEmpty();
    List<String> sources = new ArrayList<>();
    for (String test : hazard.tests()) {
      List<Path> files =
          Checkout.files().stream().filter(file -> file.endsWith(test + ".java")).toList();
      assertThat(files).as(test).hasSize(1);
      sources.add(Checkout.read(files.get(0)));
    }
    for (String requirement : hazard.requirements()) {
      assertThat(sources)
          .as(requirement + " is a tag in one of " + hazard.tests())
          .anyMatch(source -> source.contains("@Tag(\"" + requirement + "\")"));
    }
  }
}
