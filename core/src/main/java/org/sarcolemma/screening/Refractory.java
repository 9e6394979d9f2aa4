package org.sarcolemma.screening;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Still active on two treatments: creatine kinase high, or a further agent begun, some time after a
 * drug of each of two groups was begun.
 *
 * @param first for example corticosteroids
 * @param second further agents
 * @param delay how long both must have been given, in days
 * @param least creatine kinase in U/L
 */
public record Refractory(Group first, Group second, Limit delay, Limit least) implements Criterion {
  @Override
  public Verdict judge(Chart chart, LocalDate asOf) {
    Optional<Entry.Drug> one = begun(chart.drugs(first.members()));
    Optional<Entry.Drug> other = begun(chart.drugs(second.members()));
    if (one.isEmpty() || other.isEmpty()) {
      return Verdict.NO;
    }
    Day both =
        one.get().when().compareTo(other.get().when()) > 0 ? one.get().when() : other.get().when();
    String treated = " after " + one.get().drug() + " and " + other.get().drug() + " were begun";
    Optional<Verdict> high =
        chart.all(Entry.Ck.class).stream()
            .filter(ck -> ck.unitsPerLitre().compareTo(least.value()) >= 0)
            .filter(ck -> ck.when().surelyAfter(both, delay.days()))
            .findFirst()
            .map(
                ck ->
                    Verdict.because(
                        "Creatine kinase still "
                            + HasCk.printed(ck)
                            + ", "
                            + ck.when().printed()
                            + treated
                            + " ("
                            + both.printed()
                            + ")",
                        ck));
    return high.or(
            () ->
                chart.drugs(second.members()).stream()
                    .filter(drug -> !drug.drug().equals(other.get().drug()))
                    .filter(drug -> drug.when().surelyAfter(both, delay.days()))
                    .findFirst()
                    .map(
                        drug ->
                            Verdict.because(
                                "A further agent, "
                                    + drug.drug()
                                    + ", was begun "
                                    + drug.when().printed()
                                    + treated,
                                drug)))
        .orElse(Verdict.NO);
  }

  private static Optional<Entry.Drug> begun(List<Entry.Drug> drugs) {
    return drugs.stream().filter(drug -> drug.when().told()).findFirst();
  }

  @Override
  public <T> T in(Translation<T> language) {
    return language.refractory(this);
  }

  @Override
  public String plain() {
    return "a creatine kinase of "
        + least.printed()
        + " or more, or a further agent begun, at least "
        + delay.printed()
        + " after "
        + first.words()
        + " and one of "
        + second.words()
        + " were begun";
  }
}
