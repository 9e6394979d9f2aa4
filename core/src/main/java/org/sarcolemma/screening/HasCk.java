package org.sarcolemma.screening;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * Creatine kinase was at least so high once.
 *
 * @param least in U/L
 */
public record HasCk(Limit least) implements Criterion {
  @Override
  public Verdict judge(Chart chart, LocalDate asOf) {
    List<Entry.Ck> high =
        chart.all(Entry.Ck.class).stream()
            .filter(ck -> ck.unitsPerLitre().compareTo(least.value()) >= 0)
            .toList();
    if (high.isEmpty()) {
      return Verdict.NO;
    }
    Entry.Ck first = high.get(0);
    Entry.Ck peak = high.stream().max(Comparator.comparing(Entry.Ck::unitsPerLitre)).orElse(first);
    return new Verdict(
        true,
        List.of("Highest creatine kinase " + printed(peak) + ", " + peak.when().printed()),
        List.of(),
        List.of(peak.origin()),
        first.when());
  }

  /** The value in U/L, and as the laboratory wrote it where that differs. */
  static String printed(Entry.Ck ck) {
    BigDecimal rounded = ck.unitsPerLitre().setScale(0, java.math.RoundingMode.HALF_EVEN);
    String units = rounded.toPlainString() + " U/L";
    return units.equals(ck.printed()) ? units : units + " (" + ck.printed() + ")";
  }

  @Override
  public <T> T in(Translation<T> language) {
    return language.hasCk(this);
  }

  @Override
  public String plain() {
    return "a creatine kinase of " + least.printed() + " or more at any time";
  }
}
