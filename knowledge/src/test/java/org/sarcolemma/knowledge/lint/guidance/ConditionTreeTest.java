package org.sarcolemma.knowledge.lint.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sarcolemma.guidance.Condition;
import org.sarcolemma.guidance.Condition.AgeGroupIs;
import org.sarcolemma.guidance.Condition.AllOf;
import org.sarcolemma.guidance.Condition.AnyOf;
import org.sarcolemma.guidance.Condition.FindingIs;
import org.sarcolemma.guidance.Condition.Not;
import org.sarcolemma.guidance.Condition.OnsetAtLeast;
import org.sarcolemma.guidance.Condition.ProbabilityAtLeast;
import org.sarcolemma.guidance.Condition.QuantityAtLeast;
import org.sarcolemma.patient.AgeGroup;
import org.sarcolemma.patient.Answer;

class ConditionTreeTest {
  private static final Condition RASH = new FindingIs("rash", Answer.PRESENT);
  private static final Condition CHILD = new AgeGroupIs(AgeGroup.CHILD);
  private static final Condition LIKELY = new ProbabilityAtLeast("imnm", 0.1);
  private static final Condition HIGH = new QuantityAtLeast("ck", 1000);

  @Test
  void everyPartIsVisited() {
    Condition not = new Not(HIGH);
    Condition any = new AnyOf(List.of(LIKELY, not));
    Condition all = new AllOf(List.of(RASH, any, CHILD));
    assertThat(ConditionTree.parts(all)).containsExactly(all, RASH, any, LIKELY, not, HIGH, CHILD);
    assertThat(ConditionTree.parts(all, QuantityAtLeast.class))
        .containsExactly((QuantityAtLeast) HIGH);
  }

  /**
   * Java 17 does not count the cases of a sealed type for us. A new kind of condition: look here.
   */
  @Test
  void everyKindOfConditionIsKnownToTheWalk() {
    assertThat(Condition.class.getPermittedSubclasses())
        .containsExactlyInAnyOrder(
            FindingIs.class,
            ProbabilityAtLeast.class,
            QuantityAtLeast.class,
            OnsetAtLeast.class,
            AgeGroupIs.class,
            AllOf.class,
            AnyOf.class,
            Not.class);
  }

  @Test
  void whatNobodyCanMeetIsSaidToBeImpossible() {
    assertThat(ConditionTrial.possible(RASH)).isTrue();
    assertThat(ConditionTrial.possible(new AllOf(List.of(RASH, new Not(RASH))))).isFalse();
    assertThat(ConditionTrial.possible(new AllOf(List.of(HIGH, new Not(HIGH))))).isFalse();
    assertThat(ConditionTrial.possible(new AllOf(List.of(LIKELY, new Not(LIKELY))))).isFalse();
    assertThat(ConditionTrial.possible(new AllOf(List.of(CHILD, new Not(CHILD))))).isFalse();
    assertThat(ConditionTrial.possible(new AllOf(List.of(RASH, CHILD, LIKELY, HIGH)))).isTrue();
    Condition late = new OnsetAtLeast(46);
    assertThat(ConditionTrial.possible(late)).isTrue();
    assertThat(ConditionTrial.possible(new AllOf(List.of(late, new Not(late))))).isFalse();
    assertThat(ConditionTrial.possible(new AllOf(List.of(CHILD, late)))).isFalse();
    assertThat(ConditionTrial.possible(new AnyOf(List.of()))).isFalse();
  }
}
