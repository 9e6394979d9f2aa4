package org.sarcolemma.screening;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sarcolemma.screening.Entry.Size;
import org.sarcolemma.treatment.measure.BodySurface;

/**
 * All doses given of a drug together come near a limit for the body surface. Each dose counts for
 * the body surface of its day: weight and height last measured before it, else first after it.
 *
 * @param drug the drug
 * @param limit in mg for each m²
 * @param share from which share of the limit it is near, 0 to 1
 */
public record NearLifetimeDose(Group drug, Limit limit, Limit share) implements Criterion {
  private static final int DECIMALS = 3;

  @Override
  public Verdict judge(Chart chart, LocalDate asOf) {
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal near = limit.value().multiply(share.value());
    List<String> origins = new ArrayList<>();
    int unread = 0;
    Day since = Day.NOT_TOLD;
    for (Entry.Drug dose : chart.drugs(drug.members())) {
      if (dose.given()) {
        Optional<BigDecimal> amount = perSquareMetre(chart, dose);
        unread += amount.isEmpty() ? 1 : 0;
        if (amount.isPresent()) {
          total = total.add(amount.get());
          origins.add(dose.origin());
          since = !since.told() && total.compareTo(near) >= 0 ? dose.when() : since;
        }
      }
    }
    if (total.compareTo(near) < 0) {
      return Verdict.NO;
    }
    String reason =
        drug.words()
            + " given so far "
            + total.setScale(0, RoundingMode.HALF_UP).toPlainString()
            + " mg/m2 in "
            + origins.size()
            + " doses; limit "
            + limit.printed();
    List<String> missing =
        unread == 0
            ? List.of()
            : List.of(unread + " further doses have no amount, or no weight and height beside it");
    return new Verdict(true, List.of(reason), missing, origins, since);
  }

  private static Optional<BigDecimal> perSquareMetre(Chart chart, Entry.Drug dose) {
    if (dose.dose().isEmpty()) {
      return Optional.empty();
    }
    Entry.Amount amount = dose.dose().get();
    if (amount.perSquareMetre()) {
      return Optional.of(amount.milligrams());
    }
    Optional<BigDecimal> kg = nearest(chart, Size.WEIGHT, dose.when());
    Optional<BigDecimal> cm = nearest(chart, Size.HEIGHT, dose.when());
    if (kg.isEmpty() || cm.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal surface = BodySurface.mosteller(kg.get(), cm.get(), DECIMALS);
    return surface.signum() <= 0
        ? Optional.empty()
        : Optional.of(amount.milligrams().divide(surface, MathContext.DECIMAL64));
  }

  private static Optional<BigDecimal> nearest(Chart chart, Size size, Day day) {
    List<Entry.Measure> all =
        chart.all(Entry.Measure.class).stream()
            .filter(measure -> measure.size() == size && measure.when().told())
            .toList();
    Optional<Entry.Measure> before =
        all.stream()
            .filter(measure -> !measure.when().earliest().isAfter(day.earliest()))
            .reduce((a, b) -> b);
    return before.or(() -> all.stream().findFirst()).map(Entry.Measure::value);
  }

  @Override
  public <T> T in(Translation<T> language) {
    return language.nearLifetimeDose(this);
  }

  @Override
  public String plain() {
    return drug.words()
        + " given up to "
        + share.value().movePointRight(2).toPlainString()
        + " % or more of "
        + limit.printed()
        + (share.assumption().isEmpty() ? "" : " (that share is an assumption)");
  }
}
