package org.sarcolemma.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * At least one of some parts of the body was never examined, as far as the export tells.
 *
 * @param parts each part with the examinations that count for it
 */
public record EvaluationMissing(List<Group> parts) implements Criterion {
  /** Copies its list. */
  public EvaluationMissing {
    parts = List.copyOf(parts);
  }

  @Override
  public Verdict judge(Chart chart, LocalDate asOf) {
    List<String> missing = new ArrayList<>();
    for (Group part : parts) {
      boolean done =
          chart.all(Entry.Evaluation.class).stream()
              .anyMatch(evaluation -> part.has(evaluation.evaluation()));
      if (!done) {
        missing.add(part.words() + ": no record in this export");
      }
    }
    return missing.isEmpty()
        ? Verdict.NO
        : new Verdict(true, List.of(), missing, List.of(), Day.NOT_TOLD);
  }

  @Override
  public <T> T in(Translation<T> language) {
    return language.evaluationMissing(this);
  }

  @Override
  public String plain() {
    return "no record of at least one of: "
        + String.join("; ", parts.stream().map(Group::words).toList());
  }
}
