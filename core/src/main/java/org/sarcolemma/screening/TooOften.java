package org.sarcolemma.screening;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A drug in use is ordered more often than it may be given.
 *
 * @param drugs the group
 * @param most times a week
 */
public record TooOften(Group drugs, Limit most) implements Criterion {
  @Override
  public Verdict judge(Chart chart, LocalDate asOf) {
    return chart.drugs(drugs.members()).stream()
        .filter(drug -> OnlyTreatedWith.inUse(drug, asOf))
        .filter(drug -> often(drug).compareTo(most.value()) > 0)
        .findFirst()
        .map(
            drug ->
                Verdict.because(
                    drug.drug()
                        + " is ordered "
                        + often(drug).toPlainString()
                        + " times a week ("
                        + drug.when().printed()
                        + "); at most "
                        + most.printed()
                        + " is cited",
                    drug))
        .orElse(Verdict.NO);
  }

  private static BigDecimal often(Entry.Drug drug) {
    Optional<BigDecimal> told = drug.perWeek();
    return told.orElse(BigDecimal.ZERO);
  }

  @Override
  public <T> T in(Translation<T> language) {
    return language.tooOften(this);
  }

  @Override
  public String plain() {
    return drugs.words() + " in use and ordered more often than " + most.printed();
  }
}
