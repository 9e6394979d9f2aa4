package org.sarcolemma.interchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sarcolemma.differential.Implications;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.evidence.QuantityModel;
import org.sarcolemma.evidence.SilentAnswer;
import org.sarcolemma.knowledge.KnowledgeSource;
import org.sarcolemma.patient.Age;
import org.sarcolemma.patient.AgeGroup;
import org.sarcolemma.patient.Answer;
import org.sarcolemma.patient.Patient;
import org.sarcolemma.patient.Reading;
import org.sarcolemma.patient.Sex;

/**
 * Reads a case in the JSON form of the published cases (and of their stage views) into a {@link
 * Patient}. Strict: an unknown key or word, an impossible age or a contradiction is refused with its
 * place and what would be accepted. Labels of the published answer are never read.
 */
public final class CaseReader {
  private static final String CK = "ck";
  private static final String TEMPO = "onset_tempo";

  /** Lists of words, each said to be present. */
  private static final List<String> WORD_LISTS =
      List.of("weakness", "skin", "cardiac", "other_findings", "mri", "pathology");

  /** Ages from which the age at onset is taken, in this order; the latter three as a stand-in. */
  private static final List<String> LATER_AGES =
      List.of("age_at_presentation_years", "age_at_diagnosis_years", "age_last_encounter_years");

  private final Knowledge knowledge;
  private final Implications implications;
  private final CaseWords words;

  /** A reader over shipped knowledge. */
  public CaseReader(Knowledge knowledge) {
    this(knowledge, KnowledgeSource.shipped());
  }

  /** A reader over knowledge from elsewhere. */
  public CaseReader(Knowledge knowledge, KnowledgeSource source) {
    this.knowledge = knowledge;
    this.implications = new Implications(knowledge);
    this.words = new CaseWords(source);
  }

  /**
   * Reads one case.
   *
   * @param name what the input is called, for messages
   * @throws InputException naming place, value and what is accepted
   */
  public ReadPatient read(String name, ObjectNode json) {
    return new OneCase(name, json).read();
  }

  /** One case being read. */
  private final class OneCase {
    private final String name;
    private final ObjectNode json;
    private final TreeMap<String, Answer> findings = new TreeMap<>();
    private final TreeMap<String, String> saidBy = new TreeMap<>();
    private final TreeMap<String, Reading> quantities = new TreeMap<>();
    private final List<NotUsed> notUsed = new ArrayList<>();

    OneCase(String name, ObjectNode json) {
      this.name = json.hasNonNull("id") ? name + ", case " + json.get("id").asText() : name;
      this.json = json;
    }

    ReadPatient read() {
      keys();
      for (String field : WORD_LISTS) {
        list(field, field);
      }
      list("findings_absent", "findings_absent");
      exposures();
      if (json.has("ild")) {
        word("ild", "ild", text(json.get("ild"), "ild"));
      }
      antibodies();
      genetics();
      creatineKinase();
      tempo();
      Optional<Age> onset = onset();
      AgeGroup group = ageGroup(onset);
      Patient patient =
          new Patient(group, inGroup(onset, group), sex(), findings, quantities);
      contradictions(patient);
      silent(patient);
      return new ReadPatient(json.path("id").asText(""), patient, notUsed);
    }

    private void keys() {
      for (Map.Entry<String, JsonNode> entry : json.properties()) {
        CaseKeys.Use use =
            CaseKeys.use(entry.getKey())
                .orElseThrow(
                    () ->
                        new InputException(
                            name
                                + ": unknown key '"
                                + entry.getKey()
                                + "'; accepted: "
                                + CaseKeys.accepted()));
        if (use != CaseKeys.Use.READ && use != CaseKeys.Use.IDENTITY) {
          notUsed.add(new NotUsed(entry.getKey(), use.reason()));
        }
      }
    }

    private void list(String key, String field) {
      JsonNode list = json.get(key);
      if (list == null) {
        return;
      }
      if (!list.isArray()) {
        throw fault(key, "a list of words was expected");
      }
      for (JsonNode item : list) {
        word(key, field, text(item, key));
      }
    }

    private void word(String key, String field, String word) {
      List<CaseWords.Meaning> meanings = words.meanings(field, word);
      if (meanings.isEmpty()) {
        throw fault(
            key,
            "unknown word '" + word + "'; accepted: " + String.join(", ", words.words(field)));
      }
      for (CaseWords.Meaning meaning : meanings) {
        use(key + ": " + word, meaning);
      }
    }

