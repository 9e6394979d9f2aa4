package org.sarcolemma.differential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sarcolemma.RandomKnowledge;
import org.sarcolemma.SmallKnowledge;
import org.sarcolemma.evidence.Hypothesis;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.patient.AgeGroup;
import org.sarcolemma.patient.Answer;
import org.sarcolemma.patient.Patient;
import org.sarcolemma.patient.Reading;

/** Section 7 of the document: contributions that add up. */
class AttributionTest {

  @ParameterizedTest
  @MethodSource(RandomKnowledge.SEEDS)
  void priorAndContributionsAddUpToTheLogOdds(long seed) {
    RandomKnowledge random = new RandomKnowledge(seed);
    Differential differential = new Differential(random.knowledge());
    for (int run = 0; run < 3; run++) {
      Ranking ranking = differential.rank(random.patient(), SmallKnowledge.CLINIC);
      for (Hypothesis node :
          random.knowledge().tree().nodes().subList(1, random.knowledge().tree().size())) {
        double sum = ranking.priorLogOdds(node.id());
        for (Contribution contribution : ranking.contributions(node.id())) {
          sum += contribution.logOdds();
        }
        assertThat(sum).as(node.id()).isCloseTo(ranking.logOdds(node.id()), within(1e-10));
        assertThat(1 / (1 + StrictMath.exp(-sum)))
            .as(node.id())
            .isCloseTo(ranking.probability(node.id()), within(1e-10));
      }
    }
  }

  /**
   * Two thousand steps of Simpson's rule over rankings with every likelihood raised to the power t.
   */
  @ParameterizedTest
  @MethodSource(RandomKnowledge.SEEDS)
  void contributionsAreTheIntegralOfTheDocument(long seed) {
    RandomKnowledge random = new RandomKnowledge(seed);
    Knowledge knowledge = random.knowledge();
    Differential differential = new Differential(knowledge);
    Patient patient = random.patient();
    Ranking ranking = differential.rank(patient, SmallKnowledge.CLINIC);
    List<String> leaves =
        knowledge.tree().leaves().stream().map(i -> knowledge.tree().node(i).id()).toList();
    double[] start =
        leaves.stream().mapToDouble(leaf -> StrictMath.log(ranking.prior(leaf))).toArray();
    List<Contribution> weights = ranking.contributions(leaves.get(0));
    double[][] moved = new double[weights.size()][];
    for (int c = 0; c < moved.length; c++) {
      String about = weights.get(c).about();
      double weight = weights.get(c).weight();
      moved[c] =
          java.util.Arrays.stream(logLikelihood(differential, patient, about))
              .map(x -> weight * x)
              .toArray();
    }
    for (int leaf = 0; leaf < leaves.size(); leaf++) {
      double[] integral = integral(start, moved, leaf);
      List<Contribution> contributions = ranking.contributions(leaves.get(leaf));
      for (int c = 0; c < moved.length; c++) {
        assertThat(contributions.get(c).logOdds())
            .as(contributions.get(c).about() + " for " + leaves.get(leaf))
            .isCloseTo(integral[c], within(0.01));
      }
    }
  }

  private static double[] logLikelihood(Differential differential, Patient patient, String about) {
    PooledEvidence evidence = differential.evidence(patient.ageGroup());
    if (differential.knowledge().findings().containsKey(about)) {
      return evidence.rates(about).logLikelihood(patient.answer(about));
    }
    Reading reading =
        about.equals("onset_age")
            ? Reading.exactly(patient.onset().orElseThrow().years())
            : java.util.Objects.requireNonNull(patient.quantities().get(about));
    return evidence
        .locations(
            java.util.Objects.requireNonNull(differential.knowledge().quantities().get(about)))
        .logLikelihood(reading);
  }

  private static double[] integral(double[] start, double[][] moved, int inside) {
    int steps = 2_000;
    double[] parts = new double[moved.length];
    for (int step = 0; step <= steps; step++) {
      double simpson = (step == 0 || step == steps ? 1 : step % 2 == 1 ? 4 : 2) / (3.0 * steps);
      double[] p = new double[start.length];
      double out = 0;
      for (int leaf = 0; leaf < p.length; leaf++) {
        double log = start[leaf];
        for (double[] clue : moved) {
          log += step * clue[leaf] / steps;
        }
        p[leaf] = StrictMath.exp(log);
        out += leaf == inside ? 0 : p[leaf];
      }
      for (int c = 0; c < parts.length; c++) {
        double mean = 0;
        for (int leaf = 0; leaf < p.length; leaf++) {
          mean += leaf == inside ? 0 : p[leaf] * moved[c][leaf] / out;
        }
        parts[c] += simpson * (moved[c][inside] - mean);
      }
    }
    return parts;
  }

  @Test
  void oneAnswerAloneIsCreditedWithTheWholeChange() {
    Knowledge knowledge =
        SmallKnowledge.ofSixDiseases().finding("rash").counted("rash", "jdm", 9, 10).knowledge();
    Patient child = Patient.unknown(AgeGroup.CHILD).with("rash", Answer.PRESENT);
    Ranking ranking = new Differential(knowledge).rank(child, SmallKnowledge.CLINIC);
    assertThat(ranking.contributions("jdm").get(0).logOdds())
        .isCloseTo(ranking.logOdds("jdm") - ranking.priorLogOdds("jdm"), within(1e-12));
  }

  @Test
  void twoAnswersThatSayTheSameAreCreditedAlike() {
    Knowledge knowledge =
        SmallKnowledge.ofSixDiseases()
            .finding("a")
            .finding("b")
            .counted("a", "jdm", 9, 10)
            .counted("b", "jdm", 9, 10)
            .knowledge();
    Patient child =
        Patient.unknown(AgeGroup.CHILD).with(Map.of("a", Answer.PRESENT, "b", Answer.PRESENT));
    List<Contribution> both =
        new Differential(knowledge).rank(child, SmallKnowledge.CLINIC).contributions("jdm");
    assertThat(both.get(0).logOdds()).isCloseTo(both.get(1).logOdds(), within(1e-12)).isPositive();
  }

  @Test
  void anAnswerNoDiseaseDiffersOnIsCreditedWithNothing() {
    Knowledge knowledge = SmallKnowledge.ofSixDiseases().finding("hiccup").knowledge();
    Patient child = Patient.unknown(AgeGroup.CHILD).with("hiccup", Answer.PRESENT);
    assertThat(new Differential(knowledge).rank(child, SmallKnowledge.CLINIC).contributions("jdm"))
        .singleElement()
        .satisfies(c -> assertThat(c.logOdds()).isCloseTo(0, within(1e-14)));
  }
}
