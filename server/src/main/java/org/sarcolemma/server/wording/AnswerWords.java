package org.sarcolemma.server.wording;

import org.sarcolemma.evidence.Finding;
import org.sarcolemma.patient.Answer;

/**
 * How the three answers are said for one kind of finding. "Not tested" and "negative" are different
 * words everywhere, because they are different answers.
 *
 * @param present looked for and there
 * @param absent looked for and not there
 * @param unknown nobody looked
 */
public record AnswerWords(String present, String absent, String unknown) {
  /** Answered yes when every antibody of a panel is negative: "positive" would say the opposite. */
  public static final String WHOLE_PANEL = "myositis_panel_negative";

  private static final AnswerWords PANEL = new AnswerWords("yes", "no", "not tested");
  private static final AnswerWords SEEN = new AnswerWords("present", "absent", "not assessed");
  private static final AnswerWords ANTIBODY = new AnswerWords("positive", "negative", "not tested");
  private static final AnswerWords DONE = new AnswerWords("present", "absent", "not done");
  private static final AnswerWords GENETIC = new AnswerWords("yes", "no", "not done");

  /** The words for a finding. */
  public static AnswerWords of(Finding finding) {
    return finding.id().equals(WHOLE_PANEL) ? PANEL : of(finding.answerFrom());
  }

  /**
   * The words for a kind of finding.
   *
   * @param answerFrom where its answer comes from, as in the findings table
   */
  public static AnswerWords of(String answerFrom) {
    return switch (answerFrom) {
      case "antibody" -> ANTIBODY;
      case "genetics" -> GENETIC;
      case "laboratory", "imaging", "biopsy", "emg" -> DONE;
      default -> SEEN;
    };
  }

  /** The word for an answer. */
  public String of(Answer answer) {
    return switch (answer) {
      case PRESENT -> present;
      case ABSENT -> absent;
      case UNKNOWN -> unknown;
    };
  }
}
