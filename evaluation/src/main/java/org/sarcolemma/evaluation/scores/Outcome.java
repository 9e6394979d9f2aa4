package org.sarcolemma.evaluation.scores;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sarcolemma.evaluation.cases.PublishedCase;

/**
 * One prediction held against the diagnosis of the paper.
 *
 * @param source key of the source, the unit that is resampled
 * @param imnm whether the patient has immune-mediated necrotizing myopathy
 * @param imnmProbability probability given to it, all subtypes together
 * @param imnmFirst whether its family was ranked first
 * @param firstFamilyProbability probability given to the family ranked first, 0 if nothing is
 * @param firstClassRight whether the first class is acceptable
 * @param threeClassesRight whether one of the first three classes is
 * @param firstFamilyRight whether the first family is that of an acceptable class
 * @param threeFamiliesRight whether one of the first three families is
 * @param antibodyAdvised whether antibody testing would have been ordered
 */
public record Outcome(
    String source,
    boolean imnm,
    double imnmProbability,
    boolean imnmFirst,
    double firstFamilyProbability,
    boolean firstClassRight,
    boolean threeClassesRight,
    boolean firstFamilyRight,
    boolean threeFamiliesRight,
    boolean antibodyAdvised) {

  /**
   * Holds a prediction against its case.
   *
   * @param prediction null if there is none: nothing is ranked and nothing advised, so no diagnosis
   *     is right and necrotizing myopathy has probability 0. For a mimic that probability is, by
   *     the letter, a correct one; hence the number of missing predictions must always be shown.
   */
  static Outcome of(PublishedCase published, @Nullable Prediction prediction) {
    List<String> classes = prediction == null ? List.of() : prediction.classesByProbability();
    List<String> families = prediction == null ? List.of() : prediction.familiesByProbability();
    Set<String> right = published.acceptableClasses();
    Set<String> rightFamilies =
        right.stream().map(RankedClass::family).collect(Collectors.toUnmodifiableSet());
    return new Outcome(
        published.sourceKey(),
        published.imnm(),
        prediction == null ? 0 : prediction.familyProbability("imnm"),
        anyOfFirst(1, families, Set.of("imnm")),
        prediction == null || families.isEmpty()
            ? 0
            : prediction.familyProbability(families.get(0)),
        anyOfFirst(1, classes, right),
        anyOfFirst(3, classes, right),
        anyOfFirst(1, families, rightFamilies),
        anyOfFirst(3, families, rightFamilies),
        prediction != null && prediction.recommendAntibody());
  }

  private static boolean anyOfFirst(int places, List<String> ranking, Set<String> right) {
    return ranking.stream().limit(places).anyMatch(right::contains);
  }
}
