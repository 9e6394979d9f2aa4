package org.sarcolemma.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.sarcolemma.knowledge.coverage.ClaimLink;
import org.sarcolemma.knowledge.coverage.Coverage;

/** What carries the statements of the review: counts, and what does not hold. */
record CoverageAnswer(Coverage coverage) {
  String text() {
    StringBuilder text = new StringBuilder();
    text.append(coverage.claims().size())
        .append(" statements of the review: ")
        .append(coverage.encoded().size())
        .append(" carried, ")
        .append(coverage.notActionable().size())
        .append(" not actionable, ")
        .append(coverage.missing().size())
        .append(" missing\n");
    for (String claim : coverage.missing()) {
      for (String problem : coverage.problems(claim)) {
        text.append("  MISSING ").append(claim).append(": ").append(problem).append('\n');
      }
    }
    text.append("Not actionable:\n");
    for (String claim : coverage.notActionable()) {
      text.append("  ")
          .append(claim)
          .append(' ')
          .append(coverage.statement(claim))
          .append(": ")
          .append(coverage.links(claim).get(0).says())
          .append('\n');
    }
    text.append("Figures that differ from what is used:\n");
    for (ClaimLink link : coverage.differences()) {
      text.append("  ").append(link.claim()).append(": ").append(link.differs()).append('\n');
    }
    return text.append("All of them with what carries them: COVERAGE.md\n").toString();
  }

  ObjectNode json() {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    ObjectNode claims = node.putObject("claims");
    claims.put("total", coverage.claims().size());
    claims.put("encoded", coverage.encoded().size());
    claims.put("notActionable", coverage.notActionable().size());
    ArrayNode missing = claims.putArray("missing");
    coverage.missing().forEach(missing::add);
    ArrayNode reasons = node.putArray("notActionable");
    for (String claim : coverage.notActionable()) {
      reasons.addObject().put("claim", claim).put("reason", coverage.links(claim).get(0).says());
    }
    ArrayNode differences = node.putArray("differences");
    for (ClaimLink link : coverage.differences()) {
      differences
          .addObject()
          .put("claim", link.claim())
          .put("carrier", link.carrier())
          .put("why", link.differs());
    }
    ArrayNode problems = node.putArray("problems");
    for (String claim : coverage.missing()) {
      coverage
          .problems(claim)
          .forEach(problem -> problems.addObject().put("claim", claim).put("problem", problem));
    }
    return node;
  }
}
