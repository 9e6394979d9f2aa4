package org.sarcolemma.followup;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.sarcolemma.screening.Limit;

/**
 * Whether one measure alone got better. Never a response of the disease: of six core measures one.
 *
 * @param id for example {@code ck_response}
 * @param label wording for clinicians
 * @param scales ids of scales; the first one that both visits have counts
 * @param better least improvement, in per cent of the first number
 * @param note what the reader must know of it
 */
public record SingleResponse(
    String id, String label, List<String> scales, Limit better, String note) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Copies its list. */
  public SingleResponse {
    scales = List.copyOf(scales);
  }

  /**
   * What two visits make of it.
   *
   * @param before at the earlier visit
   * @param after at the later
   * @param percent improvement in per cent of the first number; below 0 when worse
   * @param met whether that is enough
   */
  public record Outcome(Score before, Score after, BigDecimal percent, boolean met) {}

  /** Compares two visits; empty when no scale was measured at both, or the first number was 0. */
  public Optional<Outcome> judge(Visit before, Visit after) {
    return scales.stream()
        .filter(id -> before.score(id).isPresent() && after.score(id).isPresent())
        .findFirst()
        .map(id -> new Pair(before.score(id).orElseThrow(), after.score(id).orElseThrow()))
        .flatMap(
            pair ->
                pair.gainAtLeast(better.value())
                    .map(
                        met ->
                            new Outcome(
                                pair.before(),
                                pair.after(),
                                pair.gain()
                                    .multiply(HUNDRED)
                                    .divide(pair.before().value(), MathContext.DECIMAL64),
                                met)));
  }
}
