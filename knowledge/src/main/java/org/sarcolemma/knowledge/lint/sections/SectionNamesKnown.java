package org.sarcolemma.knowledge.lint.sections;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.knowledge.lint.rule.KnownFile;
import org.sarcolemma.knowledge.lint.rule.LintPlace;
import org.sarcolemma.knowledge.lint.rule.LintProblem;
import org.sarcolemma.knowledge.lint.rule.LintRule;
import org.sarcolemma.knowledge.lint.rule.LintSubject;
import org.sarcolemma.knowledge.lint.rule.Problems;
import org.sarcolemma.knowledge.sections.MuscleMap;
import org.sarcolemma.knowledge.sections.Passage;
import org.sarcolemma.knowledge.sections.Section;
import org.sarcolemma.knowledge.sections.SectionPart;

/** A link into nothing is worse than none: it looks like a source. */
final class SectionNamesKnown implements LintRule {
  @Override
  public String id() {
    return "section-names-known";
  }

  @Override
  public String says() {
    return "Statements, rows, findings, diseases and drugs named on a page to read exist.";
  }

  @Override
  public List<LintProblem> check(LintSubject subject) {
    Problems problems = new Problems(this);
    Knowledge knowledge = subject.knowledge();
    Set<String> drugs = new TreeSet<>();
    subject.document(KnownFile.DRUGS).forEach(drug -> drugs.add(drug.path("id").asText()));
    for (Section section : subject.sections()) {
      for (SectionPart part : section.parts()) {
        LintPlace place = place(section, part);
        Stream.concat(
                part.text().stream().map(Passage::ids).flatMap(List::stream),
                part.figures().stream())
            .filter(id -> !knowledge.claims().containsKey(id) && knowledge.rows().row(id).isEmpty())
            .forEach(id -> problems.error(place, "'" + id + "' is no statement or evidence row"));
        Stream.concat(
                part.findings().stream(),
                part.map().stream()
                    .flatMap(map -> map.signs().stream())
                    .map(MuscleMap.Sign::finding))
            .filter(
                id -> knowledge.finding(id).isEmpty() && knowledge.rows().ofFinding(id).isEmpty())
            .forEach(id -> problems.error(place, "'" + id + "' is no finding"));
        Stream.concat(
                part.diseases().stream(),
                part.map().stream().flatMap(map -> map.diseases().stream()))
            .filter(id -> knowledge.tree().index(id).isEmpty())
            .forEach(id -> problems.error(place, "'" + id + "' is no disease"));
        part.regimens().stream()
            .filter(id -> !drugs.contains(id))
            .forEach(id -> problems.error(place, "'" + id + "' is no drug"));
      }
    }
    return problems.all();
  }

  static LintPlace place(Section section, SectionPart part) {
    return LintPlace.of("sections/" + section.id() + ".yaml", part.id());
  }
}
