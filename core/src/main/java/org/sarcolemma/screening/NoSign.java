package org.sarcolemma.screening;

import java.time.LocalDate;

/**
 * None of some signs or diagnoses is in the record.
 *
 * @param signs findings and diagnoses, any of which speaks against it
 */
public record NoSign(Group signs) implements Criterion {
  @Override
  public Verdict judge(Chart chart, LocalDate asOf) {
    boolean there =
        chart.all(Entry.Sign.class).stream().anyMatch(sign -> signs.has(sign.sign()))
            || chart.all(Entry.Label.class).stream()
                .anyMatch(label -> signs.has(label.diagnosis()));
    return there
        ? Verdict.NO
        : Verdict.lacking(signs.words() + ": not recorded in this export, which is not absent");
  }

  @Override
  public <T> T in(Translation<T> language) {
    return language.noSign(this);
  }

  @Override
  public String plain() {
    return "no record of " + signs.words();
  }
}
