package org.sarcolemma.knowledge.lint.hypotheses;

import java.util.List;
import java.util.Map;
import org.sarcolemma.evidence.EvidenceLevel;
import org.sarcolemma.evidence.FrequencyWord;
import org.sarcolemma.evidence.WeighingRules;
import org.sarcolemma.knowledge.lint.rule.Figure;
import org.sarcolemma.knowledge.lint.rule.KnownFile;
import org.sarcolemma.knowledge.lint.rule.LintPlace;
import org.sarcolemma.knowledge.lint.rule.LintProblem;
import org.sarcolemma.knowledge.lint.rule.LintRule;
import org.sarcolemma.knowledge.lint.rule.LintSubject;
import org.sarcolemma.knowledge.lint.rule.Problems;

/**
 * Weights are judgement, but not any judgement will do: better studies and nearer populations weigh
 * no less, an assumption weighs no more than a published word, and commoner words mean larger
 * shares.
 */
final class WeightsInOrder implements LintRule {
  private static final LintPlace FILE = LintPlace.of(KnownFile.WEIGHING);

  /** Words from the rarest to the commonest. */
  private static final List<FrequencyWord> WORDS =
      List.of(
          FrequencyWord.EXCLUDED,
          FrequencyWord.VERY_RARE,
          FrequencyWord.OCCASIONAL,
          FrequencyWord.FREQUENT,
          FrequencyWord.VERY_FREQUENT,
          FrequencyWord.OBLIGATE);

  @Override
  public String id() {
    return "weights-in-order";
  }

  @Override
  public String says() {
    return "Weights lie between 0 and 1 and fall with the strength of the evidence; bands rise.";
  }

  @Override
  public List<LintProblem> check(LintSubject subject) {
    WeighingRules rules = subject.knowledge().weighing();
    Problems problems = new Problems(this);
    Map<EvidenceLevel, Double> level = rules.levelWeight();
    falling(
        problems,
        "level_weight of cohort, review, case-series, expert",
        List.of(
            level.getOrDefault(EvidenceLevel.COHORT, 0.0),
            level.getOrDefault(EvidenceLevel.REVIEW, 0.0),
            level.getOrDefault(EvidenceLevel.CASE_SERIES, 0.0),
            level.getOrDefault(EvidenceLevel.EXPERT, 0.0)));
    falling(
        problems,
        "population_weight of same, mixed, other",
        List.of(rules.samePopulation(), rules.mixedPopulation(), rules.otherPopulation()));
    assumptions(problems, rules);
    bands(problems, rules);
    return problems.all();
  }

  private static void falling(Problems problems, String what, List<Double> weights) {
    double before = 1;
    for (double weight : weights) {
      if (!(weight > 0 && weight <= before)) {
        problems.error(
            FILE,
            what
                + " is "
                + weights.stream().map(Figure::of).toList()
                + "; expected 1 or less, falling");
        return;
      }
      before = weight;
    }
  }

  private static void assumptions(Problems problems, WeighingRules rules) {
    double assumption =
        rules.assumptionPatients() * rules.levelWeight().getOrDefault(EvidenceLevel.MEMORY, 0.0);
    double word =
        rules.wordPatients() * rules.levelWeight().getOrDefault(EvidenceLevel.EXPERT, 0.0);
    if (!(assumption > 0 && assumption <= word)) {
      problems.error(
          FILE,
          "an assumption weighs as much as "
              + Figure.of(assumption)
              + " patients; expected more than 0 and no more than the "
              + Figure.of(word)
              + " of an expert's published word");
    }
    List<Double> rising =
        List.of(rules.wordPatients(), rules.percentPatients(), rules.mostPatients());
    if (!rising.equals(rising.stream().sorted().toList())) {
      problems.error(
          FILE,
          "word_patients, percent_patients, most_patients are "
              + rising.stream().map(Figure::of).toList()
              + "; expected them rising");
    }
  }

  private static void bands(Problems problems, WeighingRules rules) {
    double before = 0;
    for (FrequencyWord word : WORDS) {
      WeighingRules.Band band = rules.bands().get(word);
      if (band != null) {
        if (band.low() < before) {
          problems.error(
              FILE,
              "the band of '"
                  + word.text()
                  + "' begins at "
                  + Figure.of(band.low())
                  + ", inside the band of a rarer word");
        }
        before = band.high();
      }
    }
  }
}
