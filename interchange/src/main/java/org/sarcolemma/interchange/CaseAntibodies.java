package org.sarcolemma.interchange;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sarcolemma.patient.Answer;
import org.sarcolemma.patient.AntibodyResult;
import org.sarcolemma.patient.AntibodyState;
import org.sarcolemma.patient.Assay;

/**
 * Reads the antibodies of a case: {@code name: pos|neg}, or an object with result, assay, value,
 * unit and date. Several antibodies may answer one finding; then the result that needs no
 * confirming counts, else the clearest, and a pending one only where no other is known.
 */
final class CaseAntibodies {
  private static final String KEY = "antibodies";
  private static final List<String> KEYS = List.of("result", "assay", "value", "unit", "date");
  private static final List<String> RESULTS =
      List.of("positive", "weak_positive", "negative", "pending", "not_tested");
  private static final Map<String, Assay> ASSAYS = new LinkedHashMap<>();

  static {
    ASSAYS.put("elisa", Assay.ELISA);
    ASSAYS.put("cia", Assay.ELISA);
    ASSAYS.put("immunoprecipitation", Assay.IMMUNOPRECIPITATION);
    ASSAYS.put("line_blot", Assay.LINE_BLOT);
    ASSAYS.put("unknown", Assay.NOT_TOLD);
  }

  private final CaseInput input;
  private final CaseWords words;
  private final CaseAnswers answers;
  private final TreeMap<String, AntibodyResult> results = new TreeMap<>();

  CaseAntibodies(CaseInput input, CaseWords words, CaseAnswers answers) {
    this.input = input;
    this.words = words;
    this.answers = answers;
  }

  /** What plain answers cannot say, by finding id. */
  SortedMap<String, AntibodyResult> read() {
    for (String antibody : input.members(KEY, "an object {name: pos|neg}")) {
      if (input.isObject(KEY, antibody)) {
        tested(antibody, result(input.inside(KEY, antibody)));
      } else {
        String said = input.text(KEY, antibody);
        for (CaseWords.Meaning meaning : meanings(antibody, said)) {
          answers.use(KEY + ": " + antibody + "=" + said, meaning);
          note(meaning, AntibodyResult.of(meaning.answer()));
        }
      }
    }
    results.entrySet().removeIf(told -> answered(told.getKey(), told.getValue()));
    return results;
  }

  /** A pending test of a finding that another antibody already answers. */
  private boolean answered(String finding, AntibodyResult result) {
    return !result.state().known() && answers.findings().containsKey(finding);
  }

  private List<CaseWords.Meaning> meanings(String antibody, String said) {
    String word = antibody + "=" + said;
    List<CaseWords.Meaning> meanings = words.meanings(KEY, word);
    if (meanings.isEmpty()) {
      throw input.fault(
          KEY, "unknown word '" + word + "'; accepted: " + String.join(", ", words.words(KEY)));
    }
    return meanings;
  }

  private static AntibodyResult result(CaseInput object) {
    object.accept(KEYS);
    String word = object.word("result", RESULTS);
    AntibodyState state = AntibodyState.NOT_TESTED;
    for (AntibodyState candidate : AntibodyState.values()) {
      state = candidate.word().equals(word) ? candidate : state;
    }
    String assay =
        object.has("assay") ? object.word("assay", List.copyOf(ASSAYS.keySet())) : "unknown";
    String value = object.has("value") ? object.textOrNumber("value") : "";
    String unit = object.has("unit") ? " " + object.text("unit") : "";
    return new AntibodyResult(
        state, ASSAYS.getOrDefault(assay, Assay.NOT_TOLD), (value + unit).strip(), date(object));
  }

  private static Optional<LocalDate> date(CaseInput object) {
    if (!object.has("date")) {
      return Optional.empty();
    }
    String text = object.text("date");
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      throw object.fault("date", "'" + text + "' is no day; year-month-day was expected");
    }
  }

  private void tested(String antibody, AntibodyResult result) {
    boolean negative = result.state() == AntibodyState.NEGATIVE;
    String item = KEY + ": " + antibody + " " + result.state().label();
    List<CaseWords.Meaning> meanings = meanings(antibody, negative ? "neg" : "pos");
    if (!result.state().known()) {
      answers.leaveOut(item, "no result yet: it counts as nothing and is not negative");
    }
    for (CaseWords.Meaning meaning : meanings) {
      if (result.state().known()) {
        answers.use(item, meaning);
      }
      note(meaning, result);
    }
  }

  /** A panel said to be negative answers "panel negative" with yes: no result of an antibody. */
  private void note(CaseWords.Meaning meaning, AntibodyResult result) {
    boolean antibody =
        result.state().known()
            ? meaning.answer() == result.state().answer()
            : meaning.answer() == Answer.PRESENT;
    if (antibody && meaning.answer() != Answer.UNKNOWN && result.state() != NOT_TESTED) {
      results.merge(
          meaning.finding(),
          result,
          (one, other) -> AntibodyResult.CLEAREST_FIRST.compare(one, other) <= 0 ? one : other);
    }
  }

  private static final AntibodyState NOT_TESTED = AntibodyState.NOT_TESTED;
}
