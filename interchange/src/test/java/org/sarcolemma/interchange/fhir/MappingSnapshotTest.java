package org.sarcolemma.interchange.fhir;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sarcolemma.knowledge.codes.CodeBook;
import org.sarcolemma.knowledge.codes.CodedConcept;

/**
 * What every code means, as it was when somebody last looked: a mapping that changes fails the
 * build until the expected line is changed by hand as well, so that it is seen in the review
 * (SR-55). Such a change also needs its case in {@code FhirRulesTest} or {@code StylesTest}.
 */
class MappingSnapshotTest {
  private static final CodeBook CODES = CodeBook.shipped(Records.KNOWLEDGE);

  @Tag("SR-55")
  @Test
  void noMappingChangesUnseen() throws IOException {
    assertThat(now()).containsExactlyElementsOf(expected());
  }

  @Test
  void codesThatMapToNothingAreKnownByTheirNumber() throws IOException {
    assertThat(expected().stream().filter(line -> line.endsWith("= nothing")).count())
        .isEqualTo(CODES.concepts().stream().filter(c -> c.meanings().isEmpty()).count());
  }

  private static List<String> now() {
    Stream<String> concepts = CODES.concepts().stream().map(MappingSnapshotTest::line);
    Stream<String> answers =
        CODES.answerCodes().stream()
            .map(a -> a.system() + "|" + a.code() + " = says " + word(a.says()));
    return Stream.concat(concepts, answers).sorted().toList();
  }

  private static String line(CodedConcept concept) {
    String means =
        concept.meanings().stream()
            .map(
                m ->
                    word(m.kind())
                        + (m.finding().isEmpty() ? "" : " " + m.finding())
                        + (m.bothWays() ? "" : ", present only"))
            .sorted()
            .collect(Collectors.joining("; "));
    return concept.system()
        + "|"
        + CODES.plainCode(concept)
        + " = "
        + (means.isEmpty() ? "nothing" : means);
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static List<String> expected() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            MappingSnapshotTest.class.getResourceAsStream("/fhir/mapping-snapshot.txt"))) {
      return new String(in.readAllBytes(), UTF_8).lines().toList();
    }
  }
}
