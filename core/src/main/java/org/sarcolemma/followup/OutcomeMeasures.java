package org.sarcolemma.followup;

import java.util.List;
import java.util.Optional;

/**
 * Everything that is known of measuring the course of myositis: scales, sheets, definitions of
 * improvement and of inactive disease.
 *
 * @param scales in the order in which those of one measure count
 * @param sheets scales that are added up from items
 * @param questionnaire the disability index
 * @param improvement points of the total improvement score
 * @param imacs definition of improvement of 2004
 * @param inactive definitions of inactive disease
 * @param watch measures looked at alone, signs of a flare, lasting quiet
 */
public record OutcomeMeasures(
    List<Scale> scales,
    List<ItemSheet> sheets,
    QuestionnaireIndex questionnaire,
    ImprovementTable improvement,
    ImacsRule imacs,
    List<InactiveRule> inactive,
    Watch watch) {
  /** Copies its lists. */
  public OutcomeMeasures {
    scales = List.copyOf(scales);
    sheets = List.copyOf(sheets);
    inactive = List.copyOf(inactive);
  }

  /** A scale by its id. */
  public Optional<Scale> scale(String id) {
    return scales.stream().filter(scale -> scale.id().equals(id)).findFirst();
  }

  /** A definition of inactive disease by its id. */
  public Optional<InactiveRule> inactive(String id) {
    return inactive.stream().filter(rule -> rule.id().equals(id)).findFirst();
  }

  /** The sheet whose total counts in a scale. */
  public Optional<ItemSheet> sheet(String scale) {
    return sheets.stream().filter(sheet -> sheet.scale().equals(scale)).findFirst();
  }

  /**
   * The total improvement score between two visits.
   *
   * @param child whether the thresholds of children hold
   */
  public Improvement improvement(Visit before, Visit after, boolean child) {
    return Improvement.of(improvement, scales, before, after, child);
  }

  /** Whether the patient improved as IMACS defined it in 2004. */
  public Decision imacs2004(Visit before, Visit after) {
    return imacs.decide(scales, before, after);
  }
}
