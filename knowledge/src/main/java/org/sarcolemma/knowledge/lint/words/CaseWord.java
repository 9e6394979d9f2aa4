package org.sarcolemma.knowledge.lint.words;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sarcolemma.knowledge.lint.rule.KnownFile;
import org.sarcolemma.knowledge.lint.rule.LintSubject;

/**
 * A word of a case file.
 *
 * @param field the field of {@code tokens.csv} that says what it means
 * @param word the word
 */
record CaseWord(String field, String word) {
  /** Lists of words in a case, which are also lists of the vocabulary. */
  private static final List<String> LISTS =
      List.of(
          "weakness", "skin", "cardiac", "other_findings", "findings_absent", "mri", "pathology");

  /** Fields of which a case has one word at most, and the list of the vocabulary. */
  private static final Map<String, String> SINGLE =
      Map.of(
          "ild", "ild",
          "ck_qualitative", "ck_qualitative",
          "onset_category", "onset_category",
          "genetics_status", "genetics_status",
          "exposures", "exposure_types");

  private static final List<String> RESULTS = List.of("pos", "neg");
  private static final String ANTIBODIES = "antibodies";
  private static final String REVEALED = "reveal:";

  /** Gene symbols: a list of our own, of which the vocabulary knows nothing. */
  static final String GENE = "gene";

  /** Fields of which the published cases, and so their vocabulary, know nothing. */
  static final Set<String> OWN = Set.of(GENE, "genetics_state", "panel_gap");

  /** The words that {@code tokens.csv} explains. */
  static Set<CaseWord> explained(LintSubject subject) {
    Set<CaseWord> words = new LinkedHashSet<>();
    subject
        .lines(KnownFile.TOKENS)
        .forEach(line -> words.add(new CaseWord(line.text("field"), line.text("token"))));
    return words;
  }

  /**
   * The words of the vocabulary. A stain that revealed the diagnosis is marked so, and stands
   * without its mark in views that show it.
   */
  static Set<CaseWord> vocabulary(LintSubject subject) {
    JsonNode vocabulary = subject.document(KnownFile.VOCABULARY);
    Set<CaseWord> words = new LinkedHashSet<>();
    for (String list : LISTS) {
      for (JsonNode word : vocabulary.path(list)) {
        words.add(new CaseWord(list, word.asText()));
        words.add(new CaseWord(list, word.asText().replace(REVEALED, "")));
      }
    }
    SINGLE.forEach(
        (field, list) ->
            vocabulary.path(list).forEach(word -> words.add(new CaseWord(field, word.asText()))));
    for (JsonNode antibody : vocabulary.path(ANTIBODIES)) {
      for (String result : RESULTS) {
        words.add(new CaseWord(ANTIBODIES, antibody.asText() + "=" + result));
      }
    }
    return words;
  }

  /** The words of one case, in its order. */
  static List<CaseWord> of(JsonNode row) {
    List<CaseWord> words = new ArrayList<>();
    for (String list : LISTS) {
      row.path(list).forEach(word -> words.add(new CaseWord(list, word.asText())));
    }
    row.path("exposures")
        .forEach(item -> words.add(new CaseWord("exposures", item.path("type").asText())));
    row.path(ANTIBODIES)
        .properties()
        .forEach(
            result ->
                words.add(
                    new CaseWord(ANTIBODIES, result.getKey() + "=" + result.getValue().asText())));
    single(words, "ild", row.path("ild"));
    single(words, "ck_qualitative", row.path("ck_qualitative"));
    single(words, "onset_category", row.path("onset_tempo").path("category"));
    single(words, "genetics_status", row.path("genetics").path("status"));
    return List.copyOf(new ArrayList<>(new LinkedHashSet<>(words)));
  }

  private static void single(List<CaseWord> words, String field, JsonNode word) {
    if (word.isTextual()) {
      words.add(new CaseWord(field, word.asText()));
    }
  }

  /** Fields that the vocabulary knows. */
  static Set<String> fields() {
    Set<String> fields = new HashSet<>(LISTS);
    fields.addAll(SINGLE.keySet());
    fields.add(ANTIBODIES);
    return fields;
  }

  @Override
  public String toString() {
    return field + "/" + word;
  }
}
