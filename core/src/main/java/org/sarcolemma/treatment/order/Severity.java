package org.sarcolemma.treatment.order;

/** How loud a verdict is. */
public enum Severity {
  /**
   * Interrupts: methotrexate more than weekly, over a cap, tenfold, wrong route, known
   * contraindication, total passed (SR-47).
   */
  CRITICAL,
  /** Shown with the order; does not interrupt. */
  WARNING
}
