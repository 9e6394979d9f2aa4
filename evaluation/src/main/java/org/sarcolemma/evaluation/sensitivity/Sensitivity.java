package org.sarcolemma.evaluation.sensitivity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.IntConsumer;
import org.sarcolemma.differential.Differential;
import org.sarcolemma.evidence.FrequencyRow;

/**
 * Leaves every evidence row out in turn and ranks the cases again.
 *
 * <p>Exact: only the finding or quantity that a row belongs to is pooled again, and only cases in
 * which it is weighed are ranked again; nothing else can change. The same answer in every run.
 *
 * <p>Rows of {@code defining.csv} and prior shares are not rows in this sense: without one of them
 * there is no figure at all.
 */
public final class Sensitivity {
  private final Differential differential;
  private final String setting;
  private final List<RankedCase> cases;
  private final List<Map<String, Double>> before;
  private final List<Set<String>> weighed;

  /**
   * Ranks the cases as they are.
   *
   * @param setting id of the setting that decides the prior
   * @throws IllegalArgumentException for an unknown setting
   */
  public Sensitivity(Differential differential, String setting, List<RankedCase> cases) {
    this.differential = differential;
    this.setting = setting;
    this.cases = List.copyOf(cases);
    this.before = cases.stream().map(c -> differential.listed(c.patient(), setting)).toList();
    this.weighed = new ArrayList<>();
    cases.forEach(c -> weighed.add(new HashSet<>(differential.weighed(c.patient()))));
  }

  /** The cases, in the order given. */
  public List<RankedCase> cases() {
    return cases;
  }

  /**
   * The effect of each row, the largest sum first, ties by id.
   *
   * @param done told how many rows are done, after each
   * @throws CancellationException when the thread is interrupted
   */
  public List<RowEffect> of(List<FrequencyRow> rows, IntConsumer done) {
    List<RowEffect> effects = new ArrayList<>();
    for (FrequencyRow row : rows) {
      if (Thread.currentThread().isInterrupted()) {
        throw new CancellationException("after " + effects.size() + " of " + rows.size());
      }
      effects.add(of(row));
      done.accept(effects.size());
    }
    effects.sort(
        Comparator.<RowEffect>comparingDouble(e -> -e.sum()).thenComparing(e -> e.row().id()));
    return effects;
  }

  /** The effect of one row. */
  public RowEffect of(FrequencyRow row) {
    Set<String> resting = differential.restingOn(row.id());
    Differential without = differential.without(row.id());
    int changed = 0;
    double sum = 0;
    double largest = 0;
    double logLoss = 0;
    String largestCase = "";
    for (int i = 0; i < cases.size(); i++) {
      if (resting.stream().noneMatch(weighed.get(i)::contains)) {
        continue;
      }
      RankedCase each = cases.get(i);
      Map<String, Double> after = without.listed(each.patient(), setting);
      double change = totalVariation(before.get(i), after);
      if (change > 0) {
        changed++;
        sum += change;
        logLoss += each.logLoss(after) - each.logLoss(before.get(i));
      }
      if (change > largest) {
        largest = change;
        largestCase = each.id();
      }
    }
    return new RowEffect(row, changed, sum, largest, largestCase, logLoss);
  }

  private static double totalVariation(Map<String, Double> one, Map<String, Double> other) {
    double sum = 0;
    for (Map.Entry<String, Double> p : one.entrySet()) {
      sum += Math.abs(p.getValue() - other.getOrDefault(p.getKey(), 0.0));
    }
    return sum / 2;
  }
}
