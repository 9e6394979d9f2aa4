package org.sarcolemma.evaluation.cases;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The keys a published case may have and what each holds.
 *
 * <p>An absent key means unknown. So a misspelt key would silently hide a finding, and is refused;
 * and null, blank and empty values, which say nothing that absence does not say, are refused too.
 */
final class RowShape {
  private static final Set<String> REQUIRED =
      Set.of(
          "id",
          "row_type",
          "source_key",
          "verified",
          "diagnosis_class",
          "is_imnm",
          "acceptable_classes",
          "detail_level",
          "scorable");

  private static final Map<String, Kind> KEYS =
      Map.ofEntries(
          entry("id", Kind.TEXT),
          entry("row_type", Kind.TEXT),
          entry("n_patients", Kind.AMOUNT),
          entry("source_key", Kind.TEXT),
          entry("source", Kind.TEXT),
          entry("verified", Kind.TEXT),
          entry("pediatric", Kind.FLAG),
          entry("age_onset_years", Kind.AGE),
          entry("age_at_presentation_years", Kind.AGE),
          entry("age_at_diagnosis_years", Kind.AGE),
          entry("age_last_encounter_years", Kind.AGE),
          entry("age_note", Kind.TEXT),
          entry("sex", Kind.TEXT),
          entry("ancestry_or_country", Kind.TEXT),
          entry("onset_tempo", Kind.OBJECT),
          entry("disease_duration_years", Kind.AGE),
          entry("weakness", Kind.TOKENS),
          entry("ck_iu_l", Kind.AMOUNT),
          entry("ck_qualitative", Kind.TEXT),
          entry("ck_note", Kind.TEXT),
          entry("skin", Kind.TOKENS),
          entry("cardiac", Kind.TOKENS),
          entry("ild", Kind.TEXT),
          entry("exposures", Kind.OBJECTS),
          entry("other_findings", Kind.TOKENS),
          entry("findings_absent", Kind.TOKENS),
          entry("findings_time", Kind.TEXT),
          entry("mri", Kind.TOKENS),
          entry("pathology", Kind.TOKENS),
          entry("genetics", Kind.OBJECT),
          entry("antibodies", Kind.OBJECT),
          entry("treatments", Kind.OBJECTS),
          entry("outcome", Kind.TEXT),
          entry("final_diagnosis", Kind.TEXT),
          entry("diagnosis_label", Kind.TEXT),
          entry("diagnosis_class", Kind.TEXT),
          entry("diagnosis_group", Kind.TEXT),
          entry("is_imnm", Kind.FLAG),
          entry("acceptable_classes", Kind.TOKENS),
          entry("initial_misdiagnosis", Kind.TOKENS),
          entry("group_stats", Kind.OBJECT),
          entry("detail_level", Kind.TEXT),
          entry("n_informative", Kind.AMOUNT),
          entry("scorable", Kind.FLAG),
          entry("free_notes", Kind.TEXT));

  private RowShape() {}

  /** Every key a row may have. */
  static Set<String> keys() {
    return KEYS.keySet();
  }

  /**
   * Checks keys and kinds, and that the labels agree with one another.
   *
   * @throws BadLineException at the first disagreement
   */
  static void check(JsonLine line) {
    for (Map.Entry<String, JsonNode> field : line.value().properties()) {
      checkField(line, field.getKey(), field.getValue());
    }
    for (String key : REQUIRED.stream().sorted().toList()) {
      if (!line.value().has(key)) {
        throw line.refuse(key + " is missing", "it in every row");
      }
    }
    checkLabels(line);
  }

  private static void checkField(JsonLine line, String key, JsonNode value) {
    Kind kind = KEYS.get(key);
    if (kind == null) {
      throw line.refuse("unknown key '" + shortened(key) + "'", "the keys of the case vocabulary");
    }
    if (!kind.accepts(value)) {
      throw line.refuse(key + " is " + JsonLine.kind(value), kind.accepted);
    }
    if (key.equals("genetics") && !value.path("status").isTextual()) {
      throw line.refuse("genetics has no status", "a status text in it");
    }
  }

  private static void checkLabels(JsonLine line) {
    String type = line.text("row_type");
    if (!List.of("individual", "group").contains(type)) {
      throw line.refuse("row_type is '" + shortened(type) + "'", "individual or group");
    }
    if (type.equals("group") && line.flag("scorable")) {
      throw line.refuse("a group row is scorable", "scorable false for groups");
    }
    String diagnosis = line.text("diagnosis_class");
    if (line.flag("is_imnm") != diagnosis.startsWith("imnm")) {
      throw line.refuse(
          "is_imnm contradicts diagnosis_class", "is_imnm true for imnm classes only");
    }
    for (JsonNode accepted : line.value().path("acceptable_classes")) {
      if (accepted.textValue().equals(diagnosis)) {
        return;
      }
    }
    throw line.refuse("acceptable_classes lacks the diagnosis_class", "it among them");
  }

  private static String shortened(String text) {
    return text.length() <= 40 ? text : text.substring(0, 40) + "...";
  }

  private enum Kind {
    TEXT("a text that is not blank"),
    FLAG("true or false"),
    AMOUNT("a number, 0 or more"),
    AGE("years from 0 to 120"),
    TOKENS("a list of texts, not empty"),
    OBJECT("an object, not empty"),
    OBJECTS("a list of objects, not empty");

    private final String accepted;

    Kind(String accepted) {
      this.accepted = accepted;
    }

    private boolean accepts(JsonNode value) {
      return switch (this) {
        case TEXT -> isText(value);
        case FLAG -> value.isBoolean();
        case AMOUNT -> value.isNumber() && value.doubleValue() >= 0;
        case AGE -> value.isNumber() && value.doubleValue() >= 0 && value.doubleValue() <= 120;
        case TOKENS -> isListOf(value, Kind::isText);
        case OBJECT -> value.isObject() && !value.isEmpty();
        case OBJECTS -> isListOf(value, JsonNode::isObject);
      };
    }

    private static boolean isText(JsonNode value) {
      return value.isTextual() && !value.textValue().isBlank();
    }

    private static boolean isListOf(JsonNode value, Predicate<JsonNode> accepted) {
      if (!value.isArray() || value.isEmpty()) {
        return false;
      }
      for (JsonNode item : value) {
        if (!accepted.test(item)) {
          return false;
        }
      }
      return true;
    }
  }
}
