package org.sarcolemma.registry.research;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sarcolemma.followup.OutcomeMeasures;
import org.sarcolemma.knowledge.FollowUpFile;

/**
 * Every question that can be asked is asked, and everything that was answered is compared with
 * everything else: no count, and no difference of a count and one it is part of, is small.
 */
@Tag("SR-58")
class CohortCountsTest {
  private static final OutcomeMeasures MEASURES = FollowUpFile.load();
  private static final OutcomeCurves CURVES = new OutcomeCurves(MEASURES, Set.of("prednisone"));
  private static final List<Trait> ASKED =
      List.of(Trait.SEX, Trait.AGE, Trait.ANTIBODY, Trait.DRUG);

  private static Cohorts made(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<ChildFacts> children = new ArrayList<>();
    for (int i = 20 + random.nextInt(200); i > 0; i--) {
      Map<Trait, String> traits = new EnumMap<>(Trait.class);
      traits.put(
          Trait.SEX, random.nextInt(4) > 0 ? "female" : random.nextBoolean() ? "male" : "unknown");
      traits.put(Trait.AGE, ResearchExport.ageBand(random.nextInt(1 + random.nextInt(25))));
      traits.put(
          Trait.ANTIBODY,
          List.of("hmgcr", "srp", "both", "negative", "untested")
              .get(random.nextInt(1 + random.nextInt(5))));
      traits.put(Trait.ENTERED, "2020 to 2024");
      traits.put(Trait.CENTRE, random.nextInt(9) == 0 ? "canary-" + i : "A");
      children.add(
          new ChildFacts(
              traits,
              random.nextInt(6) == 0 ? Set.of() : Set.of("prednisone"),
              Collections.nCopies(1 + MEASURES.inactive().size(), Optional.empty())));
    }
    return new Cohorts(children, CURVES);
  }

  private static List<Map<Trait, String>> questions(Cohorts cohorts) {
    List<Map<Trait, String>> questions = new ArrayList<>();
    questions.add(new EnumMap<>(Trait.class));
    for (Trait trait : ASKED) {
      for (Map<Trait, String> question : List.copyOf(questions)) {
        for (Cohort.Choice choice : cohorts.choices(trait)) {
          Map<Trait, String> more = new EnumMap<>(Trait.class);
          more.putAll(question);
          more.put(trait, choice.id());
          questions.add(more);
        }
      }
    }
    return questions;
  }

  /** Everything told, by what was chosen. */
  private static Map<Map<Trait, String>, Integer> told(Cohorts cohorts) {
    Map<Map<Trait, String>, Integer> told = new HashMap<>();
    for (Map<Trait, String> question : questions(cohorts)) {
      Cohort cohort = cohorts.cohort(question);
      cohort.children().ifPresent(number -> told.put(question, number));
      if (cohort.children().isEmpty()) {
        assertThat(cohort.tables()).isEmpty();
        assertThat(cohort.drugs()).isEmpty();
        assertThat(cohort.curves()).isEmpty();
      }
      for (Cohort.Table table : cohort.tables()) {
        List<Cohort.Choice> choices = cohorts.choices(table.trait());
        for (int i = 0; i < table.lines().size(); i++) {
          OptionalInt count = table.lines().get(i).children();
          if (count.isPresent()) {
            Map<Trait, String> group = new EnumMap<>(Trait.class);
            group.putAll(question);
            group.put(table.trait(), choices.get(i).id());
            Integer other = told.put(group, count.getAsInt());
            assertThat(other == null ? count.getAsInt() : other).isEqualTo(count.getAsInt());
          }
        }
        hiddenCouldBeMany(cohort.children().orElseThrow(), table);
      }
    }
    return told;
  }

  /** Who adds up a table cannot tell of a hidden group that it is small. */
  private static void hiddenCouldBeMany(int total, Cohort.Table table) {
    int hidden = 0;
    int rest = total;
    for (Cohort.Line line : table.lines()) {
      hidden += line.children().isEmpty() ? 1 : 0;
      rest -= line.children().orElse(0);
    }
    if (hidden > 0) {
      assertThat(hidden).isGreaterThan(1);
      assertThat(rest - (hidden - 1)).isGreaterThan(SmallCells.MOST_SMALL);
    }
  }

  @Test
  void noCountAndNoDifferenceToldIsSmall() {
    for (long seed = 0; seed < 12; seed++) {
      Map<Map<Trait, String>, Integer> told = told(made(seed));
      told.forEach(
          (group, number) -> {
            assertThat(SmallCells.small(number)).as(group.toString()).isFalse();
            told.forEach(
                (larger, count) -> {
                  if (group.entrySet().containsAll(larger.entrySet())) {
                    assertThat(SmallCells.small(count - number))
                        .as(group + " in " + larger)
                        .isFalse();
                  }
                });
          });
    }
  }

  @Test
  void aCentreOfFewChildrenIsNotNamed() {
    Cohorts cohorts = made(3);
    assertThat(cohorts.choices(Trait.CENTRE))
        .extracting(Cohort.Choice::id)
        .containsExactly("A", "other");
    assertThat(cohorts.question(Map.of(Trait.CENTRE, "A"))).isEqualTo("cohort, centre chosen");
    assertThatThrownBy(() -> cohorts.question(Map.of(Trait.CENTRE, "canary-3")))
        .hasMessageNotContaining("canary");
  }

  @Test
  void nobodyIsZeroAndIsTold() {
    Cohort none = new Cohorts(List.of(), CURVES).cohort(Map.of());
    assertThat(none.children()).hasValue(0);
  }
}
