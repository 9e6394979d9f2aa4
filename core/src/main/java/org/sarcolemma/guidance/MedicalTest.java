package org.sarcolemma.guidance;

import java.util.List;
import java.util.Optional;

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
 * @param burden for the child, from 1 (a blood sample) to 5 (an operation)
 * @param needs test whose sample it works on and whose burden comes on top until that is done
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
    int burden,
    Optional<String> needs,
    String reference,
    String note) {

  /** Copies its list; refuses a burden that is none. */
  public MedicalTest {
    reveals = List.copyOf(reveals);
    if (burden < 1 || burden > 5) {
      throw new IllegalArgumentException("a burden is 1 to 5, not " + burden);
    }
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
