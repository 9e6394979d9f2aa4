package org.sarcolemma.server.child;

import org.sarcolemma.patient.Answer;
import org.sarcolemma.server.wording.AnswerWords;

/**
 * One finding in the form.
 *
 * @param id finding id
 * @param label wording for clinicians
 * @param question how to ask or examine
 * @param names other names by which it is looked for
 * @param said its questions to clinician and family, by whose words it is looked for last
 * @param general how many finer findings mean it too: looked for by a word they share, it comes
 *     first
 * @param words how its three answers are said
 * @param answer the answer given
 */
public record FindingRow(
    String id,
    String label,
    String question,
    String names,
    String said,
    int general,
    AnswerWords words,
    Answer answer) {

  /** Name of its control in the posted form. */
  public String name() {
    return Field.FINDING_PREFIX + id;
  }

  /** Whether somebody looked. */
  public boolean answered() {
    return answer != Answer.UNKNOWN;
  }
}
