package org.sarcolemma.knowledge.lint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.knowledge.KnowledgeException;
import org.sarcolemma.knowledge.KnowledgeSource;
import org.sarcolemma.knowledge.lint.criteria.CriteriaRules;
import org.sarcolemma.knowledge.lint.files.FileRules;
import org.sarcolemma.knowledge.lint.findings.FindingRules;
import org.sarcolemma.knowledge.lint.guidance.GuidanceRules;
import org.sarcolemma.knowledge.lint.hypotheses.HypothesisRules;
import org.sarcolemma.knowledge.lint.references.ReferenceRules;
import org.sarcolemma.knowledge.lint.rows.RowRules;
import org.sarcolemma.knowledge.lint.rule.KnownFile;
import org.sarcolemma.knowledge.lint.rule.LintProblem;
import org.sarcolemma.knowledge.lint.rule.LintRule;
import org.sarcolemma.knowledge.lint.rule.LintSubject;
import org.sarcolemma.knowledge.lint.rule.UnreadableKnowledge;
import org.sarcolemma.knowledge.lint.screens.ScreenRules;
import org.sarcolemma.knowledge.lint.sections.SectionRules;
import org.sarcolemma.knowledge.lint.treatment.TreatmentRules;
import org.sarcolemma.knowledge.lint.words.WordRules;

/**
 * Checks knowledge files: that every number has its source, every name its entry, that patients
 * count once, that an assumption is marked as one, and that what should add up does.
 *
 * <pre>{@code
 * LintReport report = KnowledgeLint.check(KnowledgeSource.shipped());
 * System.out.print(report.toText());
 * return report.hasErrors() ? 2 : 0;
 * }</pre>
 */
public final class KnowledgeLint {
  private KnowledgeLint() {}

  /** Every rule, in the order they are asked; the first is that the files can be read at all. */
  public static List<LintRule> rules() {
    return Stream.of(
            List.of(new Loads()),
            FileRules.all(),
            ReferenceRules.all(),
            RowRules.all(),
            FindingRules.all(),
            HypothesisRules.all(),
            GuidanceRules.all(),
            CriteriaRules.all(),
            TreatmentRules.all(),
            ScreenRules.all(),
            SectionRules.all(),
            WordRules.all())
        .flatMap(List::stream)
        .map(LintRule.class::cast)
        .toList();
  }

  /** Checks the files of a source. Files nobody asks for cannot be seen this way. */
  public static LintReport check(KnowledgeSource source) {
    return check(source, Optional.empty());
  }

  /**
   * Checks a folder, for example a draft, files that nobody reads among them.
   *
   * @throws UncheckedIOException when the folder cannot be listed
   */
  public static LintReport checkFolder(Path folder) {
    try (Stream<Path> paths = Files.walk(folder)) {
      Set<String> files = new TreeSet<>();
      paths
          .filter(Files::isRegularFile)
          .forEach(path -> files.add(folder.relativize(path).toString().replace('\\', '/')));
      return check(KnowledgeSource.folder(folder), files);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Checks the files of a source, of which all names are known, used or not. */
  public static LintReport check(KnowledgeSource source, Set<String> files) {
    return check(source, Optional.of(files));
  }

  private static LintReport check(KnowledgeSource source, Optional<Set<String>> files) {
    LintSubject subject;
    try {
      subject = LintSubject.read(source, files);
    } catch (UnreadableKnowledge e) {
      return new LintReport(Loads.problems(e.complaints()), Map.of(), 0);
    }
    List<LintProblem> problems = new ArrayList<>();
    List<KnowledgeException> complaints = new ArrayList<>();
    for (LintRule rule : rules()) {
      try {
        problems.addAll(rule.check(subject));
      } catch (KnowledgeException e) {
        // a column that only this rule asks for is missing
        complaints.add(e);
      }
    }
    problems.addAll(0, Loads.problems(complaints));
    return new LintReport(problems, checked(subject), rules().size());
  }

  private static Map<String, Integer> checked(LintSubject subject) {
    Knowledge knowledge = subject.knowledge();
    Map<String, Integer> checked = new LinkedHashMap<>();
    checked.put("references", knowledge.references().size());
    checked.put(
        "published figures",
        subject.lines(KnownFile.FREQUENCIES).size() + subject.lines(KnownFile.ADDED).size());
    checked.put("assumptions", subject.lines(KnownFile.ASSUMPTIONS).size());
    checked.put("defining shares", knowledge.defining().size());
    checked.put("findings", knowledge.findings().size());
    checked.put("groups", knowledge.groups().size());
    checked.put("tests", knowledge.tests().size());
    checked.put("hypotheses", knowledge.tree().size());
    checked.put("priors", knowledge.priors().size());
    checked.put("settings", knowledge.settings().size());
    checked.put("quantities", knowledge.quantities().size());
    checked.put("recommendations", knowledge.recommendations().size());
    checked.put("red flags", knowledge.redFlags().size());
    checked.put("criteria", knowledge.criteria().editions().size());
    checked.put("claims", knowledge.claims().size());
    checked.put("screens", subject.document(KnownFile.SCREENS).path("screens").size());
    checked.put("pages to read", subject.sections().size());
    checked.put("codes", subject.lines(KnownFile.CODES).size());
    checked.put("case words", subject.lines(KnownFile.TOKENS).size());
    checked.put("cases", subject.jsonLines(KnownFile.CASES).size());
    return checked;
  }
}
