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

/** A dose without a source is nobody's dose. */
final class RegimenGrounded implements LintRule {
  private static final String SOURCE = "source";
  private static final String MEMORY = "memory";

  @Override
  public String id() {
    return "regimen-grounded";
  }

  @Override
  public String says() {
    return "A regimen, its caps, checks and monitoring name listed sources; claims are known; what"
        + " is from memory is not called verified.";
  }

  @Override
  public List<LintProblem> check(LintSubject subject) {
    Problems problems = new Problems(this);
    Set<String> sources = new TreeSet<>();
    subject.document(KnownFile.TREATMENT_SOURCES).forEach(s -> sources.add(s.path("id").asText()));
    for (String file : List.of(KnownFile.REGIMENS, KnownFile.CHECKS, KnownFile.MONITORING)) {
      for (JsonNode entry : subject.document(file)) {
        LintPlace at = LintPlace.of(file, entry.path("id").asText("an entry"));
        sourced(problems, at, entry, sources);
        for (JsonNode cap : entry.path("caps")) {
          sourced(problems, at, cap, sources);
        }
        for (JsonNode claim : entry.path("claims")) {
          if (!subject.knowledge().claims().containsKey(claim.asText())) {
            problems.error(at, "claim '" + claim.asText() + "' is not in " + KnownFile.CLAIMS);
          }
        }
      }
    }
    return problems.all();
  }

  private static void sourced(
      Problems problems, LintPlace at, JsonNode entry, Set<String> sources) {
    String source = entry.path(SOURCE).asText("");
    if (!sources.contains(source)) {
      problems.error(at, "source '" + source + "' is not in " + KnownFile.TREATMENT_SOURCES);
    }
    if (source.equals(MEMORY) && entry.path("verified").asBoolean(false)) {
      problems.error(at, "is from memory and called verified");
    }
  }
}
