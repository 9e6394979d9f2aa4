package org.sarcolemma.knowledge.lint.screens;

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

/** A misspelt code finds nobody, and a screen nobody published is an opinion. */
final class ScreensGrounded implements LintRule {
  private static final String DRUG = "drug_";

  @Override
  public String id() {
    return "screens-grounded";
  }

  @Override
  public String says() {
    return "Groups of screens are used and name codes or findings that exist; every screen rests on"
        + " claims, and sources of its figures are claims or references.";
  }

  @Override
  public List<LintProblem> check(LintSubject subject) {
    Problems problems = new Problems(this);
    JsonNode screens = subject.document(KnownFile.SCREENS);
    Set<String> known = known(subject);
    Set<String> words = new TreeSet<>();
    screens.path("screens").forEach(screen -> texts(screen.path("all"), words));
    for (JsonNode group : screens.path("groups")) {
      LintPlace place = place(group);
      if (!words.contains(group.path("id").asText())) {
        problems.error(place, "no screen uses this group");
      }
      for (JsonNode member : group.path("members")) {
        if (!known.contains(member.asText())) {
          problems.error(place, "'" + member.asText() + "' is no code, drug or finding");
        }
      }
    }
    Set<String> claims = new TreeSet<>(subject.knowledge().claims().keySet());
    Set<String> sources = new TreeSet<>(claims);
    sources.addAll(subject.knowledge().references().keySet());
    for (JsonNode screen : screens.path("screens")) {
      LintPlace place = place(screen);
      if (screen.path("claims").isEmpty()) {
        problems.error(place, "rests on no claim");
      }
      for (JsonNode claim : screen.path("claims")) {
        if (!claims.contains(claim.asText())) {
          problems.error(place, "'" + claim.asText() + "' is no claim");
        }
      }
      for (JsonNode source : screen.path("all").findValues("source")) {
        if (!sources.contains(source.asText())) {
          problems.error(place, "'" + source.asText() + "' is no claim or reference");
        }
      }
    }
    return problems.all();
  }

  private static Set<String> known(LintSubject subject) {
    Set<String> known = new TreeSet<>(subject.knowledge().findings().keySet());
    subject
        .lines(KnownFile.CODES)
        .forEach(
            line -> {
              String key = line.required("concept_key");
              known.add(key);
              known.add(key.startsWith(DRUG) ? key.substring(DRUG.length()) : key);
            });
    return known;
  }

  private static void texts(JsonNode node, Set<String> into) {
    if (node.isTextual()) {
      into.add(node.asText());
    }
    node.forEach(child -> texts(child, into));
  }

  private static LintPlace place(JsonNode entry) {
    return LintPlace.of(KnownFile.SCREENS, entry.path("id").asText("an entry"));
  }
}
