package org.sarcolemma.evaluation;

import org.sarcolemma.evaluation.cases.Stage;

/** Told how far an evaluation is, for those who wait. */
@FunctionalInterface
public interface Progress {
  /** Tells nobody. */
  Progress SILENT = (method, stage, done, of) -> {};

  /**
   * Called before the first case of a stage and after each one; intervals are computed after the
   * last.
   *
   * @param method id of the method being evaluated
   * @param stage stage being evaluated
   * @param done cases predicted so far
   * @param of cases of this stage
   */
  void advanced(String method, Stage stage, int done, int of);
}
