package org.sarcolemma.screening;

import java.time.LocalDate;
import java.util.List;

/**
 * At least one of some conditions is met; the first that is met gives the reasons.
 *
 * @param parts in the order they are asked
 */
public record AnyOf(List<Criterion> parts) implements Criterion {
  /** Copies its list. */
  public AnyOf {
    parts = List.copyOf(parts);
  }

  @Override
  public Verdict judge(Chart chart, LocalDate asOf) {
    return parts.stream()
        .map(part -> part.judge(chart, asOf))
        .filter(Verdict::met)
        .findFirst()
        .orElse(Verdict.NO);
  }

  @Override
  public <T> T in(Translation<T> language) {
    return language.anyOf(this);
  }

  @Override
  public String plain() {
    return String.join(", or ", parts.stream().map(Criterion::plain).toList());
  }
}
