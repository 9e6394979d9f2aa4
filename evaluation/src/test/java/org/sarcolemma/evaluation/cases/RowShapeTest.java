package org.sarcolemma.evaluation.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowShapeTest {
  @Test
  void theKeysOfARowAreThoseOfTheCaseVocabulary() throws IOException {
    assertThat(RowShape.keys()).containsExactlyInAnyOrderElementsOf(vocabulary("keys_in_order"));
  }

  @Test
  void biopsyFindingsOfTheVocabularyNeedATest() throws IOException {
    assertThat(vocabulary("pathology")).contains("necrosis").allMatch(TestFindings::contains);
    assertThat(vocabulary("weakness")).noneMatch(TestFindings::contains);
    assertThat(TestFindings.contains("emg_myopathic")).isTrue();
    assertThat(TestFindings.contains("atrophy")).isFalse();
  }

  private static List<String> vocabulary(String list) throws IOException {
    try (InputStream stream =
        RowShapeTest.class.getResourceAsStream("/knowledge/cases/vocabulary.json")) {
      List<String> words = new ArrayList<>();
      for (JsonNode word : new ObjectMapper().readTree(stream).path(list)) {
        words.add(word.textValue());
      }
      return words;
    }
  }
}
