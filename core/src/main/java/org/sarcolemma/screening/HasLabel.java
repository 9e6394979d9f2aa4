package org.sarcolemma.screening;

import java.time.LocalDate;

/**
 * A diagnosis of a group is in the record, confirmed or suspected.
 *
 * @param diagnoses the group
 */
public record HasLabel(Group diagnoses) implements Criterion {
  @Override
  public Verdict judge(Chart chart, LocalDate asOf) {
    return chart.all(Entry.Label.class).stream()
        .filter(label -> diagnoses.has(label.diagnosis()))
        .findFirst()
        .map(label -> Verdict.because(says(label), label))
        .orElse(Verdict.NO);
  }

  private static String says(Entry.Label label) {
    return "Diagnosis in the record"
        + (label.suspected() ? " (suspected)" : "")
        + ": "
        + label.words()
        + ", "
        + label.when().printed();
  }

  @Override
  public <T> T in(Translation<T> language) {
    return language.hasLabel(this);
  }

  @Override
  public String plain() {
    return "a diagnosis of " + diagnoses.words();
  }
}
