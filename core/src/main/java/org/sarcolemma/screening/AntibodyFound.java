package org.sarcolemma.screening;

import java.time.LocalDate;

/**
 * An antibody of a group was found, or a diagnosis of the group names it.
 *
 * @param found findings of antibodies, and diagnoses that name them
 */
public record AntibodyFound(Group found) implements Criterion {
  @Override
  public Verdict judge(Chart chart, LocalDate asOf) {
    for (Entry.AntibodyTest test : chart.all(Entry.AntibodyTest.class)) {
      if (test.state() == Entry.TestState.POSITIVE && found.has(test.antibody())) {
        return Verdict.because(
            Antibodies.name(test.antibody()) + " positive, " + test.when().printed(), test);
      }
    }
    return new HasLabel(found).judge(chart, asOf);
  }

  @Override
  public <T> T in(Translation<T> language) {
    return language.antibodyFound(this);
  }

  @Override
  public String plain() {
    return found.words();
  }
}
