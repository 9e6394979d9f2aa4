package org.sarcolemma.treatment.calendar;

/**
 * Something that belongs to a course and that no source dates. It is said, and given no day.
 *
 * @param course id of the course, empty when it holds whatever is chosen
 * @param rule id of the rule
 * @param title for people, without any amount
 * @param detail what a clinician must know beside it, empty if nothing
 * @param source id of the source
 * @param verified whether it was read in the source; otherwise it is shown as an assumption
 */
public record Undated(
    String course, String rule, String title, String detail, String source, boolean verified) {
  /** Title and detail in one line. */
  public String words() {
    return (detail.isEmpty() ? title : title + ". " + detail)
        + (verified ? "" : " [assumption, not evidence]");
  }
}
