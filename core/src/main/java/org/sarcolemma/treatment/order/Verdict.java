package org.sarcolemma.treatment.order;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Something wrong with an order.
 *
 * @param id stable id of the rule
 * @param severity how loud
 * @param what what is wrong, with figures
 * @param fix what to do about it
 * @param basis how the figures were made, or what the rule rests on
 * @param source id of the source
 * @param mostMilligrams the most one administration may be, where the fix is exactly that
 * @param verified whether the rule was read in its source; otherwise it is shown as an assumption
 */
public record Verdict(
    String id,
    Severity severity,
    String what,
    String fix,
    String basis,
    String source,
    Optional<BigDecimal> mostMilligrams,
    boolean verified) {
  /** A verdict whose fix is not one figure. */
  public Verdict(
      String id,
      Severity severity,
      String what,
      String fix,
      String basis,
      String source,
      boolean verified) {
    this(id, severity, what, fix, basis, source, Optional.empty(), verified);
  }
}
