package org.sarcolemma.criteria;

import java.util.Map;
import java.util.Optional;
import org.sarcolemma.guidance.Condition;
import org.sarcolemma.patient.Answer;
import org.sarcolemma.patient.Patient;

/**
 * One item of a criteria set, and which findings of a patient answer it.
 *
 * @param id stable within its edition
 * @param label the item in our words
 * @param metWhen findings that meet it; never asks a probability
 * @param notMetWhen findings that deny it; empty when the opposite of {@code metWhen} does
 * @param reading how a finding was read as this item where the two are not the same; empty if
 *     nothing was read into it
 */
public record CriteriaItem(
    String id, String label, Condition metWhen, Optional<Condition> notMetWhen, String reading) {

  /**
   * What a patient's findings say of the item. Findings that meet it beside findings that deny it
   * answer nothing.
   */
  public ItemState state(Patient patient) {
    Answer met = metWhen.holds(patient, Map.of());
    boolean denied =
        notMetWhen
            .map(condition -> condition.holds(patient, Map.of()) == Answer.PRESENT)
            .orElse(met == Answer.ABSENT);
    if (met == Answer.PRESENT) {
      return denied ? ItemState.NOT_ASSESSED : ItemState.MET;
    }
    return denied ? ItemState.NOT_MET : ItemState.NOT_ASSESSED;
  }
}
