package org.sarcolemma.server.family;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarcolemma.knowledge.FamilySheetFile;
import org.sarcolemma.knowledge.family.FamilyWords;

/** What a family may read: only what was confirmed, alike in every language, in plain words. */
class FamilySheetTest {
  private static final FamilyWords WORDS = FamilySheetFile.load();
  private static final Set<String> DRUGS = Set.of("methotrexate", "prednisolone");
  private static final Pattern GAP_OR_DIGITS = Pattern.compile("\\{[a-z]+}|\\d+");

  /** How each language denies; {@code 嗎} and the like never stand on a sheet. */
  private static final Map<String, Pattern> DENIAL =
      Map.of(
          "en", Pattern.compile("\\b(?:not|no|never)\\b", Pattern.CASE_INSENSITIVE),
          "zh-Hant", Pattern.compile("不(?!同)|沒有"),
          "ja", Pattern.compile("ません|ない"));

  private static Map<String, String> complete() {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("language", "ja");
    fields.put("disease", "anti-HMGCR myopathy");
    fields.put("chance", "44");
    fields.put("drug-1", "methotrexate");
    fields.put("amount-1", "7.5");
    fields.put("unit-1", "mg");
    fields.put("often-1", "weekly");
    fields.put("day-1", "4");
    fields.put("confirm-1", "yes");
    fields.put("contact", "Ward 5");
    fields.put("phone", "+81 3 1234");
    fields.put("clinician", "Dr A");
    fields.put("confirm", "yes");
    return fields;
  }

  private static List<String> problems(Map<String, String> fields) {
    List<String> problems = new ArrayList<>();
    Optional<FamilyRequest> request =
        FamilyRequest.read(fields, WORDS.languages().keySet(), DRUGS, problems);
    assertThat(request.isEmpty()).isEqualTo(!problems.isEmpty());
    return problems;
  }

  private static FamilySheet sheet(Map<String, String> fields, String language) {
    FamilyRequest request =
        FamilyRequest.read(fields, WORDS.languages().keySet(), DRUGS, new ArrayList<>())
            .orElseThrow();
    return FamilySheet.of(request, WORDS, language, "2026-11-23");
  }

  private static String text(FamilySheet sheet) {
    List<String> lines = new ArrayList<>(sheet.story());
    lines.add(sheet.chance());
    lines.addAll(sheet.medicines());
    lines.add(sheet.stop());
    lines.add(sheet.call());
    lines.addAll(sheet.callWhen());
    lines.add(sheet.emergency());
    lines.addAll(sheet.emergencyWhen());
    return String.join("\n", lines);
  }

  @Test
  @Tag("SR-51")
  void aCompleteAndConfirmedFormMakesASheet() {
    assertThat(problems(complete())).isEmpty();
    assertThat(text(sheet(complete(), "en")))
        .contains("methotrexate: 7.5 mg once a WEEK, on Friday, not daily")
        .contains("About 44 of them", "Call Ward 5, phone +81 3 1234");
    assertThat(sheet(complete(), "en").filled()).isEqualTo(44);
  }

