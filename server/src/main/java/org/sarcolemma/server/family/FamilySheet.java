package org.sarcolemma.server.family;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sarcolemma.knowledge.family.FamilyWords;

/**
 * A confirmed sheet in one language.
 *
 * @param language tag of the language
 * @param mark that nobody has reviewed the translation; empty where somebody has
 * @param title heading
 * @param story what the child has
 * @param chance the chance in words; empty when the clinician told none
 * @param filled children of a hundred that the picture fills
 * @param medicinesTitle heading of the medicines
 * @param medicines one line each
 * @param stop what to know before stopping one
 * @param call whom to call
 * @param callWhen when
 * @param emergency when not to wait
 * @param emergencyWhen for what
 * @param confirmed who confirmed it and when
 */
public record FamilySheet(
    String language,
    String mark,
    String title,
    List<String> story,
    String chance,
    int filled,
    String medicinesTitle,
    List<String> medicines,
    String stop,
    String call,
    List<String> callWhen,
    String emergency,
    List<String> emergencyWhen,
    String confirmed) {
  /** Children of the picture. */
  public static final int CHILDREN = 100;

  private static final List<String> CALL = List.of("fever", "weaker", "vomits", "pox");
  private static final List<String> EMERGENCY =
      List.of("breath", "choke", "heart", "urine", "walk");

  /** Copies its lists. */
  public FamilySheet {
    story = List.copyOf(story);
    medicines = List.copyOf(medicines);
    callWhen = List.copyOf(callWhen);
    emergencyWhen = List.copyOf(emergencyWhen);
  }

  /** The sheet of what was confirmed, in a language. */
  public static FamilySheet of(
      FamilyRequest request, FamilyWords words, String language, String date) {
    FamilyWords.Language spoken = words.languages().get(language);
    if (spoken == null) {
      throw new IllegalArgumentException("no language '" + language + "'");
    }
    Saying say = (key, gaps) -> words.say(key, language, gaps);
    List<String> medicines = new ArrayList<>();
    for (FamilyRequest.Medicine medicine : request.medicines()) {
      medicines.add(
          say.that(
              medicine.frequency(),
              Map.of(
                  "drug",
                  medicine.drug(),
                  "amount",
                  medicine.amount(),
                  "day",
                  medicine.day().isPresent() ? spoken.days().get(medicine.day().getAsInt()) : "")));
    }
    if (medicines.isEmpty()) {
      medicines.add(say.that("none", Map.of()));
    }
    return new FamilySheet(
        language,
        spoken.reviewed() ? "" : spoken.mark(),
        say.that("title", Map.of()),
        List.of(
            say.that("what", Map.of("disease", request.disease())),
            say.that("treatable", Map.of())),
        request.chance().isPresent()
            ? say.that(
                "chance",
                Map.of(
                    "hundred",
                    String.valueOf(CHILDREN),
                    "chance",
                    String.valueOf(request.chance().getAsInt())))
            : "",
        request.chance().orElse(0),
        say.that("medicines", Map.of()),
        medicines,
        request.medicines().isEmpty() ? "" : say.that("stop", Map.of()),
        say.that("call", Map.of("contact", request.contact(), "phone", request.phone())),
        CALL.stream().map(key -> say.that(key, Map.of())).toList(),
        say.that("emergency", Map.of()),
        EMERGENCY.stream().map(key -> say.that(key, Map.of())).toList(),
        say.that("confirmed", Map.of("clinician", request.clinician(), "date", date)));
  }

  private interface Saying {
    String that(String key, Map<String, String> gaps);
  }
}
