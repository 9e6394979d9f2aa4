package org.sarcolemma.knowledge.lint.treatment;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.sarcolemma.knowledge.lint.rule.KnownFile;
import org.sarcolemma.knowledge.lint.rule.LintPlace;
import org.sarcolemma.knowledge.lint.rule.LintProblem;
import org.sarcolemma.knowledge.lint.rule.LintRule;
import org.sarcolemma.knowledge.lint.rule.LintSubject;
import org.sarcolemma.knowledge.lint.rule.Problems;

/** A date without a source, or for a drug nobody knows, is worse than none. */
final class CalendarGrounded implements LintRule {
  private static final Pattern AMOUNT = Pattern.compile("[0-9] ?(mg|g|mL)\\b");

  @Override
  public String id() {
    return "calendar-grounded";
  }

  @Override
  public String says() {
    return "Every entry of the calendar has a listed source, known drugs and regimens and a title"
        + " without an amount; what was read in no source has no date.";
  }

  @Override
  public List<LintProblem> check(LintSubject subject) {
    Problems problems = new Problems(this);
    Set<String> sources = ids(subject.document(KnownFile.TREATMENT_SOURCES));
    Set<String> regimens = ids(subject.document(KnownFile.REGIMENS));
    JsonNode drugs = subject.document(KnownFile.DRUGS);
    Set<String> known = ids(drugs);
    drugs.forEach(drug -> drug.path("classes").forEach(name -> known.add(name.asText())));
    JsonNode calendar = subject.document(KnownFile.CALENDAR);
    for (JsonNode course : calendar.path("courses")) {
      LintPlace place = place(course);
      listed(problems, place, course.path("source"), sources, "source");
      listed(problems, place, course.path("drug"), known, "drug");
      course.path("regimens").forEach(r -> listed(problems, place, r, regimens, "regimen"));
      course
          .path("phases")
          .forEach(phase -> listed(problems, place, phase.path("regimen"), regimens, "regimen"));
    }
    for (JsonNode rule : calendar.path("rules")) {
      LintPlace place = place(rule);
      listed(problems, place, rule.path("source"), sources, "source");
      rule.path("drugs").forEach(name -> listed(problems, place, name, known, "drug or class"));
      if (AMOUNT.matcher(rule.path("title").asText()).find()) {
        problems.error(place, "its title names an amount; it may leave the clinic");
      }
      boolean dated = !rule.path("at").asText().equals("undated");
      if (dated && !rule.path("verified").asBoolean()) {
        problems.error(place, "was read in no source and has a date");
      }
    }
    return problems.all();
  }

  private static LintPlace place(JsonNode entry) {
    return LintPlace.of(KnownFile.CALENDAR, entry.path("id").asText("an entry"));
  }

  private static Set<String> ids(JsonNode list) {
    Set<String> ids = new TreeSet<>();
    list.forEach(entry -> ids.add(entry.path("id").asText()));
    return ids;
  }

  private static void listed(
      Problems problems, LintPlace place, JsonNode name, Set<String> known, String what) {
    if (!known.contains(name.asText())) {
      problems.error(place, "'" + name.asText() + "' is no listed " + what);
    }
  }
}
