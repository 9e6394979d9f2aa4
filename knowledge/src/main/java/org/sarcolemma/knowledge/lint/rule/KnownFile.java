package org.sarcolemma.knowledge.lint.rule;

import java.util.List;
import java.util.Optional;
import org.sarcolemma.knowledge.CanaryFile;
import org.sarcolemma.knowledge.CriteriaFiles;
import org.sarcolemma.knowledge.FamilySheetFile;
import org.sarcolemma.knowledge.FollowUpFile;
import org.sarcolemma.knowledge.ModelCardFile;
import org.sarcolemma.knowledge.ScreenFile;
import org.sarcolemma.knowledge.SectionFiles;
import org.sarcolemma.knowledge.coverage.ClaimLink;
import org.sarcolemma.knowledge.coverage.NoteFile;
import org.sarcolemma.knowledge.coverage.ReviewQuestion;

/**
 * A file that belongs in the knowledge folder. A new kind of knowledge starts with a line here; a
 * file that is not listed is read by nobody.
 *
 * @param name path below the knowledge folder
 * @param form how it is written
 * @param key columns (or the one key of a list's entries) that together stand once; empty if none
 * @param readBy who reads it
 */
public record KnownFile(String name, Form form, List<String> key, String readBy) {
  private static final String LOADER = "KnowledgeFiles";

  /** Published figures. */
  public static final String FREQUENCIES = "evidence/frequencies.csv";

  /** Published figures found later. */
  public static final String ADDED = "evidence/added.csv";

  /** Assumptions of the team where nothing is published. */
  public static final String ASSUMPTIONS = "evidence/assumptions.csv";

  /** All tables of evidence rows, in the order they are loaded. */
  public static final List<String> EVIDENCE = List.of(FREQUENCIES, ADDED, ASSUMPTIONS);

  /** Shares of tests that define a disease. */
  public static final String DEFINING = "evidence/defining.csv";

  /** Papers and other sources. */
  public static final String REFERENCES = "references.csv";

  /** What can be asked, seen or measured. */
  public static final String FINDINGS = "findings.csv";

  /** Findings that travel together. */
  public static final String GROUPS = "groups.csv";

  /** Tests that can be ordered. */
  public static final String TESTS = "tests.csv";

  /** Statements of the review. */
  public static final String CLAIMS = "claims.csv";

  /** What carries each statement. */
  public static final String COVERAGE = ClaimLink.FILE;

  /** Sentences of the reference pages. */
  public static final String NOTES = NoteFile.FILE;

  /** Figures of the review that are computed again. */
  public static final String REVIEW = ReviewQuestion.FILE;

  /** Codes of other vocabularies. */
  public static final String CODES = "codes.csv";

  /** What each code says in our findings. */
  public static final String CODE_MEANINGS = "codes/meanings.csv";

  /** Addresses of the vocabularies. */
  public static final String CODE_SYSTEMS = "codes/systems.csv";

  /** What coded results say. */
  public static final String CODE_ANSWERS = "codes/answers.csv";

  /** What the checks of an order understand of a record. */
  public static final String CODE_ORDERS = "codes/orders.csv";

  /** What a word of a case file says in our findings. */
  public static final String TOKENS = "tokens.csv";

  /** The tree of diseases. */
  public static final String HYPOTHESES = "differential/hypotheses.yaml";

  /** How families divide before anything is known. */
  public static final String PRIORS = "differential/priors.csv";

  /** Where a patient may be seen. */
  public static final String SETTINGS = "differential/settings.yaml";

  /** Measured quantities. */
  public static final String QUANTITIES = "differential/quantities.yaml";

  /** How much each kind of figure counts. */
  public static final String WEIGHING = "differential/weighing.yaml";

  /** Answers that may not move a probability. */
  public static final String SILENT = "differential/silent-answers.yaml";

  /** Advice and the conditions under which it applies. */
  public static final String RECOMMENDATIONS = "guidance/recommendations.yaml";

  /** What cannot wait. */
  public static final String RED_FLAGS = "guidance/red-flags.yaml";

  /** Published criteria that add up points. */
  public static final String SCORE_CRITERIA = CriteriaFiles.SCORE;

  /** Published criteria of rules. */
  public static final List<String> RULE_CRITERIA = CriteriaFiles.RULES;

  /** Published criteria that are not evaluated. */
  public static final String NOT_ENCODED = CriteriaFiles.NOT_ENCODED;

  /** Every source's way to give every drug. */
  public static final String REGIMENS = "treatment/regimens.yaml";

  /** Where rules of treatment come from. */
  public static final String TREATMENT_SOURCES = "treatment/sources.yaml";

  /** Drugs and their classes. */
  public static final String DRUGS = "treatment/drugs.yaml";

  /** What must be known before the first dose. */
  public static final String CHECKS = "treatment/checks.yaml";

  /** What to look at during treatment. */
  public static final String MONITORING = "treatment/monitoring.yaml";

  /** On which days courses fall. */
  public static final String CALENDAR = "treatment/calendar.yaml";

  /** When a drug is an option. */
  public static final String OPTIONS = "treatment/options.yaml";

  /** What an order is checked by. */
  public static final String ORDER_RULES = "treatment/order-rules.yaml";

  /** What every patient of an export is asked. */
  public static final String SCREENS = ScreenFile.FILE;

