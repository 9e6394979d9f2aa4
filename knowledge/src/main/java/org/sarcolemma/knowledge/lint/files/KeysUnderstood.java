package org.sarcolemma.knowledge.lint.files;

import static org.sarcolemma.knowledge.lint.files.Shape.FLAG;
import static org.sarcolemma.knowledge.lint.files.Shape.NUMBER;
import static org.sarcolemma.knowledge.lint.files.Shape.NUMBERS;
import static org.sarcolemma.knowledge.lint.files.Shape.NUMBERS_BY_NAME;
import static org.sarcolemma.knowledge.lint.files.Shape.TEXT;
import static org.sarcolemma.knowledge.lint.files.Shape.TEXTS;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sarcolemma.knowledge.lint.rule.KnownFile;
import org.sarcolemma.knowledge.lint.rule.LintPlace;
import org.sarcolemma.knowledge.lint.rule.LintProblem;
import org.sarcolemma.knowledge.lint.rule.LintRule;
import org.sarcolemma.knowledge.lint.rule.LintSubject;
import org.sarcolemma.knowledge.lint.rule.Problems;

/**
 * The loader takes the keys it knows and leaves the rest: a misspelt {@code borow} is a family that
 * lends nothing, and claims without brackets are no claims.
 */
final class KeysUnderstood implements LintRule {
  private static final Shape CONDITION = new ConditionShape();

  /** One entry of each list. */
  private static final Map<String, Shape> ENTRIES = new LinkedHashMap<>();

  static {
    ENTRIES.put(
        KnownFile.HYPOTHESES,
        Shape.entry(
            Map.of(
                "id", TEXT,
                "label", TEXT,
                "parent", TEXT,
                "reported", FLAG,
                "borrow", NUMBER,
                "aliases", TEXTS,
                "note", TEXT)));
    ENTRIES.put(
        KnownFile.SETTINGS,
        Shape.entry(
            Map.of("id", TEXT, "label", TEXT, "average_of", TEXTS, "prior_weight", NUMBER)));
    ENTRIES.put(
        KnownFile.QUANTITIES,
        Shape.entry(
            Map.ofEntries(
                Map.entry("id", TEXT),
                Map.entry("label", TEXT),
                Map.entry("unit", TEXT),
                Map.entry("scale", TEXT),
                Map.entry("spread", NUMBER),
                Map.entry("spread_of", NUMBERS_BY_NAME),
                Map.entry("start", NUMBER),
                Map.entry("start_adult", NUMBER),
                Map.entry("lowest", NUMBER),
                Map.entry("highest", NUMBER),
                Map.entry("outlier_share", NUMBER),
                Map.entry("truncated", FLAG),
                Map.entry("level_finding", TEXT),
                Map.entry("group", TEXT),
                Map.entry("test", TEXT),
                Map.entry("source", TEXT),
                Map.entry(
                    "cuts",
                    Shape.list(
                        Shape.entry(Map.of("finding", TEXT, "limit", NUMBER, "above", FLAG)))))));
    ENTRIES.put(
        KnownFile.SILENT,
        Shape.entry(
            Map.of(
                "finding", TEXT,
                "answer", TEXT,
                "age_group", TEXT,
                "because", TEXT,
                "claims", TEXTS)));
    ENTRIES.put(
        KnownFile.RECOMMENDATIONS,
        Shape.entry(
            Map.of(
                "id", TEXT,
                "text", TEXT,
                "tests", TEXTS,
                "urgency", TEXT,
                "claims", TEXTS,
                "when", CONDITION,
                "thin", TEXT)));
    ENTRIES.put(
        KnownFile.RED_FLAGS, Shape.entry(Map.of("id", TEXT, "text", TEXT, "when", CONDITION)));
  }

  private static final Shape WEIGHING =
      Shape.entry(
          Map.of(
              "level_weight",
              Shape.entry(
                  Map.of(
                      "cohort", NUMBER,
                      "review", NUMBER,
                      "case-series", NUMBER,
                      "expert", NUMBER,
                      "memory", NUMBER)),
              "population_weight",
              Shape.entry(Map.of("same", NUMBER, "mixed", NUMBER, "other", NUMBER)),
              "bands",
              Shape.entry(
                  Map.of(
                      "Obligate", NUMBERS,
                      "Very frequent", NUMBERS,
                      "Frequent", NUMBERS,
                      "Occasional", NUMBERS,
                      "Very rare", NUMBERS,
                      "Excluded", NUMBERS)),
              "word_patients",
              NUMBER,
              "percent_patients",
              NUMBER,
              "assumption_patients",
              NUMBER,
              "most_patients",
              NUMBER,
              "root_patients",
              NUMBER,
              "none_sharpness",
              NUMBER,
              "draws",
              NUMBER));

  @Override
  public String id() {
    return "keys-understood";
  }

  @Override
  public String says() {
    return "Every key of a YAML file is known and holds what is read there.";
  }

  @Override
  public List<LintProblem> check(LintSubject subject) {
    Problems problems = new Problems(this);
    ENTRIES.forEach(
        (file, shape) -> {
          int number = 0;
          for (JsonNode entry : subject.document(file)) {
            number++;
            String name = entry.path("id").asText("entry " + number);
            check(problems, file, name, shape, entry);
          }
        });
    CriteriaShapes.FILES.forEach(
        (file, shape) -> check(problems, file, "", shape, subject.document(file)));
    check(problems, KnownFile.WEIGHING, "", WEIGHING, subject.document(KnownFile.WEIGHING));
    return problems.all();
  }

  private static void check(
      Problems problems, String file, String entry, Shape shape, JsonNode node) {
    shape.check(
        node, entry, (place, message) -> problems.error(LintPlace.of(file, place), message));
  }
}
