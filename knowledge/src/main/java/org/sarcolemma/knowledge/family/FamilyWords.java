package org.sarcolemma.knowledge.family;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a sheet for families may say, by key and language. What is filled in is the same in every
 * language (SR-57).
 *
 * @param languages by tag, for example {@code zh-Hant}; English first
 * @param sentences by key
 */
public record FamilyWords(Map<String, Language> languages, Map<String, Sentence> sentences) {
  /** The language all others are compared with. */
  public static final String ENGLISH = "en";

  /**
   * Copies its maps.
   *
   * @throws IllegalArgumentException when a sentence lacks a language
   */
  public FamilyWords {
    languages = Collections.unmodifiableMap(new LinkedHashMap<>(languages));
    sentences = Collections.unmodifiableMap(new LinkedHashMap<>(sentences));
    for (Map.Entry<String, Sentence> sentence : sentences.entrySet()) {
      if (!sentence.getValue().texts().keySet().containsAll(languages.keySet())) {
        throw new IllegalArgumentException("'" + sentence.getKey() + "' lacks a language");
      }
    }
  }

  /**
   * A sentence with its gaps filled.
   *
   * @throws IllegalArgumentException for an unknown key or language, or a gap left open
   */
  public String say(String key, String language, Map<String, String> filled) {
    Sentence sentence = sentences.get(key);
    String text = sentence == null ? null : sentence.texts().get(language);
    if (text == null) {
      throw new IllegalArgumentException("no sentence '" + key + "' in '" + language + "'");
    }
    for (Map.Entry<String, String> gap : filled.entrySet()) {
      text = text.replace("{" + gap.getKey() + "}", gap.getValue().replace("{", "("));
    }
    if (text.contains("{")) {
      throw new IllegalArgumentException("'" + key + "' has a gap left open: " + text);
    }
    return text;
  }

  /**
   * A language.
   *
   * @param name in the language itself
   * @param reviewed whether a clinician who speaks it from birth has read the sentences
   * @param mark what the sheet says where nobody has
   * @param days names of the weekdays, Monday first
   */
  public record Language(String name, boolean reviewed, String mark, List<String> days) {
    /**
     * Copies its list.
     *
     * @throws IllegalArgumentException when an unreviewed language has no mark or a week not seven
     *     days
     */
    public Language {
      days = List.copyOf(days);
      if (days.size() != 7 || (!reviewed && mark.isBlank())) {
        throw new IllegalArgumentException(name + " needs seven days, and a mark until reviewed");
      }
    }
  }

  /**
   * A sentence.
   *
   * @param negations how many denials it holds in every language
   * @param texts by language
   */
  public record Sentence(int negations, Map<String, String> texts) {
    /** Copies its map. */
    public Sentence {
      texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    }
  }
}
