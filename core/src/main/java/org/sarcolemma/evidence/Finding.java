package org.sarcolemma.evidence;

import java.util.List;
import java.util.Optional;

/**
 * Something that can be asked, seen or measured in a patient.
 *
 * @param id stable id, for example {@code scapular_winging}
 * @param label short wording for clinicians
 * @param question how to ask or examine
 * @param plain the same for a family
 * @param category weakness, skin, laboratory, biopsy ...
 * @param answerFrom history, examination, laboratory, imaging, biopsy, emg, antibody, genetics,
 *     course
 * @param test id of the test that reveals it, if it takes one
 * @param group id of the group of findings it travels with, if any
 * @param implies more general findings that are certainly present when this one is
 * @param hpo Human Phenotype Ontology term, if one exists
 * @param inDifferential whether it may move a probability
 * @param whyNot reason when it may not
 */
public record Finding(
    String id,
    String label,
    String question,
    String plain,
    String category,
    String answerFrom,
    Optional<String> test,
    Optional<String> group,
    List<String> implies,
    Optional<String> hpo,
    boolean inDifferential,
    String whyNot) {

  /** Copies its list. */
  public Finding {
    implies = List.copyOf(implies);
  }
}
