package org.sarcolemma.treatment.order;

import java.util.List;

/**
 * All that was found wrong with an order, and all that could not be checked. Nothing found and
 * nothing unchecked is the only answer that reads as fine (SR-46).
 *
 * @param verdicts what is wrong, critical ones first
 * @param notChecked what could not be checked, each beginning with "NOT CHECKED: "
 * @param notUsed what was told and moved nothing
 * @param overrides coded reasons for which an order may be kept
 */
public record OrderReport(
    List<Verdict> verdicts,
    List<String> notChecked,
    List<String> notUsed,
    List<OverrideReason> overrides) {
  /** Copies its lists. */
  public OrderReport {
    verdicts = List.copyOf(verdicts);
    notChecked = List.copyOf(notChecked);
    notUsed = List.copyOf(notUsed);
    overrides = List.copyOf(overrides);
  }
}
