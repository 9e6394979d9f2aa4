package org.sarcolemma.knowledge.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sarcolemma.followup.Decision;
import org.sarcolemma.followup.Degree;
import org.sarcolemma.followup.Improvement;
import org.sarcolemma.followup.InactiveRule;
import org.sarcolemma.followup.OutcomeMeasures;
import org.sarcolemma.followup.Scale;
import org.sarcolemma.followup.Score;
import org.sarcolemma.followup.Visit;
import org.sarcolemma.knowledge.FollowUpFile;

/**
 * What a missing measure may do: whatever it turns out to be, a decision that was made without it
 * stands, and a decision that was left open could have gone either way (SR-49). By brute force over
 * what the missing number could have been.
 */
@Tag("SR-49")
class MissingMeasuresTest {
  private static final OutcomeMeasures MEASURES = FollowUpFile.load();
  private static final List<String> SIX =
      List.of("physician_global", "parent_global", "mmt8", "chaq", "ck", "extramuscular");
  private static final int STEPS = 24;

  static List<Integer> seeds() {
    List<Integer> seeds = new ArrayList<>();
    for (int seed = 0; seed < 300; seed++) {
      seeds.add(seed);
    }
    return seeds;
  }

  private static Score score(String id, int step) {
    Scale scale = MEASURES.scale(id).orElseThrow();
    BigDecimal most = scale.highest().orElse(BigDecimal.valueOf(6_000));
    BigDecimal value =
        most.multiply(BigDecimal.valueOf(step))
            .divide(BigDecimal.valueOf(STEPS), 3, java.math.RoundingMode.HALF_EVEN);
    return new Score(
        scale, value, scale.enzyme() ? Optional.of(BigDecimal.valueOf(200)) : Optional.empty());
  }

  private static Visit visit(int month, Random random) {
    List<Score> scores = new ArrayList<>();
    for (String id : SIX) {
      scores.add(score(id, random.nextInt(STEPS + 1)));
    }
    return new Visit(LocalDate.of(2024, month, 1), scores);
  }

  private static Visit without(Visit visit, String scale) {
    return new Visit(
        visit.day(),
        visit.scores().stream().filter(score -> !score.scale().id().equals(scale)).toList());
  }

  private static Visit with(Visit visit, Score score) {
    List<Score> scores = new ArrayList<>(visit.scores());
    scores.add(score);
    return new Visit(visit.day(), scores);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aDegreeThatIsDecidedStandsWhateverIsMissing(int seed) {
    Random random = new Random(seed);
    Visit before = visit(1, random);
    Visit after = visit(7, random);
    String missing = SIX.get(random.nextInt(SIX.size()));
    Visit lacking = without(after, missing);
    Improvement without = MEASURES.improvement(before, lacking, true);
    boolean needed = missing.equals("physician_global") || missing.equals("mmt8");
    assertThat(without.computable()).isEqualTo(!needed);
    Set<Degree> possible = new TreeSet<>();
    for (int step = 0; step <= STEPS; step++) {
      Improvement whole = MEASURES.improvement(before, with(lacking, score(missing, step)), true);
      assertThat(whole.least()).isBetween(without.least(), without.most());
      possible.add(whole.degree().orElseThrow());
    }
    if (needed) {
      assertThat(without.degree()).isEmpty();
    } else {
      without.degree().ifPresent(degree -> assertThat(possible).containsExactly(degree));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void inactiveDiseaseIsLeftOpenExactlyWhenTheMissingNumberDecides(int seed) {
    Random random = new Random(seed);
    List<Score> scores = new ArrayList<>();
    for (String id : List.of("ck", "cmas", "mmt8", "physician_global")) {
      // near the limits, where it matters
      int step =
          id.equals("cmas") || id.equals("mmt8") ? STEPS - random.nextInt(4) : random.nextInt(2);
      scores.add(score(id, step));
    }
    Visit whole = new Visit(LocalDate.of(2024, 1, 1), scores);
    String missing = scores.get(random.nextInt(scores.size())).scale().id();
    Visit lacking = without(whole, missing);
    for (InactiveRule rule : MEASURES.inactive()) {
      Set<Decision> possible = new TreeSet<>();
      for (int step = 0; step <= STEPS; step++) {
        possible.add(rule.judge(with(lacking, score(missing, step))).decision());
      }
      Decision decision = rule.judge(lacking).decision();
      if (decision == Decision.OPEN) {
        assertThat(possible).containsExactly(Decision.MET, Decision.NOT_MET);
      } else {
        assertThat(possible).containsExactly(decision);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void creatineKinaseAloneNeverMakesAResponse(int seed) {
    Random random = new Random(seed);
    Visit before = visit(1, random);
    List<Score> same = before.scores().stream().filter(score -> !score.scale().enzyme()).toList();
    Visit after =
        with(new Visit(LocalDate.of(2024, 7, 1), same), score("ck", random.nextInt(STEPS + 1)));
    assertThat(MEASURES.improvement(before, after, true).degree()).contains(Degree.NONE);
    assertThat(MEASURES.improvement(before, after, false).degree()).contains(Degree.NONE);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whoGetsBetterInOneMeasureNeverScoresLess(int seed) {
    Random random = new Random(seed);
    Visit before = visit(1, random);
    Visit after = visit(7, random);
    String changed = SIX.get(random.nextInt(SIX.size()));
    Visit rest = without(after, changed);
    BigDecimal last = BigDecimal.ZERO;
    boolean higher = MEASURES.scale(changed).orElseThrow().higherIsBetter();
    for (int i = 0; i <= STEPS; i++) {
      int step = higher ? i : STEPS - i;
      BigDecimal now = MEASURES.improvement(before, with(rest, score(changed, step)), true).least();
      assertThat(now).isGreaterThanOrEqualTo(last);
      last = now;
    }
  }
}
