package org.sarcolemma.knowledge.lint.files;

import static org.sarcolemma.knowledge.lint.files.Shape.FLAG;
import static org.sarcolemma.knowledge.lint.files.Shape.NUMBER;
import static org.sarcolemma.knowledge.lint.files.Shape.NUMBERS;
import static org.sarcolemma.knowledge.lint.files.Shape.TEXT;
import static org.sarcolemma.knowledge.lint.files.Shape.TEXTS;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sarcolemma.knowledge.lint.rule.KnownFile;

/** What may stand in the files of published criteria. */
final class CriteriaShapes {
  private static final Shape CONDITION = new ConditionShape();
  private static final Shape RULE = new RuleShape();

  private static final Shape SCORED_ITEM =
      Shape.entry(
          Map.of(
              "id", TEXT,
              "label", TEXT,
              "points", NUMBERS,
              "one_of", TEXT,
              "met_when", CONDITION,
              "not_met_when", CONDITION,
              "reading", TEXT));

  private static final Shape BAND =
      Shape.entry(
          Map.of("id", TEXT, "label", TEXT, "from", NUMBER, "probability", TEXT, "meets", FLAG));

  private static final Shape SCORE =
      Shape.entry(
          Map.ofEntries(
              Map.entry("year", NUMBER),
              Map.entry("reference", TEXT),
              Map.entry("seen_in", TEXT),
              Map.entry("standing", TEXT),
              Map.entry(
                  "columns",
                  Shape.list(
                      Shape.entry(
                          Map.of(
                              "id", TEXT,
                              "label", TEXT,
                              "note", TEXT,
                              "recalled_midpoint", NUMBER,
                              "bands", Shape.list(BAND))))),
              Map.entry("biopsy_when", CONDITION),
              Map.entry("lowered", TEXT),
              Map.entry("items", Shape.list(SCORED_ITEM)),
              Map.entry("subgroup_note", TEXT),
              Map.entry(
                  "subgroups",
                  Shape.list(Shape.entry(Map.of("id", TEXT, "label", TEXT, "when", RULE))))));

  private static final Shape RULES =
      Shape.entry(
          Map.ofEntries(
              Map.entry("id", TEXT),
              Map.entry("label", TEXT),
              Map.entry("year", NUMBER),
              Map.entry("reference", TEXT),
              Map.entry("seen_in", TEXT),
              Map.entry("standing", TEXT),
              Map.entry("note", TEXT),
              Map.entry("one_class", FLAG),
              Map.entry(
                  "items",
                  Shape.list(
                      Shape.entry(
                          Map.of(
                              "id", TEXT,
                              "label", TEXT,
                              "met_when", CONDITION,
                              "not_met_when", CONDITION,
                              "reading", TEXT)))),
              Map.entry(
                  "outcomes",
                  Shape.list(
                      Shape.entry(Map.of("id", TEXT, "label", TEXT, "meets", FLAG, "when", RULE)))),
              Map.entry(
                  "gaps",
                  Shape.list(Shape.entry(Map.of("id", TEXT, "label", TEXT, "items", TEXTS))))));

  /** The shape of each file as a whole. */
  static final Map<String, Shape> FILES = new LinkedHashMap<>();

  static {
    FILES.put(KnownFile.SCORE_CRITERIA, SCORE);
    KnownFile.RULE_CRITERIA.forEach(file -> FILES.put(file, RULES));
    FILES.put(
        KnownFile.NOT_ENCODED,
        Shape.list(
            Shape.entry(Map.of("id", TEXT, "label", TEXT, "year", NUMBER, "because", TEXT))));
  }

  private CriteriaShapes() {}
}
