package org.sarcolemma.patient;

/** Where an antibody stands (SR-20). Only the last three are results. */
public enum AntibodyState {
  /** Nobody looked; never the same as negative. */
  NOT_TESTED("not_tested", "not tested"),
  /** Blood was taken and no result has come; counts as nothing. */
  PENDING("pending", "result pending"),
  /** Looked for and not found. */
  NEGATIVE("negative", "negative"),
  /** Found just above the laboratory's limit: weighs less than positive (SR-22). */
  WEAK_POSITIVE("weak_positive", "weak positive"),
  /** Found. */
  POSITIVE("positive", "positive");

  private final String word;
  private final String label;

  AntibodyState(String word, String label) {
    this.word = word;
    this.label = label;
  }

  /** The word for it in files. */
  public String word() {
    return word;
  }

  /** Wording for clinicians. */
  public String label() {
    return label;
  }

  /** Whether there is a result. */
  public boolean known() {
    return answer() != Answer.UNKNOWN;
  }

  /** The plain answer it gives; unknown for what is no result. */
  public Answer answer() {
    return switch (this) {
      case NOT_TESTED, PENDING -> Answer.UNKNOWN;
      case NEGATIVE -> Answer.ABSENT;
      case WEAK_POSITIVE, POSITIVE -> Answer.PRESENT;
    };
  }

  /** The state behind a plain answer. */
  public static AntibodyState of(Answer answer) {
    return switch (answer) {
      case UNKNOWN -> NOT_TESTED;
      case ABSENT -> NEGATIVE;
      case PRESENT -> POSITIVE;
    };
  }
}
