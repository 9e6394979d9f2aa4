package org.sarcolemma.registry.assessment;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** What is different between two answers to the same input, and which reasons made it so. */
final class Difference {
  /** Below this, two figures are the same: they were printed, not computed, apart. */
  private static final BigDecimal SAME = new BigDecimal("0.000000001");

  private static final MathContext SHOWN = new MathContext(3);

  private final List<String> sentences = new ArrayList<>();

  private Difference() {}

  /** Sentences about ranking, reasons, warnings of danger and advice. */
  static List<String> between(JsonNode then, JsonNode now) {
    Difference difference = new Difference();
    difference.first(then, now);
    Map<String, JsonNode> before = byId(then.path("hypotheses"), "id");
    Map<String, JsonNode> after = byId(now.path("hypotheses"), "id");
    for (String id : union(before.keySet(), after.keySet())) {
      difference.hypothesis(id, before.get(id), after.get(id));
    }
    difference.listed("red flag", then.path("redFlags"), now.path("redFlags"), "id");
    difference.listed("advice", then.path("recommendations"), now.path("recommendations"), "id");
    difference.listed("next test", then.path("nextSteps"), now.path("nextSteps"), "test");
    return difference.sentences;
  }

  private void first(JsonNode then, JsonNode now) {
    String before = then.path("hypotheses").path(0).path("label").asText();
    String after = now.path("hypotheses").path(0).path("label").asText();
    if (!before.equals(after)) {
      sentences.add("first place: was " + before + ", is " + after);
    }
  }

  private void hypothesis(
      String id,
      @org.jspecify.annotations.Nullable JsonNode before,
      @org.jspecify.annotations.Nullable JsonNode after) {
    if (before == null || after == null) {
      sentences.add(id + ": " + (before == null ? "was not listed then" : "is not listed now"));
      return;
    }
    boolean moved = differ(before.path("probability"), after.path("probability"));
    List<String> reasons = reasons(before, after);
    if (moved || !reasons.isEmpty()) {
      sentences.add(
          after.path("label").asText()
              + ": probability "
              + shown(before.path("probability"))
              + " then, "
              + shown(after.path("probability"))
              + " now"
              + (reasons.isEmpty()
                  ? "; its own reasons weigh as before"
                  : "; reasons that weigh differently: " + String.join(", ", reasons)));
    }
  }

  private static List<String> reasons(JsonNode before, JsonNode after) {
    Map<String, JsonNode> then = byId(before.path("contributions"), "finding");
    Map<String, JsonNode> now = byId(after.path("contributions"), "finding");
    List<String> reasons = new ArrayList<>();
    for (String finding : union(then.keySet(), now.keySet())) {
      JsonNode was = then.get(finding);
      JsonNode is = now.get(finding);
      if (was == null || is == null || differ(was.path("logOdds"), is.path("logOdds"))) {
        reasons.add(
            finding
                + " ("
                + (was == null ? "did not count" : shown(was.path("logOdds")))
                + " to "
                + (is == null ? "does not count" : shown(is.path("logOdds")))
                + ")");
      }
    }
    return reasons;
  }

  private void listed(String what, JsonNode then, JsonNode now, String key) {
    Set<String> before = byId(then, key).keySet();
    Set<String> after = byId(now, key).keySet();
    for (String id : union(before, after)) {
      if (!before.contains(id)) {
        sentences.add(what + " " + id + ": new");
      } else if (!after.contains(id)) {
        sentences.add(what + " " + id + ": no longer");
      }
    }
  }

  private static Map<String, JsonNode> byId(JsonNode list, String key) {
    Map<String, JsonNode> byId = new LinkedHashMap<>();
    list.forEach(one -> byId.put(one.path(key).asText(), one));
    return byId;
  }

  private static Set<String> union(Set<String> one, Set<String> other) {
    Set<String> all = new TreeSet<>(one);
    all.addAll(other);
    return all;
  }

  private static boolean differ(JsonNode one, JsonNode other) {
    if (!one.isNumber() || !other.isNumber()) {
      return !Objects.equals(one, other);
    }
    return one.decimalValue().subtract(other.decimalValue()).abs().compareTo(SAME) > 0;
  }

  private static String shown(JsonNode number) {
    return number.isNumber()
        ? number.decimalValue().round(SHOWN).stripTrailingZeros().toPlainString()
        : "nothing";
  }
}
