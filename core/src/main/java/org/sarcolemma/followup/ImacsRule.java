package org.sarcolemma.followup;

import java.util.List;
import java.util.Optional;
import org.sarcolemma.screening.Limit;

/**
 * The preliminary definition of improvement of IMACS (2004): enough measures better, not too many
 * worse, and strength not among the worse ones. Changes are relative to the first visit; from 0
 * they cannot be told.
 *
 * @param better least improvement of a measure that counts, in per cent of its first number
 * @param leastBetter how many measures must be better
 * @param worse least worsening that counts, in per cent
 * @param mostWorse how many measures may be worse
 */
public record ImacsRule(Limit better, int leastBetter, Limit worse, int mostWorse) {
  /** Whether a patient improved; measures that are missing could be better or worse. */
  Decision decide(List<Scale> scales, Visit before, Visit after) {
    int improved = 0;
    int worsened = 0;
    int open = 0;
    boolean strengthWorse = false;
    boolean strengthOpen = false;
    for (Measure measure : Measure.values()) {
      Optional<Pair> pair = Pair.of(measure, scales, before, after);
      Optional<Boolean> gains = pair.flatMap(p -> p.gainAtLeast(better.value()));
      Optional<Boolean> loses = pair.flatMap(p -> p.lossAtLeast(worse.value()));
      boolean strength = measure == Measure.STRENGTH;
      if (gains.isEmpty() || loses.isEmpty()) {
        open++;
        strengthOpen |= strength;
      } else {
        improved += gains.get() ? 1 : 0;
        worsened += loses.get() ? 1 : 0;
        strengthWorse |= strength && loses.get();
      }
    }
    boolean best = met(improved + open, worsened, strengthWorse);
    boolean worst = met(improved, worsened + open, strengthWorse || strengthOpen);
    return Decision.between(worst, best);
  }

  private boolean met(int improved, int worsened, boolean strengthWorse) {
    return improved >= leastBetter && worsened <= mostWorse && !strengthWorse;
  }
}
