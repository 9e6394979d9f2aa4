package org.sarcolemma.knowledge.lint.references;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sarcolemma.evidence.Reference;
import org.sarcolemma.knowledge.lint.rule.KnownFile;
import org.sarcolemma.knowledge.lint.rule.LintProblem;
import org.sarcolemma.knowledge.lint.rule.LintRule;
import org.sarcolemma.knowledge.lint.rule.LintSubject;
import org.sarcolemma.knowledge.lint.rule.Problems;

/** A cohort that one reference names alone joins nothing: the other name is probably misspelt. */
final class CohortShared implements LintRule {
  @Override
  public String id() {
    return "cohort-shared";
  }

  @Override
  public String says() {
    return "A group of references that share patients has at least two of them, one of them whole.";
  }

  @Override
  public List<LintProblem> check(LintSubject subject) {
    Map<String, Set<String>> members = new LinkedHashMap<>();
    Set<String> whole = new LinkedHashSet<>();
    for (Reference reference : subject.knowledge().references().values()) {
      whole.addAll(reference.cohorts().whole());
      add(members, reference.cohorts().whole(), reference.id());
      add(members, reference.cohorts().part(), reference.id());
    }
    Problems problems = new Problems(this);
    members.forEach(
        (cohort, references) -> {
          String first = references.iterator().next();
          if (references.size() < 2) {
            problems.warning(
                subject.place(KnownFile.REFERENCES, first),
                "overlap group '" + cohort + "' has no other reference to share patients with");
          } else if (!whole.contains(cohort)) {
            problems.warning(
                subject.place(KnownFile.REFERENCES, first),
                "overlap group '" + cohort + "' has parts only, which share nobody");
          }
        });
    return problems.all();
  }

  private static void add(Map<String, Set<String>> members, Set<String> cohorts, String reference) {
    for (String cohort : cohorts.stream().sorted().toList()) {
      members.computeIfAbsent(cohort, c -> new LinkedHashSet<>()).add(reference);
    }
  }
}