  /** How the course of a child is measured. */
  public static final String FOLLOW_UP = FollowUpFile.FILE;

  /** Words a case file may use. */
  public static final String VOCABULARY = "cases/vocabulary.json";

  /** Published patients. */
  public static final String CASES = "cases/published-cases.jsonl";

  private static final String CASES_ABOUT = "cases/README.md";

  /** How a file is written. */
  public enum Form {
    /** CSV with a header line. */
    TABLE,
    /** YAML. */
    DOCUMENT,
    /** One JSON value. */
    JSON,
    /** One JSON object a line. */
    JSON_LINES,
    /** Prose for people. */
    PROSE
  }

  /** Every file of the knowledge folder. */
  public static final List<KnownFile> ALL =
      List.of(
          table(REFERENCES, "id"),
          table(FINDINGS, "id"),
          table(GROUPS, "id"),
          table(TESTS, "id"),
          table(CLAIMS, "id"),
          new KnownFile(
              COVERAGE, Form.TABLE, List.of("claim", "kind", "carrier", "says"), "Coverage"),
          new KnownFile(NOTES, Form.TABLE, List.of("id"), "NoteFile"),
          new KnownFile(
              REVIEW, Form.TABLE, List.of("claim", "finding", "disease"), "ReviewQuestion"),
          table(FREQUENCIES, "id"),
          table(ADDED, "id"),
          table(ASSUMPTIONS, "id"),
          table(DEFINING, "finding", "hypothesis", "assay", "strength"),
          table(PRIORS, "setting", "age_group", "hypothesis"),
          document(HYPOTHESES, "id"),
          document(SETTINGS, "id"),
          document(QUANTITIES, "id"),
          document(WEIGHING),
          document(SILENT, "finding", "answer", "age_group"),
          document(RECOMMENDATIONS, "id"),
          document(RED_FLAGS, "id"),
          document(SCORE_CRITERIA),
          document(RULE_CRITERIA.get(0)),
          document(RULE_CRITERIA.get(1)),
          document(RULE_CRITERIA.get(2)),
          document(RULE_CRITERIA.get(3)),
          document(NOT_ENCODED, "id"),
          treatment(TREATMENT_SOURCES, "id"),
          treatment(DRUGS, "id"),
          treatment(REGIMENS, "id"),
          treatment(CHECKS, "id"),
          treatment(MONITORING, "id"),
          treatment("treatment/limits.yaml"),
          treatment(OPTIONS),
          treatment(CALENDAR),
          treatment(ORDER_RULES),
          new KnownFile(
              "treatment/cdc2000-lms.csv",
              Form.TABLE,
              List.of("measure", "sex", "chart", "age_years"),
              "TreatmentFiles"),
          new KnownFile(SCREENS, Form.DOCUMENT, List.of(), "ScreenFile"),
          section(SectionFiles.FILES.get(0)),
          section(SectionFiles.FILES.get(1)),
          section(SectionFiles.FILES.get(2)),
          section(SectionFiles.FILES.get(3)),
          section(SectionFiles.FILES.get(4)),
          section(SectionFiles.FILES.get(5)),
          new KnownFile(ModelCardFile.FILE, Form.DOCUMENT, List.of(), "ModelCardFile"),
          new KnownFile(FamilySheetFile.FILE, Form.DOCUMENT, List.of(), "FamilySheetFile"),
          new KnownFile(CanaryFile.FILE, Form.TABLE, List.of("kind", "rule"), "CanaryFile"),
          new KnownFile(FOLLOW_UP, Form.DOCUMENT, List.of(), "FollowUpFile"),
          new KnownFile(
              TOKENS, Form.TABLE, List.of("field", "token", "finding"), "the reader of case files"),
          new KnownFile(
              CODES,
              Form.TABLE,
              List.of("concept_key", "system", "code"),
              "readers and writers of coded records"),
          codes(CODE_MEANINGS, "concept_key", "kind", "finding"),
          codes(CODE_SYSTEMS, "uri"),
          codes(CODE_ANSWERS, "uri", "code"),
          new KnownFile(CODE_ORDERS, Form.TABLE, List.of("name", "kind", "unit"), "OrderWords"),
          new KnownFile(CASES, Form.JSON_LINES, List.of("id"), "evaluation and demonstration"),
          new KnownFile(VOCABULARY, Form.JSON, List.of(), "the rules about case words"),
          new KnownFile(CASES_ABOUT, Form.PROSE, List.of(), "people"));

  /** Copies its list. */
  public KnownFile {
    key = List.copyOf(key);
  }

  private static KnownFile table(String name, String... key) {
    return new KnownFile(name, Form.TABLE, List.of(key), LOADER);
  }

  private static KnownFile codes(String name, String... key) {
    return new KnownFile(name, Form.TABLE, List.of(key), "CodeBook");
  }

  private static KnownFile document(String name, String... key) {
    return new KnownFile(name, Form.DOCUMENT, List.of(key), LOADER);
  }

  private static KnownFile treatment(String name, String... key) {
    return new KnownFile(name, Form.DOCUMENT, List.of(key), "TreatmentFiles");
  }

  private static KnownFile section(String name) {
    return new KnownFile(name, Form.DOCUMENT, List.of(), "SectionFiles");
  }

  /** The known file of a name. */
  public static Optional<KnownFile> named(String name) {
    return ALL.stream().filter(file -> file.name().equals(name)).findFirst();
  }
}