  @ParameterizedTest
  @Tag("SR-51")
  @ValueSource(
      strings = {
        "confirm",
        "confirm-1",
        "contact",
        "phone",
        "clinician",
        "disease",
        "language",
        "amount-1",
        "unit-1",
        "often-1",
        "day-1",
        "drug-1"
      })
  void withoutAnyOneEntryThereIsNoSheet(String missing) {
    Map<String, String> fields = complete();
    fields.remove(missing);
    assertThat(problems(fields)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"7,5", "-1", "0", "1e3", "7.5.1", "seven", " "})
  @Tag("SR-51")
  void anAmountThatIsNoPlainNumberIsRefused(String amount) {
    Map<String, String> fields = complete();
    fields.put("amount-1", amount);
    assertThat(problems(fields)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"daily", "twice", "monthly"})
  @Tag("SR-33")
  void methotrexateIsWeeklyOrNotOnTheSheet(String often) {
    Map<String, String> fields = complete();
    fields.put("often-1", often);
    assertThat(problems(fields)).contains("Medicine 1: methotrexate is given once a WEEK only.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "100", "44.5", "50%"})
  @Tag("SR-27")
  void aChanceIsNeitherNoneNorAll(String chance) {
    Map<String, String> fields = complete();
    fields.put("chance", chance);
    assertThat(problems(fields)).hasSize(1);
  }

  @Test
  @Tag("SR-51")
  void withoutMedicinesNoDoseIsNamed() {
    Map<String, String> fields = complete();
    List.of("drug-1", "amount-1", "unit-1", "often-1", "day-1", "confirm-1")
        .forEach(fields::remove);
    assertThat(sheet(fields, "en").medicines())
        .containsExactly("No medicine is listed on this sheet.");
  }

  @Test
  @Tag("SR-57")
  void numbersUnitsDrugsAndGapsAreTheSameInEveryLanguage() {
    WORDS
        .sentences()
        .forEach(
            (key, sentence) -> {
              List<String> english = marks(requireNonNull(sentence.texts().get("en")));
              sentence
                  .texts()
                  .forEach(
                      (language, text) ->
                          assertThat(marks(text))
                              .as("%s in %s", key, language)
                              .containsExactlyInAnyOrderElementsOf(english));
            });
    List<String> english = figures(text(sheet(complete(), "en")));
    assertThat(english).contains("7.5 mg", "methotrexate", "44", "100");
    for (String language : WORDS.languages().keySet()) {
      assertThat(figures(text(sheet(complete(), language))))
          .as(language)
          .containsExactlyInAnyOrderElementsOf(english);
    }
  }

  private static List<String> marks(String text) {
    return found(GAP_OR_DIGITS, text);
  }

  private static List<String> figures(String text) {
    return found(Pattern.compile("\\d+(?:\\.\\d+)?(?: mg)?|methotrexate|anti-HMGCR"), text);
  }

  private static List<String> found(Pattern pattern, String text) {
    List<String> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group());
    }
    return found;
  }

  @Test
  @Tag("SR-57")
  void denialsAreTheSameInEveryLanguage() {
    WORDS
        .sentences()
        .forEach(
            (key, sentence) ->
                sentence
                    .texts()
                    .forEach(
                        (language, text) ->
                            assertThat(found(requireNonNull(DENIAL.get(language)), text).size() > 0)
                                .as("%s in %s: %s", key, language, text)
                                .isEqualTo(sentence.negations() > 0)));
  }

  /** Frequencies by key, written down by hand from the languages themselves. */
  @Test
  @Tag("SR-57")
  void frequenciesAreTheSameInEveryLanguage() {
    Map<String, List<String>> golden =
        Map.of(
            "daily", List.of("once a day", "每天一次", "毎日一回"),
            "twice", List.of("two times a day", "每天兩次", "毎日二回"),
            "weekly", List.of("once a WEEK", "每「週」一次", "「週」に一回"),
            "monthly", List.of("once a month", "每月一次", "月に一回"));
    assertThat(golden.keySet()).containsExactlyInAnyOrderElementsOf(FamilyRequest.FREQUENCIES);
    List<String> languages = List.of("en", "zh-Hant", "ja");
    golden.forEach(
        (key, words) -> {
          for (int i = 0; i < languages.size(); i++) {
            assertThat(requireNonNull(WORDS.sentences().get(key)).texts().get(languages.get(i)))
                .contains(words.get(i));
          }
        });
  }

  @Test
  void anUnreviewedTranslationSaysSo() {
    assertThat(sheet(complete(), "en").mark()).isEmpty();
    assertThat(sheet(complete(), "ja").mark()).contains("確認");
    assertThat(sheet(complete(), "zh-Hant").mark()).contains("審閱");
  }

  /** Flesch-Kincaid grade: 0.39 words/sentences + 11.8 syllables/words - 15.59. */
  @Test
  @Tag("SR-51")
  void englishReadsAtGradeEightOrBelow() {
    Map<String, String> fields = complete();
    fields.put("disease", "immune-mediated necrotizing myopathy");
    String text = text(sheet(fields, "en"));
    assertThat(grade("The cat sat on the mat.")).isBetween(-1.6, -1.3);
    assertThat(grade(text)).isLessThanOrEqualTo(8.0);
  }

  private static double grade(String text) {
    double sentences = found(Pattern.compile("[^.:\\n]+"), text).size();
    double words = 0;
    double syllables = 0;
    for (String word : found(Pattern.compile("[A-Za-z']+"), text)) {
      if (!word.isEmpty()) {
        words++;
        syllables += syllables(word.toLowerCase(java.util.Locale.ROOT));
      }
    }
    return 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
  }

  private static int syllables(String word) {
    int vowels = found(Pattern.compile("[aeiouy]+"), word).size();
    boolean silent = word.endsWith("e") && !word.endsWith("le") && vowels > 1;
    return Math.max(1, silent ? vowels - 1 : vowels);
  }
}
