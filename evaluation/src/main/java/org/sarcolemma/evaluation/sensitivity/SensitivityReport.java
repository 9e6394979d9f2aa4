package org.sarcolemma.evaluation.sensitivity;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.sarcolemma.evidence.FrequencyRow;

/**
 * The effects of rows as a table to read and as JSON.
 *
 * @param cases what the cases are called
 * @param stage id of the stage at which they were seen
 * @param ranked cases ranked
 * @param effects every row, the largest sum first
 * @param top rows to show, 0 for all
 */
public record SensitivityReport(
    String cases, String stage, int ranked, List<RowEffect> effects, int top) {

  /** Copies the list; refuses to show less than nothing. */
  public SensitivityReport {
    effects = List.copyOf(effects);
    if (top < 0) {
      throw new IllegalArgumentException("top is " + top + ", below 0");
    }
  }

  private List<RowEffect> shown() {
    return top == 0 ? effects : effects.subList(0, Math.min(top, effects.size()));
  }

  private long moving() {
    return effects.stream().filter(e -> e.cases() > 0).count();
  }

  /** Plain text, the same in every locale; ends with a newline. */
  public String toText() {
    StringBuilder text = new StringBuilder();
    text.append(
        "%s patients of %s at %s; %s rows left out in turn, %s change a probability, %s shown.\n"
            .formatted(ranked, cases, stage, effects.size(), moving(), shown().size()));
    text.append(
        """
        row    sum of    mean     largest change      log  patients
               changes  change   and its patient     loss   changed  level        finding, disease
        """);
    for (RowEffect effect : shown()) {
      text.append(
          "%-6s %7s %7s %8s %-11s %6s %9s  %-12s %s, %s\n"
              .formatted(
                  effect.row().id(),
                  decimals(effect.sum()),
                  decimals(effect.mean()),
                  decimals(effect.largest()),
                  effect.largestCase().isEmpty() ? "-" : effect.largestCase(),
                  decimals(effect.logLoss()),
                  Integer.toString(effect.cases()),
                  level(effect.row()),
                  effect.row().finding(),
                  effect.row().disease()));
    }
    text.append(
        """

        change: probability that moves to other listed diagnoses when the row is left out, 0 to 1 a patient
          (total variation).
        log loss: summed change of -ln of the probability of the right diagnosis; positive: the row helps it.
        Where better sources are worth the search. No reason to drop a row: cases are for measuring.
        """);
    return text.toString();
  }

  /** The same with every figure to six decimals. */
  public ObjectNode toJson() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("cases", cases).put("stage", stage).put("patients", ranked);
    json.put("rows", effects.size()).put("rows_that_change_a_probability", moving());
    ArrayNode list = json.putArray("effects");
    for (RowEffect effect : shown()) {
      list.addObject()
          .put("row", effect.row().id())
          .put("finding", effect.row().finding())
          .put("disease", effect.row().disease())
          .put("level", level(effect.row()))
          .put("patients_changed", effect.cases())
          .put("sum_of_changes", rounded(effect.sum()))
          .put("mean_change", rounded(effect.mean()))
          .put("largest_change", rounded(effect.largest()))
          .put("largest_change_in", effect.largestCase())
          .put("log_loss_change", rounded(effect.logLoss()));
    }
    return json;
  }

  private static String level(FrequencyRow row) {
    return row.level().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String decimals(double value) {
    return new BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
  }

  private static double rounded(double value) {
    return new BigDecimal(value).setScale(6, RoundingMode.HALF_EVEN).doubleValue();
  }
}
