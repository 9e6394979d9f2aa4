package org.sarcolemma.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sarcolemma.guidance.Condition;
import org.sarcolemma.patient.AgeGroup;
import org.sarcolemma.patient.Answer;

class ConditionsTest {

  @Test
  void everyKindOfConditionIsRead() {
    assertThat(read("{finding: rash, is: unknown}"))
        .isEqualTo(new Condition.FindingIs("rash", Answer.UNKNOWN));
    assertThat(read("{probability: imnm, at_least: 0.1}"))
        .isEqualTo(new Condition.ProbabilityAtLeast("imnm", 0.1));
    assertThat(read("{quantity: ck, at_least: 1000}"))
        .isEqualTo(new Condition.QuantityAtLeast("ck", 1000));
    assertThat(read("{age_group: child}")).isEqualTo(new Condition.AgeGroupIs(AgeGroup.CHILD));
    assertThat(read("{all: [{age_group: child}, {not: {any: []}}]}"))
        .isEqualTo(
            new Condition.AllOf(
                List.of(
                    new Condition.AgeGroupIs(AgeGroup.CHILD),
                    new Condition.Not(new Condition.AnyOf(List.of())))));
  }

  private static Condition read(String yaml) {
    return Conditions.read(
        Document.read(name -> yaml.getBytes(StandardCharsets.UTF_8), "conditions.yaml"));
  }
}
