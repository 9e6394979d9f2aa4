package org.sarcolemma.server.child;

import org.sarcolemma.patient.Answer;
import org.sarcolemma.server.wording.AnswerWords;

/**
 * One finding in the form.
 *
 * @param id finding id
 * @param label wording for clinicians
 * @param question how to ask or examine
 * @param searched everything it can be found by, in lower case
 * @param words how its three answers are said
 * @param answer the answer given
 */
public record FindingRow(
    String id, String label, String question, String searched, AnswerWords words, Answer answer) {

  /** Name of its control in the posted form. */
  public String name() {
    return Field.FINDING_PREFIX + id;
  }

  /** Whether somebody looked. */
  public boolean answered() {
    return answer != Answer.UNKNOWN;
  }
}