    private void use(String item, CaseWords.Meaning meaning) {
      if (meaning.answer() == Answer.UNKNOWN) {
        notUsed.add(new NotUsed(item, meaning.note()));
        return;
      }
      Optional<QuantityModel> quantity = quantityOf(meaning.finding());
      if (quantity.isPresent()) {
        bound(item, quantity.get(), meaning);
        return;
      }
      Answer before = findings.get(meaning.finding());
      if (before == null || before == meaning.answer()) {
        findings.put(meaning.finding(), meaning.answer());
        saidBy.putIfAbsent(meaning.finding(), item);
      } else {
        throw new InputException(
            name
                + ": "
                + meaning.finding()
                + " is said to be present and absent, by '"
                + saidBy.get(meaning.finding())
                + "' and '"
                + item
                + "'; one answer was expected");
      }
    }

    private Optional<QuantityModel> quantityOf(String finding) {
      return knowledge.quantities().values().stream()
          .filter(q -> q.id().equals(finding) || q.levelFinding().equals(finding))
          .findFirst();
    }

    /** Words for a quantity set a band; "not highly elevated" cuts it from above. */
    private void bound(String item, QuantityModel quantity, CaseWords.Meaning meaning) {
      Reading said = CaseWords.band(meaning);
      if (meaning.answer() == Answer.ABSENT) {
        if (Double.isFinite(said.high())) {
          notUsed.add(new NotUsed(item, "leaves lower and higher values open"));
          return;
        }
        said = Reading.between(0, said.low());
      }
      Reading before = quantities.get(quantity.id());
      if (before == null) {
        quantities.put(quantity.id(), said);
        return;
      }
      double low = StrictMath.max(before.low(), said.low());
      double high = StrictMath.min(before.high(), said.high());
      if (low > high) {
        throw new InputException(
            name + ": '" + item + "' contradicts the other values of " + quantity.id());
      }
      quantities.put(quantity.id(), Reading.between(low, high));
    }

    private void exposures() {
      JsonNode list = json.get("exposures");
      if (list == null) {
        return;
      }
      if (!list.isArray()) {
        throw fault("exposures", "a list of objects with 'type' was expected");
      }
      for (JsonNode item : list) {
        word("exposures", "exposures", text(item.path("type"), "exposures/type"));
      }
    }

    private void antibodies() {
      JsonNode results = json.get("antibodies");
      if (results == null) {
        return;
      }
      if (!results.isObject()) {
        throw fault("antibodies", "an object {name: pos|neg} was expected");
      }
      for (Map.Entry<String, JsonNode> result : results.properties()) {
        String value = text(result.getValue(), "antibodies/" + result.getKey());
        word("antibodies", "antibodies", result.getKey() + "=" + value);
      }
    }

    private void genetics() {
      JsonNode result = json.get("genetics");
      if (result == null) {
        return;
      }
      if (!result.isObject()) {
        throw fault("genetics", "an object {status, detail} was expected");
      }
      String status = text(result.path("status"), "genetics/status");
      String detail = result.path("detail").asText("");
      String first = firstWord(detail);
      boolean names = status.equals("pathogenic_variant") || status.equals("protein_deficiency");
      List<CaseWords.Meaning> gene = names ? words.meanings("gene", first) : List.of();
      if (gene.isEmpty()) {
        word("genetics", "genetics_status", status);
        if (names) {
          notUsed.add(
              new NotUsed("genetics: " + detail, "gene or protein '" + first + "' is not listed"));
        }
      }
      gene.forEach(meaning -> use("genetics: " + first, meaning));
    }

    private static String firstWord(String detail) {
      int end = 0;
      while (end < detail.length()
          && !Character.isWhitespace(detail.charAt(end))
          && ",;:(".indexOf(detail.charAt(end)) < 0) {
        end++;
      }
      return detail.substring(0, end);
    }

    private void creatineKinase() {
      if (json.has("ck_iu_l")) {
        double value = number("ck_iu_l");
        QuantityModel model = knowledge.quantities().get(CK);
        if (model != null && !(value >= model.lowest() && value <= model.highest())) {
          throw fault(
              "ck_iu_l",
              plain(value)
                  + " U/L is outside "
                  + plain(model.lowest())
                  + " to "
                  + plain(model.highest()));
        }
        quantities.put(CK, Reading.exactly(value));
        if (json.has("ck_qualitative")) {
          notUsed.add(new NotUsed("ck_qualitative", "the figure in ck_iu_l says it exactly"));
        }
      } else if (json.has("ck_qualitative")) {
        word("ck_qualitative", "ck_qualitative", text(json.get("ck_qualitative"), "ck_qualitative"));
      }
    }

