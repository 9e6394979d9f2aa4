package org.sarcolemma.interchange;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.sarcolemma.differential.Differential;
import org.sarcolemma.differential.Implications;
import org.sarcolemma.evidence.Finding;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.evidence.QuantityModel;
import org.sarcolemma.knowledge.KnowledgeSource;
import org.sarcolemma.patient.Age;
import org.sarcolemma.patient.AgeGroup;
import org.sarcolemma.patient.Answer;
import org.sarcolemma.patient.AntibodyResult;
import org.sarcolemma.patient.GeneticResult;
import org.sarcolemma.patient.GeneticState;
import org.sarcolemma.patient.Patient;
import org.sarcolemma.patient.Reading;
import org.sarcolemma.patient.Sex;

/**
 * Reads a case in the JSON form of the published cases (and of their stage views) into a {@link
 * Patient}. Strict: an unknown key or word, an impossible age or a contradiction is refused with
 * its place and what would be accepted. Labels of the published answer are never read.
 */
public final class CaseReader {
  private static final String CK = "ck";
  private static final String TEMPO = "onset_tempo";
  private static final String DURATION = "illness_duration";
  private static final String GENETICS = "genetics";
  private static final String CRITERIA_ITEMS = "criteria_items";
  private static final double MOST_MONTHS = 1200;
  private static final double MOST_YEARS = 100;
  private static final BigDecimal MONTHS_OF_YEAR = BigDecimal.valueOf(12);

  /** Lists of words, each said to be present, and the list of what is absent. */
  private static final List<String> WORD_LISTS =
      List.of(
          "weakness", "skin", "cardiac", "other_findings", "mri", "pathology", "findings_absent");

  private static final List<String> ONSET_AGES = List.of("age_years", "age_onset_years");

  private static final List<String> DURATIONS = List.of("duration_years", "disease_duration_years");

  /** Ages that stand in for the age at onset when that is not told; the earliest counts. */
  private static final List<String> LATER_AGES =
      List.of("age_at_presentation_years", "age_at_diagnosis_years", "age_last_encounter_years");

  private final Knowledge knowledge;
  private final Differential differential;
  private final Implications implications;
  private final CaseWords words;

  /** A reader over shipped knowledge. */
  public CaseReader(Knowledge knowledge) {
    this(knowledge, KnowledgeSource.shipped());
  }

  /** A reader over knowledge from elsewhere. */
  public CaseReader(Knowledge knowledge, KnowledgeSource source) {
    this.knowledge = knowledge;
    this.differential = new Differential(knowledge);
    this.implications = differential.implications();
    this.words = new CaseWords(source);
  }

  /**
   * Reads one case.
   *
   * @param name what the input is called, for messages
   * @throws InputException naming place, value and what is accepted
   */
  public ReadPatient read(String name, ObjectNode json) {
    CaseInput input = new CaseInput(name, json);
    CaseAnswers answers = new CaseAnswers(knowledge, input);
    keys(input, answers);
    for (String list : WORD_LISTS) {
      input.texts(list).forEach(word -> word(input, answers, list, list, word));
    }
    input
        .texts("exposures", "type")
        .forEach(word -> word(input, answers, "exposures", "exposures", word));
    if (input.has("ild")) {
      word(input, answers, "ild", "ild", input.text("ild"));
    }
    SortedMap<String, AntibodyResult> tested = new CaseAntibodies(input, words, answers).read();
    criteriaItems(input, answers);
    GeneticResult genes = genetics(input, answers);
    creatineKinase(input, answers);
    tempo(input, answers);
    duration(input, answers);
    Optional<Age> onset = onset(input, answers);
    AgeGroup group = ageGroup(input, onset);
    Patient patient =
        new Patient(
            group,
            onset.filter(age -> age.group() == group),
            sex(input),
            answers.findings(),
            answers.quantities(),
            tested,
            genes);
    answers.refuseContradictions(patient, implications);
    answers.leaveOutUnmoved(patient, differential);
    return new ReadPatient(input.id(), patient, answers.notUsed());
  }

