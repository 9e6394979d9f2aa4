package org.sarcolemma.knowledge.lint.treatment;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.sarcolemma.knowledge.lint.rule.KnownFile;
import org.sarcolemma.knowledge.lint.rule.LintPlace;
import org.sarcolemma.knowledge.lint.rule.LintProblem;
import org.sarcolemma.knowledge.lint.rule.LintRule;
import org.sarcolemma.knowledge.lint.rule.LintSubject;
import org.sarcolemma.knowledge.lint.rule.Problems;

/** Daily methotrexate has killed; no file may even say it (SR-33). */
final class MethotrexateWeekly implements LintRule {
  private static final String METHOTREXATE = "methotrexate";
  private static final int HOURS_A_WEEK = 168;

  @Override
  public String id() {
    return "methotrexate-weekly";
  }

  @Override
  public String says() {
    return "Methotrexate is counted per week, has no interval of its own, and no order rule lets it"
        + " be more often.";
  }

  @Override
  public List<LintProblem> check(LintSubject subject) {
    Problems problems = new Problems(this);
    for (JsonNode regimen : subject.document(KnownFile.REGIMENS)) {
      if (regimen.path("drug").asText().equals(METHOTREXATE)) {
        LintPlace at = LintPlace.of(KnownFile.REGIMENS, regimen.path("id").asText());
        if (!regimen.path("per").asText().equals("week")) {
          problems.error(at, "is not counted per week");
        }
        if (regimen.has("every")) {
          problems.error(at, "has an interval");
        }
      }
    }
    for (JsonNode timing : subject.document(KnownFile.ORDER_RULES).path("timings")) {
      boolean often =
          timing.path("least_hours").asInt(HOURS_A_WEEK) < HOURS_A_WEEK
              || timing.path("least_ongoing_hours").asInt(HOURS_A_WEEK) < HOURS_A_WEEK;
      if (timing.path("id").asText().equals(METHOTREXATE) && often) {
        problems.error(
            LintPlace.of(KnownFile.ORDER_RULES, METHOTREXATE), "may be ordered more than weekly");
      }
    }
    return problems.all();
  }
}
