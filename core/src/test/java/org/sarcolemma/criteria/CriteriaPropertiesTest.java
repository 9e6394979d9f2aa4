package org.sarcolemma.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold of any set of criteria, checked by trying every way to complete the unknown. */
@Tag("SR-30")
class CriteriaPropertiesTest {
  private static final long SEEDS = 200;

  static LongStream seeds() {
    return LongStream.range(0, SEEDS);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void worstAndBestScoreAreThoseOfSomeCompletionAndNoneLiesOutside(long seed) {
    RandomEdition made = new RandomEdition(seed);
    ScoreEdition edition = made.score();
    Map<String, ItemState> states = made.states(edition);
    List<Integer> scores =
        RandomEdition.completions(edition, states).stream()
            .map(c -> sum(edition, c))
            .sorted()
            .toList();
    ScoreRange range = edition.range(states);
    assertThat(range.low().tenths()).isEqualTo(scores.get(0));
    assertThat(range.high().tenths()).isEqualTo(scores.get(scores.size() - 1));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aVerdictIsGivenExactlyWhenEveryCompletionAgrees(long seed) {
    RandomEdition made = new RandomEdition(seed);
    for (CriteriaEdition edition : List.of(made.score(), made.rules())) {
      Map<String, ItemState> states = made.states(edition);
      List<CriteriaVerdict> decided =
          RandomEdition.completions(edition, states).stream().map(edition::judge).toList();
      assertThat(decided).allMatch(v -> v.verdict() != Verdict.UNDETERMINED);
      Set<Verdict> verdicts =
          decided.stream().map(CriteriaVerdict::verdict).collect(Collectors.toSet());
      Set<String> classes =
          decided.stream().map(v -> v.classes().get(0).id()).collect(Collectors.toSet());
      boolean classOpen =
          edition instanceof OutcomeEdition rules
              && rules.oneClass()
              && verdicts.contains(Verdict.MEETS)
              && rules.outcomes().stream()
                  .filter(Outcome::meets)
                  .noneMatch(outcome -> certain(outcome, edition, states));
      Verdict expected =
          verdicts.size() == 1 && !classOpen ? verdicts.iterator().next() : Verdict.UNDETERMINED;
      CriteriaVerdict verdict = edition.judge(states);
      assertThat(verdict.verdict()).as("%s", states).isEqualTo(expected);
      Set<String> reachable = new TreeSet<>();
      verdict.classes().forEach(c -> reachable.add(c.id()));
      assertThat(reachable).containsAll(classes);
      if (edition instanceof OutcomeEdition) {
        assertThat(reachable).isEqualTo(classes);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void answeringAnOpenItemNeverLeavesWhatWasPossible(long seed) {
    RandomEdition made = new RandomEdition(seed);
    for (CriteriaEdition edition : List.of(made.score(), made.rules())) {
      Map<String, ItemState> states = made.states(edition);
      CriteriaVerdict before = edition.judge(states);
      for (Map<String, ItemState> more : oneMore(edition, states)) {
        CriteriaVerdict after = edition.judge(more);
        assertThat(before.classes()).containsAll(after.classes());
        if (before.verdict() != Verdict.UNDETERMINED) {
          assertThat(after.verdict()).isEqualTo(before.verdict());
        }
        before
            .score()
            .ifPresent(
                score -> {
                  ScoreRange now = after.score().orElseThrow().range();
                  assertThat(now.low()).isGreaterThanOrEqualTo(score.range().low());
                  assertThat(now.high()).isLessThanOrEqualTo(score.range().high());
                });
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void onlyItemsThatDecideCanChangeTheClass(long seed) {
    RandomEdition made = new RandomEdition(seed);
    OutcomeEdition edition = made.rules();
    Map<String, ItemState> states = made.states(edition);
    CriteriaVerdict before = edition.judge(states);
    for (String item : states.keySet()) {
      if (states.get(item) == ItemState.NOT_ASSESSED && !before.deciding().contains(item)) {
        for (ItemState answer : List.of(ItemState.MET, ItemState.NOT_MET)) {
          Map<String, ItemState> more = new LinkedHashMap<>(states);
          more.put(item, answer);
          assertThat(edition.judge(more).classes()).isEqualTo(before.classes());
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyScoreLiesInExactlyOneBand(long seed) {
    ScoreEdition edition = new RandomEdition(seed).score();
    for (int tenths = 0; tenths <= 300; tenths++) {
      Points score = new Points(tenths);
      List<ScoreBand> bands = edition.bands();
      List<String> in = new ArrayList<>();
      for (int i = 0; i < bands.size(); i++) {
        boolean below = i == 0 || !score.reaches(bands.get(i - 1).from());
        if (score.reaches(bands.get(i).from()) && below) {
          in.add(bands.get(i).id());
        }
      }
      assertThat(in).containsExactly(edition.band(score).id());
    }
  }

  private static Stream<Map<String, ItemState>> answers(
      Map<String, ItemState> states, String item) {
    return Stream.of(ItemState.MET, ItemState.NOT_MET)
        .map(
            answer -> {
              Map<String, ItemState> more = new LinkedHashMap<>(states);
              more.put(item, answer);
              return more;
            });
  }

  private static List<Map<String, ItemState>> oneMore(
      CriteriaEdition edition, Map<String, ItemState> states) {
    return states.keySet().stream()
        .filter(item -> states.get(item) == ItemState.NOT_ASSESSED)
        .flatMap(item -> answers(states, item))
        .filter(more -> !RandomEdition.completions(edition, more).isEmpty())
        .toList();
  }

  /** Whether the rule of an outcome holds in every completion. */
  private static boolean certain(
      Outcome outcome, CriteriaEdition edition, Map<String, ItemState> states) {
    return RandomEdition.completions(edition, states).stream()
        .allMatch(
            completion -> {
              Set<String> met = new TreeSet<>(completion.keySet());
              met.removeIf(item -> completion.get(item) != ItemState.MET);
              return outcome.when().holds(met);
            });
  }

  private static int sum(ScoreEdition edition, Map<String, ItemState> states) {
    return edition.scored().stream()
        .filter(item -> states.get(item.item().id()) == ItemState.MET)
        .mapToInt(item -> item.points().tenths())
        .sum();
  }
}
