package org.sarcolemma.knowledge.lint;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarcolemma.knowledge.SmallKnowledge;
import org.sarcolemma.knowledge.lint.rule.KnownFile;

/** Whatever is damaged, the linter answers with a report and never with a stack trace. */
class DamagedFilesTest {
  private static final List<String> ODD_WORDS =
      List.of("", " ", "0", "-1", "NaN", "1e999", "x", ";", "elsewhere", "none_of_these", "\"");

  static List<String> files() {
    return KnownFile.ALL.stream().map(KnownFile::name).toList();
  }

  @ParameterizedTest
  @MethodSource("files")
  void anyLineMayBeMissing(String file) {
    List<String> lines = lines(file);
    for (int i = 0; i < lines.size(); i++) {
      List<String> fewer = new ArrayList<>(lines);
      fewer.remove(i);
      answers(file, String.join("\n", fewer));
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void aFileMayBeEmptyOrHoldNothing(String file) {
    for (String text : List.of("", "[]", "{}", "null", "[null]", "id\n")) {
      answers(file, text);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void anyWordMayBeAnother(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 40; i++) {
      String file = files().get(random.nextInt(files().size()));
      List<String> lines = new ArrayList<>(lines(file));
      int line = random.nextInt(lines.size());
      String[] words = lines.get(line).split("(?<=[,:])|(?=[,\\]}])");
      words[random.nextInt(words.length)] = ODD_WORDS.get(random.nextInt(ODD_WORDS.size()));
      lines.set(line, String.join("", words));
      answers(file, String.join("\n", lines));
    }
  }

  private static List<String> lines(String file) {
    return Arrays.asList(SmallKnowledge.changed().text(file).split("\n"));
  }

  private static void answers(String file, String text) {
    assertThatCode(() -> KnowledgeLint.check(SmallKnowledge.changed().with(file, text)).toText())
        .as("%s with%n%s", file, text)
        .doesNotThrowAnyException();
  }
}
