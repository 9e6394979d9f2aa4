package org.sarcolemma.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sarcolemma.screening.Limit;

/**
 * A published definition of inactive disease: some items must be met, and of the rest enough.
 *
 * @param id for example {@code printo_2013}
 * @param label wording for clinicians
 * @param source reference
 * @param items what is asked
 * @param least how many items must be met in all
 * @param note what the reader must know of it
 */
public record InactiveRule(
    String id, String label, String source, List<Item> items, int least, String note) {
  /** Copies its list. */
  public InactiveRule {
    items = List.copyOf(items);
  }

  /**
   * One item.
   *
   * @param scale id of the scale
   * @param limit most, or least where higher is better; of an enzyme in U/L
   * @param laboratory whether the laboratory's own upper limit stands in for the limit
   * @param required whether nothing makes up for it
   */
  public record Item(String scale, Limit limit, boolean laboratory, boolean required) {
    /** Whether it is met; empty when it was not measured, or its limit not told. */
    Optional<Boolean> met(Visit visit) {
      return visit
          .score(scale)
          .flatMap(
              score ->
                  (laboratory ? score.upperLimit() : Optional.of(limit.value()))
                      .map(
                          end ->
                              score.scale().higherIsBetter()
                                  ? score.value().compareTo(end) >= 0
                                  : score.value().compareTo(end) <= 0));
    }
  }

  /**
   * What a visit makes of it.
   *
   * @param decision met, not met, or open
   * @param states of the items, in their order: met, not met, or empty when not measured
   */
  public record Outcome(Decision decision, List<Optional<Boolean>> states) {
    /** Copies its list. */
    public Outcome {
      states = List.copyOf(states);
    }
  }

  /** Judges a visit; what was not measured could be met or not. */
  public Outcome judge(Visit visit) {
    List<Optional<Boolean>> states = new ArrayList<>();
    int worst = 0;
    int best = 0;
    boolean worstRequired = true;
    boolean bestRequired = true;
    for (Item item : items) {
      Optional<Boolean> met = item.met(visit);
      states.add(met);
      boolean sure = met.orElse(false);
      boolean possible = met.orElse(true);
      worst += sure ? 1 : 0;
      best += possible ? 1 : 0;
      worstRequired &= sure || !item.required();
      bestRequired &= possible || !item.required();
    }
    return new Outcome(
        Decision.between(worstRequired && worst >= least, bestRequired && best >= least), states);
  }
}
