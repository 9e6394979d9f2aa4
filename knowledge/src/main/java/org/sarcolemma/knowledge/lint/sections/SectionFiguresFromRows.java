package org.sarcolemma.knowledge.lint.sections;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sarcolemma.evidence.Claim;
import org.sarcolemma.evidence.FrequencyRow;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.knowledge.lint.rule.LintPlace;
import org.sarcolemma.knowledge.lint.rule.LintProblem;
import org.sarcolemma.knowledge.lint.rule.LintRule;
import org.sarcolemma.knowledge.lint.rule.LintSubject;
import org.sarcolemma.knowledge.lint.rule.Problems;
import org.sarcolemma.knowledge.sections.Passage;
import org.sarcolemma.knowledge.sections.Section;
import org.sarcolemma.knowledge.sections.SectionPart;

/** A figure typed into a sentence stays when its row is corrected. */
final class SectionFiguresFromRows implements LintRule {
  private static final Pattern TYPED =
      Pattern.compile(
          "\\d+|\\b(?:percent|per cent|half|thirds?|quarters?|fifths?|tenths?|twice|dozen)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern DIGIT = Pattern.compile("\\d");

  @Override
  public String id() {
    return "section-figures-from-rows";
  }

  @Override
  public String says() {
    return "Sentences of a page to read hold no figure; where one is printed, its statement or row has it.";
  }

  @Override
  public List<LintProblem> check(LintSubject subject) {
    Problems problems = new Problems(this);
    for (Section section : subject.sections()) {
      for (SectionPart part : section.parts()) {
        LintPlace place = SectionNamesKnown.place(section, part);
        Stream<String> words =
            part.text().stream()
                .flatMap(passage -> passage.pieces().stream())
                .filter(piece -> piece.kind() == Passage.Kind.WORDS)
                .map(Passage.Piece::text);
        Stream.concat(Stream.of(part.title(), section.title(), section.lead()), words)
            .map(text -> withoutNames(text, section))
            .map(TYPED::matcher)
            .filter(Matcher::find)
            .forEach(
                typed ->
                    problems.error(place, "'" + typed.group() + "' is typed, not read from a row"));
        part.text().stream()
            .flatMap(passage -> passage.pieces().stream())
            .filter(piece -> piece.kind() == Passage.Kind.FIGURE)
            .filter(piece -> !hasFigure(subject.knowledge(), piece.text()))
            .forEach(
                piece -> problems.error(place, "'" + piece.text() + "' has no figure to print"));
      }
    }
    return problems.all();
  }

  private static String withoutNames(String text, Section section) {
    String left = text;
    for (String name : section.names()) {
      left = left.replace(name, "");
    }
    return left;
  }

  /** An id that does not exist is the complaint of another rule. */
  private static boolean hasFigure(Knowledge knowledge, String id) {
    Claim claim = knowledge.claims().get(id);
    return claim == null
        ? knowledge.rows().row(id).map(SectionFiguresFromRows::counted).orElse(true)
        : DIGIT.matcher(claim.figure()).find();
  }

  private static boolean counted(FrequencyRow row) {
    return row.present().isPresent() || row.percent().isPresent();
  }
}
