package org.sarcolemma.screening;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Creatine kinase was still high some time after a drug was stopped for good.
 *
 * @param drugs the group
 * @param delay how long after the stop, in days
 * @param least in U/L
 */
public record HighAfterStop(Group drugs, Limit delay, Limit least) implements Criterion {
  @Override
  public Verdict judge(Chart chart, LocalDate asOf) {
    List<Entry.Drug> taken = chart.drugs(drugs.members());
    boolean goesOn = taken.stream().anyMatch(drug -> drug.current() && drug.stop().isEmpty());
    Optional<Entry.Drug> last =
        taken.stream()
            .filter(drug -> drug.stop().filter(Day::told).isPresent())
            .max((a, b) -> a.stop().orElseThrow().compareTo(b.stop().orElseThrow()));
    if (goesOn || last.isEmpty()) {
      return Verdict.NO;
    }
    Day stop = last.get().stop().orElseThrow();
    return chart.all(Entry.Ck.class).stream()
        .filter(ck -> ck.unitsPerLitre().compareTo(least.value()) >= 0)
        .filter(ck -> ck.when().surelyAfter(stop, delay.days()))
        .findFirst()
        .map(
            ck ->
                Verdict.because(
                    "Creatine kinase "
                        + HasCk.printed(ck)
                        + " on "
                        + ck.when().printed()
                        + ", after "
                        + last.get().drug()
                        + " was stopped ("
                        + stop.printed()
                        + ")",
                    ck))
        .orElse(Verdict.NO);
  }

  @Override
  public <T> T in(Translation<T> language) {
    return language.highAfterStop(this);
  }

  @Override
  public String plain() {
    return "a creatine kinase of "
        + least.printed()
        + " or more at least "
        + delay.printed()
        + " after the last "
        + drugs.words()
        + " was stopped";
  }
}