  private static void keys(CaseInput input, CaseAnswers answers) {
    for (String key : input.keys()) {
      CaseKeys.Use use =
          CaseKeys.use(key)
              .orElseThrow(
                  () -> input.fault("unknown key '" + key + "'; accepted: " + CaseKeys.accepted()));
      if (use != CaseKeys.Use.READ && use != CaseKeys.Use.IDENTITY) {
        answers.leaveOut(key, use.reason());
      }
    }
  }

  private void word(CaseInput input, CaseAnswers answers, String key, String field, String word) {
    List<CaseWords.Meaning> meanings = words.meanings(field, word);
    if (meanings.isEmpty()) {
      throw input.fault(
          key, "unknown word '" + word + "'; accepted: " + String.join(", ", words.words(field)));
    }
    meanings.forEach(meaning -> answers.use(key + ": " + word, meaning));
  }

  /**
   * Findings that only published criteria ask for, by their ids. Every other finding has its word
   * in a list of its own.
   */
  private void criteriaItems(CaseInput input, CaseAnswers answers) {
    Map<String, String> given =
        input.entries(CRITERIA_ITEMS, "an object {finding: present|absent}");
    given.forEach(
        (finding, answer) -> {
          boolean asked =
              knowledge.finding(finding).filter(f -> !f.inDifferential()).isPresent()
                  && knowledge.criteria().asks(finding);
          if (!asked) {
            throw input.fault(
                CRITERIA_ITEMS + "/" + finding,
                "is no finding that only published criteria ask for; accepted: "
                    + String.join(", ", askedByCriteriaOnly()));
          }
          Answer said =
              switch (answer) {
                case "present" -> Answer.PRESENT;
                case "absent" -> Answer.ABSENT;
                default ->
                    throw input.fault(
                        CRITERIA_ITEMS + "/" + finding,
                        "'" + answer + "' is neither present nor absent");
              };
          answers.use(CRITERIA_ITEMS + ": " + finding, new CaseWords.Meaning(finding, said, ""));
        });
  }

  private List<String> askedByCriteriaOnly() {
    return knowledge.findings().values().stream()
        .filter(finding -> !finding.inDifferential() && knowledge.criteria().asks(finding.id()))
        .map(Finding::id)
        .sorted()
        .toList();
  }

  /** The gene or protein of a disease-causing result; a negative result never names one. */
  private GeneticResult genetics(CaseInput input, CaseAnswers answers) {
    if (!input.has(GENETICS)) {
      return GeneticResult.NOT_DONE;
    }
    String status = input.text(GENETICS, "status");
    if (CaseGenetics.reads(status)) {
      return new CaseGenetics(input.inside(GENETICS), words, answers).read(status);
    }
    if (!words.words("genetics_status").contains(status)) {
      throw input.fault(
          GENETICS,
          "unknown word '"
              + status
              + "'; accepted: "
              + String.join(", ", words.words("genetics_status"))
              + ", "
              + String.join(", ", words.words("genetics_state")));
    }
    boolean names = status.equals("pathogenic_variant") || status.equals("protein_deficiency");
    String detail =
        input.entries(GENETICS, "an object {status, detail}").getOrDefault("detail", "");
    String first = firstWord(detail);
    List<CaseWords.Meaning> gene = names ? words.meanings("gene", first) : List.of();
    gene.forEach(meaning -> answers.use(GENETICS + ": " + first, meaning));
    if (gene.isEmpty()) {
      word(input, answers, GENETICS, "genetics_status", status);
      if (names) {
        answers.leaveOut(GENETICS + ": " + detail, "gene or protein '" + first + "' is not listed");
      }
    }
    return status.equals("inconclusive")
        ? GeneticResult.of(GeneticState.UNCERTAIN_VARIANT)
        : GeneticResult.NOT_DONE;
  }

