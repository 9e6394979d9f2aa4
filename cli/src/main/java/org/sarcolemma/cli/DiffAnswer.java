package org.sarcolemma.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.sarcolemma.evaluation.sensitivity.CaseChange;
import org.sarcolemma.evaluation.sensitivity.KnowledgeDifference;
import org.sarcolemma.evaluation.sensitivity.RateChange;
import org.sarcolemma.server.wording.Figure;
import org.sarcolemma.server.wording.Percent;

/** Two versions of the knowledge compared: for people and for programs. */
record DiffAnswer(String before, String after, KnowledgeDifference difference) {
  private static final double PERCENT = 100;

  String text() {
    StringBuilder text = new StringBuilder();
    text.append("Knowledge ").append(before).append(" -> ").append(after).append('\n');
    rows(text, "added", difference.added());
    rows(text, "removed", difference.removed());
    rows(text, "changed", difference.changed());
    text.append("Rates taken for a child that change: ")
        .append(difference.rates().size())
        .append('\n');
    for (RateChange rate : difference.rates()) {
      text.append("  ")
          .append(rate.label())
          .append(" in ")
          .append(rate.diseaseLabel())
          .append(": ")
          .append(tenths(rate.before()))
          .append(" -> ")
          .append(tenths(rate.after()))
          .append(" (")
          .append(Figure.signed(rate.logOdds()))
          .append(" in log-odds)\n");
    }
    text.append("Published cases ranked: ")
        .append(difference.casesRanked())
        .append("; probabilities change in ")
        .append(difference.cases().size())
        .append(", the first place in ")
        .append(difference.cases().stream().filter(CaseChange::firstChanges).count())
        .append('\n');
    for (CaseChange change : difference.cases()) {
      if (change.firstChanges()) {
        text.append("  ")
            .append(change.id())
            .append(": ")
            .append(change.firstBefore())
            .append(" -> ")
            .append(change.firstAfter())
            .append('\n');
      }
    }
    difference.cases().stream()
        .findFirst()
        .ifPresent(
            most ->
                text.append("  largest change: ")
                    .append(Percent.of(most.moved()))
                    .append(" of the probability moves in ")
                    .append(most.id())
                    .append('\n'));
    return text.toString();
  }

  private static void rows(StringBuilder text, String what, List<String> rows) {
    text.append("Rows ").append(what).append(": ").append(rows.size());
    text.append(rows.isEmpty() ? "\n" : " (" + String.join(", ", rows) + ")\n");
  }

  private static String tenths(double share) {
    return Figure.rounded(share * PERCENT, 3) + "%";
  }

  ObjectNode json() {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("before", before);
    node.put("after", after);
    ObjectNode rows = node.putObject("rows");
    list(rows.putArray("added"), difference.added());
    list(rows.putArray("removed"), difference.removed());
    list(rows.putArray("changed"), difference.changed());
    ArrayNode rates = node.putArray("rates");
    for (RateChange rate : difference.rates()) {
      rates
          .addObject()
          .put("finding", rate.finding())
          .put("disease", rate.hypothesis())
          .put("before", rate.before())
          .put("after", rate.after())
          .put("logOdds", rate.logOdds());
    }
    node.put("casesRanked", difference.casesRanked());
    ArrayNode cases = node.putArray("cases");
    for (CaseChange change : difference.cases()) {
      cases
          .addObject()
          .put("id", change.id())
          .put("firstBefore", change.firstBefore())
          .put("firstAfter", change.firstAfter())
          .put("moved", change.moved());
    }
    return node;
  }

  private static void list(ArrayNode array, List<String> values) {
    values.forEach(array::add);
  }
}
