package org.sarcolemma.interchange.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sarcolemma.interchange.fhir.ScreenCode;
import org.sarcolemma.interchange.fhir.ScreenCodes;
import org.sarcolemma.knowledge.codes.AnswerCode;
import org.sarcolemma.knowledge.codes.CodeBook;
import org.sarcolemma.screening.Criterion;
import org.sarcolemma.screening.Screen;

/**
 * The screens as SQL over the OMOP common data model 5.4, for PostgreSQL and DuckDB. Concepts are
 * found by vocabulary and code; no concept id stands in the text.
 */
public final class OmopScreens {
  /** Vocabularies of the code book under the names OMOP gives them. */
  private static final Map<String, String> VOCABULARIES =
      Map.of(
          "SNOMEDCT", "SNOMED",
          "LOINC", "LOINC",
          "ICD10CM", "ICD10CM",
          "RXNORM", "RxNorm",
          "ATC", "ATC");

  private static final String NONE = ".";

  private final ScreenCodes codes;
  private final CodeBook book;

  /** A writer of screens that ask for some codes. */
  public OmopScreens(ScreenCodes codes, CodeBook book) {
    this.codes = codes;
    this.book = book;
  }

  /** The name OMOP gives a vocabulary; empty for one it does not carry. */
  public static Optional<String> vocabulary(String system) {
    return Optional.ofNullable(VOCABULARIES.get(system));
  }

  /** Why a screen cannot be asked of an OMOP database; empty when it can. */
  public static List<String> cannot(Screen screen) {
    OmopCriteria criteria = new OmopCriteria();
    screen.all().forEach(criterion -> criterion.in(criteria));
    return criteria.cannot();
  }

  /** The file of one screen: a question, or why there is none. */
  public String text(Screen screen) {
    StringBuilder text = new StringBuilder(comments(QueryText.describe(screen)));
    text.append("--\n")
        .append(comments(QueryText.resource("/query/head.sql").strip().lines().toList()));
    OmopCriteria criteria = new OmopCriteria();
    List<String> conditions = new ArrayList<>();
    for (Criterion criterion : screen.all()) {
      conditions.add(criterion.in(criteria));
    }
    if (!criteria.cannot().isEmpty()) {
      return text.append("--\n")
          .append(comments(List.of("NOT ASKED: " + String.join("; ", criteria.cannot()) + NONE)))
          .toString();
    }
    text.append("\nWITH asked AS (\n  -- the day the question is asked for\n")
        .append("  SELECT CURRENT_DATE AS day\n),\n")
        .append(values("book (vocabulary, code, kind, meaning)", bookRows()))
        .append(values("answers (vocabulary, code, answer)", answerRows()))
        .append(values("units (unit, factor)", unitRows()))
        .append(QueryText.resource("/query/chart.sql").strip());
    criteria
        .tables()
        .forEach((name, table) -> text.append(",\n" + name + " AS (\n  " + table + "\n)"));
    return text.append("\nSELECT p.person_id, '")
        .append(screen.id())
        .append("' AS screen\nFROM person p\n")
        .append("WHERE NOT EXISTS (SELECT 1 FROM death d WHERE d.person_id = p.person_id)\n  AND ")
        .append(String.join("\n  AND ", conditions))
        .append("\nORDER BY p.person_id;\n")
        .toString();
  }

  private Set<String> bookRows() {
    Set<String> rows = new LinkedHashSet<>();
    for (ScreenCode code : codes.all()) {
      vocabulary(code.system())
          .ifPresent(
              vocabulary ->
                  rows.add(row(List.of(vocabulary, code.code(), code.kind(), code.key()))));
    }
    return rows;
  }

  private Set<String> answerRows() {
    Map<String, String> systems = book.systems();
    Set<String> rows = new LinkedHashSet<>();
    for (AnswerCode answer : book.answerCodes()) {
      vocabulary(systems.getOrDefault(answer.system(), ""))
          .ifPresent(
              vocabulary ->
                  rows.add(row(List.of(vocabulary, answer.code(), QueryText.word(answer.says())))));
    }
    return rows;
  }

  private static Set<String> unitRows() {
    Set<String> rows = new LinkedHashSet<>();
    ScreenCodes.activityUnits()
        .forEach(
            (unit, factor) ->
                rows.add(
                    "("
                        + quoted(unit)
                        + ", CAST("
                        + factor.toPlainString()
                        + " AS DOUBLE PRECISION))"));
    return rows;
  }

  private static String row(List<String> texts) {
    return texts.stream().map(OmopScreens::quoted).collect(Collectors.joining(", ", "(", ")"));
  }

  private static String values(String name, Set<String> rows) {
    return name + " AS (VALUES\n  " + String.join(",\n  ", rows) + "\n),\n";
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  private static String comments(List<String> lines) {
    return lines.stream().map(line -> "-- " + line + "\n").collect(Collectors.joining());
  }

  /** Every screen's file by its name. */
  public SortedMap<String, String> files(List<Screen> screens) {
    SortedMap<String, String> files = new TreeMap<>();
    screens.forEach(screen -> files.put(screen.id() + ".sql", text(screen)));
    return files;
  }
}
