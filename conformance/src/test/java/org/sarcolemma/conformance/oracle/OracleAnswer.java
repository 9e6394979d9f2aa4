package org.sarcolemma.conformance.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sarcolemma.differential.Contribution;
import org.sarcolemma.differential.CredibleInterval;
import org.sarcolemma.differential.Ranking;

/**
 * What an oracle says of one patient. Tolerances and why: conformance/oracle/README.md.
 *
 * @param json as the oracle printed it
 */
record OracleAnswer(JsonNode json) {
  private static final double EXACT = 1e-9;
  private static final double STEPS_OF_THE_INTEGRAL = 2e-3;

  /** Ends of intervals below this say nothing: the draws that far down are a handful. */
  private static final double SPECK = 1e-6;

  /** Whether two answers of a group are equally telling. */
  boolean tied() {
    return json.get("tied").booleanValue();
  }

  /** Which answers are weighed, how much, and what comes out for every node of the tree. */
  void agreesWith(Ranking ranking) {
    List<String> weighed = new ArrayList<>();
    json.get("weights").fieldNames().forEachRemaining(weighed::add);
    assertThat(ranking.weighed())
        .as("answers weighed")
        .containsExactlyInAnyOrderElementsOf(weighed);
    for (Map.Entry<String, JsonNode> leaf : json.get("prior").properties()) {
      assertThat(ranking.prior(leaf.getKey()))
          .as("prior of " + leaf.getKey())
          .isCloseTo(leaf.getValue().doubleValue(), within(EXACT));
    }
    for (Map.Entry<String, JsonNode> node : json.get("posterior").properties()) {
      String id = node.getKey();
      assertThat(ranking.probability(id))
          .as(id)
          .isCloseTo(node.getValue().doubleValue(), within(EXACT));
      assertThat(ranking.logOdds(id))
          .as("log-odds of " + id)
          .isCloseTo(json.get("log_odds").get(id).doubleValue(), within(EXACT));
      assertThat(ranking.priorLogOdds(id))
          .as("prior log-odds of " + id)
          .isCloseTo(json.get("prior_log_odds").get(id).doubleValue(), within(EXACT));
      for (Contribution contribution : ranking.contributions(id)) {
        assertThat(contribution.weight())
            .as("weight of " + contribution.about())
            .isCloseTo(json.get("weights").get(contribution.about()).doubleValue(), within(EXACT));
      }
    }
  }

  /** What every answer did to every node, against the integral in many more steps. */
  void explainsLike(Ranking ranking) {
    for (Map.Entry<String, JsonNode> node : json.get("contributions").properties()) {
      for (Contribution contribution : ranking.contributions(node.getKey())) {
        assertThat(contribution.logOdds())
            .as(contribution.about() + " for " + node.getKey())
            .isCloseTo(
                node.getValue().get(contribution.about()).doubleValue(),
                within(STEPS_OF_THE_INTEGRAL));
      }
    }
  }

  /**
   * Where the ends of the intervals lie among the draws of plain Monte Carlo.
   *
   * @param ends takes the share of draws beyond each end, nominally 2.5 %
   */
  void isAsSureAs(Ranking ranking, List<Double> ends) {
    for (Map.Entry<String, JsonNode> node : json.get("quantiles").properties()) {
      String id = node.getKey();
      double p = ranking.probability(id);
      CredibleInterval interval = ranking.interval(id);
      if (interval.low() < p && at(id, "0.025") > SPECK) {
        assertThat(interval.low())
            .as("lower end of " + id)
            .isBetween(0.9 * at(id, "0.001"), at(id, "0.075"));
        ends.add(below(id, interval.low()));
      }
      if (interval.high() > p && at(id, "0.975") > SPECK) {
        assertThat(interval.high())
            .as("upper end of " + id)
            .isBetween(at(id, "0.925"), 1 - 0.9 * (1 - at(id, "0.999")));
        ends.add(1 - below(id, interval.high()));
      }
    }
  }

  private double at(String node, String level) {
    return json.get("quantiles").get(node).get(level).doubleValue();
  }

  /** Share of the draws below a value, read off between the printed quantiles. */
  private double below(String node, double value) {
    double level = 0;
    double before = 0;
    for (Map.Entry<String, JsonNode> quantile : json.get("quantiles").get(node).properties()) {
      double next = Double.parseDouble(quantile.getKey());
      double here = quantile.getValue().doubleValue();
      if (value < here) {
        return level + (next - level) * (value - before) / (here - before);
      }
      level = next;
      before = here;
    }
    return level;
  }
}
