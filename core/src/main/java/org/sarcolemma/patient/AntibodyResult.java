package org.sarcolemma.patient;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * One antibody as a laboratory reported it.
 *
 * @param state where it stands
 * @param assay the method; {@link Assay#NOT_TOLD} when not known
 * @param printed the figure with its unit as printed, empty if none; shown, and moves nothing,
 *     because units of different makers cannot be compared
 * @param date day of the sample, if known; shown, and moves nothing
 */
public record AntibodyResult(
    AntibodyState state, Assay assay, String printed, Optional<LocalDate> date) {

  /**
   * Which of several results of one antibody counts: first the one that needs no confirming, else
   * the clearest, and a pending one only where no other is known.
   */
  public static final Comparator<AntibodyResult> CLEAREST_FIRST =
      Comparator.comparing((AntibodyResult result) -> !result.state().known())
          .thenComparing(AntibodyResult::needsConfirming)
          .thenComparing(AntibodyResult::state, Comparator.reverseOrder())
          .thenComparing(AntibodyResult::assay)
          .thenComparing(AntibodyResult::printed)
          .thenComparing(result -> result.date().map(LocalDate::toString).orElse(""));

  /** A result of which only state and assay are known. */
  public static AntibodyResult of(AntibodyState state, Assay assay) {
    return new AntibodyResult(state, assay, "", Optional.empty());
  }

  /** A plain answer: present or absent, by an assay not told. */
  public static AntibodyResult of(Answer answer) {
    return of(AntibodyState.of(answer), Assay.NOT_TOLD);
  }

  /** Whether a plain answer says the same. */
  boolean plain() {
    return equals(of(state.answer()));
  }

  /** Whether a second method should confirm it: weak, or positive by a line blot alone (SR-22). */
  public boolean needsConfirming() {
    return state == AntibodyState.WEAK_POSITIVE
        || (state == AntibodyState.POSITIVE && assay == Assay.LINE_BLOT);
  }
}
