package org.sarcolemma.server.child;

import java.util.List;
import java.util.Optional;
import org.sarcolemma.patient.Answer;
import org.sarcolemma.patient.AntibodyResult;
import org.sarcolemma.patient.AntibodyState;
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
 * @param answer the plain answer given
 * @param antibody where it stands, if the finding is an antibody
 */
public record FindingRow(
    String id,
    String label,
    String question,
    String names,
    String said,
    int general,
    AnswerWords words,
    Answer answer,
    Optional<AntibodyResult> antibody) {

  /** Name of its control in the posted form. */
  public String name() {
    return Field.FINDING_PREFIX + id;
  }

  /** Whether somebody looked, or sent a test. */
  public boolean answered() {
    return answer != Answer.UNKNOWN
        || antibody.filter(result -> result.state() != AntibodyState.NOT_TESTED).isPresent();
  }

  /** Name of the control for its assay. */
  public String assayName() {
    return Field.ASSAY_PREFIX + id;
  }

  /** Whether an antibody stands in a state. */
  public boolean in(AntibodyState state) {
    return antibody.filter(result -> result.state() == state).isPresent();
  }

  /** The assays to choose from; none if it is no antibody. */
  public List<Option> assays() {
    return antibody.map(AntibodyChoices::assays).orElse(List.of());
  }
}
