package org.sarcolemma.evaluation.scores;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sarcolemma.evaluation.cases.PublishedCase;
import org.sarcolemma.evaluation.cases.Stage;

/**
 * Everything scored at one stage.
 *
 * @param stage what was known
 * @param missing cases without a prediction, counted as wrong
 * @param subsets scores of every {@link Subset}, {@link Subset#ALL} first
 * @param byClass scores by diagnosis class of the paper, in the order of their names
 * @param calibration whether the probabilities of necrotizing myopathy mean what they say
 * @param firstPlace whether those of the family ranked first do
 */
public record StageScores(
    Stage stage,
    int missing,
    Map<Subset, Scores> subsets,
    SortedMap<String, ClassScores> byClass,
    Calibration calibration,
    Calibration firstPlace) {

  /** Copies the maps. */
  public StageScores {
    subsets = Collections.unmodifiableMap(new EnumMap<>(subsets));
    byClass = Collections.unmodifiableSortedMap(new TreeMap<>(byClass));
  }

  /**
   * Scores predictions.
   *
   * @param cases the cases that count at the stage
   * @param predictions predictions by case id; those for other cases are not looked at
   */
  public static StageScores of(
      Stage stage,
      List<PublishedCase> cases,
      Map<String, Prediction> predictions,
      SourceBootstrap bootstrap) {
    Map<Subset, List<Outcome>> subsets = new EnumMap<>(Subset.class);
    for (Subset subset : Subset.values()) {
      subsets.put(subset, new ArrayList<>());
    }
    SortedMap<String, List<Outcome>> classes = new TreeMap<>();
    List<Outcome> all = new ArrayList<>();
    int missing = 0;
    for (PublishedCase published : cases) {
      Prediction prediction = predictions.get(published.id());
      missing += prediction == null ? 1 : 0;
      Outcome outcome = Outcome.of(published, prediction);
      all.add(outcome);
      classes.computeIfAbsent(published.diagnosisClass(), name -> new ArrayList<>()).add(outcome);
      subsets.forEach(
          (subset, outcomes) -> {
            if (subset.contains(published)) {
              outcomes.add(outcome);
            }
          });
    }
    Map<Subset, Scores> scores = new EnumMap<>(Subset.class);
    subsets.forEach((subset, outcomes) -> scores.put(subset, Scores.of(outcomes, bootstrap)));
    SortedMap<String, ClassScores> byClass = new TreeMap<>();
    classes.forEach((name, outcomes) -> byClass.put(name, classScores(outcomes)));
    return new StageScores(
        stage, missing, scores, byClass, Calibration.ofImnm(all), Calibration.ofFirstPlace(all));
  }

  /** Scores of all patients. */
  public Scores all() {
    return of(Subset.ALL);
  }

  /** Scores of a subset, possibly of nobody. */
  public Scores of(Subset subset) {
    Scores scores = subsets.get(subset);
    if (scores == null) {
      throw new IllegalStateException("no scores for " + subset.key());
    }
    return scores;
  }

  /** A class has patients, all of them with or all without necrotizing myopathy. */
  private static ClassScores classScores(List<Outcome> outcomes) {
    Measure advised =
        outcomes.get(0).imnm() ? Measure.ANTIBODY_ADVISED_IMNM : Measure.ANTIBODY_ADVISED_MIMIC;
    return new ClassScores(
        outcomes.size(),
        Statistic.once(Measure.TOP1_FAMILY, outcomes).orElseThrow(),
        Statistic.once(Measure.TOP3_FAMILY, outcomes).orElseThrow(),
        Statistic.once(advised, outcomes).orElseThrow());
  }
}