  static String firstWord(String detail) {
    int end = 0;
    while (end < detail.length()
        && !Character.isWhitespace(detail.charAt(end))
        && ",;:(".indexOf(detail.charAt(end)) < 0) {
      end++;
    }
    return detail.substring(0, end);
  }

  private void creatineKinase(CaseInput input, CaseAnswers answers) {
    if (!input.has("ck_iu_l")) {
      if (input.has("ck_qualitative")) {
        word(input, answers, "ck_qualitative", "ck_qualitative", input.text("ck_qualitative"));
      }
      return;
    }
    double value = input.number("ck_iu_l");
    QuantityModel model = knowledge.quantities().get(CK);
    if (model != null && !(value >= model.lowest() && value <= model.highest())) {
      throw input.fault(
          "ck_iu_l",
          CaseInput.plain(value)
              + " U/L is outside "
              + CaseInput.plain(model.lowest())
              + " to "
              + CaseInput.plain(model.highest()));
    }
    answers.measured(CK, Reading.exactly(value));
    if (input.has("ck_qualitative")) {
      answers.leaveOut("ck_qualitative", "the figure in ck_iu_l says it exactly");
    }
  }

  private void tempo(CaseInput input, CaseAnswers answers) {
    if (!input.has(TEMPO)) {
      return;
    }
    Optional<Double> months = input.number(TEMPO, "months");
    if (months.isEmpty()) {
      word(input, answers, TEMPO, "onset_category", input.text(TEMPO, "category"));
      return;
    }
    if (!(months.get() >= 0 && months.get() <= MOST_MONTHS)) {
      throw input.fault(
          TEMPO + "/months", CaseInput.plain(months.get()) + " is outside 0 to 1200 months");
    }
    answers.measured(TEMPO, Reading.exactly(months.get()));
  }

  private void duration(CaseInput input, CaseAnswers answers) {
    DURATIONS.stream()
        .filter(input::has)
        .findFirst()
        .ifPresent(
            key -> {
              double years = input.number(key);
              if (!(years >= 0 && years <= MOST_YEARS)) {
                throw input.fault(key, CaseInput.plain(years) + " is outside 0 to 100 years");
              }
              // in decimals: 19.08 years are 228.96 months, not 228.95999999999998
              answers.measured(
                  DURATION,
                  Reading.exactly(
                      BigDecimal.valueOf(years).multiply(MONTHS_OF_YEAR).doubleValue()));
            });
  }

  private static Optional<Age> onset(CaseInput input, CaseAnswers answers) {
    Optional<String> told = ONSET_AGES.stream().filter(input::has).findFirst();
    if (told.isPresent()) {
      return told.map(key -> age(input, key));
    }
    Optional<Age> earliest =
        LATER_AGES.stream().filter(input::has).map(key -> age(input, key)).min(Age::compareTo);
    if (earliest.isPresent()) {
      answers.leaveOut("age at onset", "not told; the age at presentation stands in for it");
    }
    return earliest;
  }

  private static Age age(CaseInput input, String key) {
    double years = input.number(key);
    try {
      return new Age(years);
    } catch (IllegalArgumentException e) {
      throw input.fault(key, CaseInput.plain(years) + " years is outside 0 to 120");
    }
  }

  /** Age at onset decides; else what the paper says of its patient; else a later age. */
  private static AgeGroup ageGroup(CaseInput input, Optional<Age> onset) {
    boolean told = ONSET_AGES.stream().anyMatch(input::has);
    if (!told && input.has("pediatric")) {
      return input.flag("pediatric") ? AgeGroup.CHILD : AgeGroup.ADULT;
    }
    return onset.map(Age::group).orElse(AgeGroup.UNKNOWN);
  }

  private static Sex sex(CaseInput input) {
    if (!input.has("sex")) {
      return Sex.UNKNOWN;
    }
    String sex = input.text("sex");
    return switch (sex) {
      case "F" -> Sex.FEMALE;
      case "M" -> Sex.MALE;
      default -> throw input.fault("sex", "'" + sex + "' is neither F nor M");
    };
  }
}
