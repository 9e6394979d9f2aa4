package org.sarcolemma.knowledge.lint.treatment;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.sarcolemma.knowledge.lint.rule.KnownFile;
import org.sarcolemma.knowledge.lint.rule.LintPlace;
import org.sarcolemma.knowledge.lint.rule.LintProblem;
import org.sarcolemma.knowledge.lint.rule.LintRule;
import org.sarcolemma.knowledge.lint.rule.LintSubject;
import org.sarcolemma.knowledge.lint.rule.Problems;

/** A rule for a drug whose name is misspelt warns of nothing. */
final class TreatmentDrugsKnown implements LintRule {
  private static final String DRUGS = "drugs";

  @Override
  public String id() {
    return "treatment-drugs-known";
  }

  @Override
  public String says() {
    return "Drugs and classes that a rule of treatment names exist, and every drug has a regimen or"
        + " a reason why not.";
  }

  @Override
  public List<LintProblem> check(LintSubject subject) {
    Problems problems = new Problems(this);
    Set<String> known = new TreeSet<>();
    Set<String> given = new TreeSet<>();
    subject.document(KnownFile.REGIMENS).forEach(r -> given.add(r.path("drug").asText()));
    for (JsonNode drug : subject.document(KnownFile.DRUGS)) {
      String id = drug.path("id").asText();
      known.add(id);
      drug.path("classes").forEach(name -> known.add(name.asText()));
      if (!given.contains(id) && !drug.has("silence")) {
        problems.error(
            LintPlace.of(KnownFile.DRUGS, id), "has neither a regimen nor a reason why not");
      }
    }
    JsonNode rules = subject.document(KnownFile.ORDER_RULES);
    for (JsonNode group : rules.path("classes")) {
      known.add(group.path("id").asText());
      group.path("names").forEach(name -> known.add(name.asText()));
    }
    for (String file : List.of(KnownFile.CHECKS, KnownFile.MONITORING)) {
      subject.document(file).forEach(rule -> names(problems, file, rule, known, List.of(DRUGS)));
    }
    rules
        .path("contraindications")
        .forEach(rule -> names(problems, KnownFile.ORDER_RULES, rule, known, List.of(DRUGS)));
    rules
        .path("interactions")
        .forEach(
            rule -> names(problems, KnownFile.ORDER_RULES, rule, known, List.of("one", "other")));
    for (String list : List.of("timings", "guards", "infusions")) {
      rules.path(list).forEach(rule -> named(problems, rule, known));
    }
    return problems.all();
  }

  private static void names(
      Problems problems, String file, JsonNode rule, Set<String> known, List<String> keys) {
    for (String key : keys) {
      for (JsonNode name : rule.path(key)) {
        if (!known.contains(name.asText())) {
          problems.error(
              LintPlace.of(file, rule.path("id").asText("an entry")),
              "'" + name.asText() + "' is neither a drug nor a class");
        }
      }
    }
  }

  private static void named(Problems problems, JsonNode rule, Set<String> known) {
    String id = rule.path("id").asText("");
    if (!known.contains(id)) {
      problems.error(
          LintPlace.of(KnownFile.ORDER_RULES, id), "'" + id + "' is neither a drug nor a class");
    }
  }
}