    private void tempo() {
      JsonNode tempo = json.get(TEMPO);
      if (tempo == null) {
        return;
      }
      if (!tempo.isObject()) {
        throw fault(TEMPO, "an object {category, months} was expected");
      }
      if (tempo.has("months")) {
        double months = tempo.get("months").asDouble(Double.NaN);
        if (!(months >= 0 && months <= MOST_MONTHS)) {
          throw fault(TEMPO + "/months", "0 to 1200 months was expected");
        }
        quantities.put(TEMPO, Reading.exactly(months));
      } else {
        word(TEMPO, "onset_category", text(tempo.path("category"), TEMPO + "/category"));
      }
    }

    private Optional<Age> onset() {
      for (String key : List.of("age_years", "age_onset_years")) {
        if (json.has(key)) {
          return Optional.of(age(key));
        }
      }
      Optional<Age> earliest = Optional.empty();
      for (String key : LATER_AGES) {
        if (json.has(key)) {
          Age age = age(key);
          if (earliest.isEmpty() || age.compareTo(earliest.get()) < 0) {
            earliest = Optional.of(age);
          }
        }
      }
      earliest.ifPresent(
          age ->
              notUsed.add(
                  new NotUsed(
                      "age at onset",
                      "not told; the age at presentation stands in for it")));
      return earliest;
    }

    private Age age(String key) {
      double years = number(key);
      try {
        return new Age(years);
      } catch (IllegalArgumentException e) {
        throw fault(key, plain(years) + " years is outside 0 to 120");
      }
    }

    private AgeGroup ageGroup(Optional<Age> onset) {
      boolean told = json.has("age_years") || json.has("age_onset_years");
      if (told && onset.isPresent()) {
        return onset.get().group();
      }
      if (json.has("pediatric")) {
        if (!json.get("pediatric").isBoolean()) {
          throw fault("pediatric", "true or false was expected");
        }
        return json.get("pediatric").asBoolean() ? AgeGroup.CHILD : AgeGroup.ADULT;
      }
      return onset.map(Age::group).orElse(AgeGroup.UNKNOWN);
    }

    private Optional<Age> inGroup(Optional<Age> onset, AgeGroup group) {
      return onset.filter(age -> age.group() == group);
    }

    private Sex sex() {
      if (!json.has("sex")) {
        return Sex.UNKNOWN;
      }
      return switch (text(json.get("sex"), "sex")) {
        case "F" -> Sex.FEMALE;
        case "M" -> Sex.MALE;
        default -> throw fault("sex", "'" + json.get("sex").asText() + "' is neither F nor M");
      };
    }

    private void contradictions(Patient patient) {
      SortedMap<String, String> pairs = implications.contradictions(patient);
      if (!pairs.isEmpty()) {
        String specific = pairs.firstKey();
        throw new InputException(
            name
                + ": '"
                + saidBy.get(specific)
                + "' and '"
                + saidBy.get(pairs.get(specific))
                + "' contradict each other: "
                + specific
                + " cannot be present while "
                + pairs.get(specific)
                + " is absent");
      }
    }

    private void silent(Patient patient) {
      Set<String> answered = patient.findings().keySet();
      for (String finding : answered) {
        Optional<SilentAnswer> rule = knowledge.silent(patient, finding);
        rule.ifPresent(r -> notUsed.add(new NotUsed(saidBy.get(finding), r.because())));
        boolean unused =
            knowledge.finding(finding).map(f -> !f.inDifferential()).orElse(true);
        if (unused && rule.isEmpty()) {
          String why = knowledge.finding(finding).map(f -> f.whyNot()).orElse("unknown finding");
          notUsed.add(new NotUsed(String.valueOf(saidBy.get(finding)), why));
        }
      }
    }

    private double number(String key) {
      JsonNode value = json.get(key);
      if (!value.isNumber()) {
        throw fault(key, "'" + value.asText() + "' is no number");
      }
      return value.asDouble();
    }

    private String text(JsonNode value, String key) {
      if (!value.isTextual()) {
        throw fault(key, value.isMissingNode() ? "is missing" : value + " is no text");
      }
      return value.asText();
    }

    private InputException fault(String key, String problem) {
      return new InputException(name + ", key '" + key + "': " + problem);
    }
  }

  private static final double MOST_MONTHS = 1200;

  /** A figure without a needless decimal. */
  private static String plain(double value) {
    return value == StrictMath.rint(value) && StrictMath.abs(value) < 1e15
        ? Long.toString((long) value)
        : Double.toString(value);
  }
}
