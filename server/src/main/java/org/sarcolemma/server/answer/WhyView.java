package org.sarcolemma.server.answer;

import java.util.List;

/**
 * Why a diagnosis has its probability: the start, what speaks for it, what against, and the sum.
 *
 * @param prior where it starts before anything is asked
 * @param supporting what speaks for it, strongest first
 * @param opposing what speaks against it, strongest first
 * @param silent what was weighed and says almost nothing
 * @param sum where it ends: the values shown add up to it
 */
public record WhyView(
    ReasonView prior,
    List<ReasonView> supporting,
    List<ReasonView> opposing,
    List<ReasonView> silent,
    ReasonView sum) {
  private static final int STRONGEST = 5;

  /** Copies its lists. */
  public WhyView {
    supporting = List.copyOf(supporting);
    opposing = List.copyOf(opposing);
    silent = List.copyOf(silent);
  }

  /** Of reasons on one side, those shown at once. */
  public List<ReasonView> strongest(List<ReasonView> side) {
    return side.subList(0, Math.min(STRONGEST, side.size()));
  }

  /** Of reasons on one side, those behind "weaker". */
  public List<ReasonView> weaker(List<ReasonView> side) {
    return side.subList(strongest(side).size(), side.size());
  }
}
