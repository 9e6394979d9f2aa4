package org.sarcolemma.guidance;

import java.util.List;

/**
 * A test that can be ordered.
 *
 * @param id for example {@code anti_hmgcr}
 * @param label wording for clinicians
 * @param reveals ids of the findings it answers
 * @param needle whether the child is pricked
 * @param anaesthesia who usually needs sedation or anaesthesia for it
 * @param daysLow usual wait for the result, at best
 * @param daysHigh usual wait, at worst
 * @param costBand low, medium or high
 * @param reference reference id of these burdens
 * @param note remark for readers
 */
public record MedicalTest(
    String id,
    String label,
    List<String> reveals,
    boolean needle,
    Anaesthesia anaesthesia,
    int daysLow,
    int daysHigh,
    String costBand,
    String reference,
    String note) {

  /** Copies its list. */
  public MedicalTest {
    reveals = List.copyOf(reveals);
  }

  /** Who usually needs sedation or anaesthesia for a test. */
  public enum Anaesthesia {
    /** Nobody. */
    NO,
    /** Children too young to lie still. */
    YOUNG,
    /** Every child. */
    YES
  }
}
