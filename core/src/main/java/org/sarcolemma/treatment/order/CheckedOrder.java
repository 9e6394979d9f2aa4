package org.sarcolemma.treatment.order;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.Optional;
import org.sarcolemma.treatment.measure.Amount;
import org.sarcolemma.treatment.measure.DoseUnit;

/**
 * An order with its child, ready to be checked.
 *
 * @param order as written
 * @param child whom it is for
 * @param drug what it names
 * @param conditions told conditions and those that results make
 * @param milligrams one administration in mg, where it can be known
 * @param today the day of the check
 */
record CheckedOrder(
    Order order,
    OrderChild child,
    KnownDrug drug,
    NavigableSet<String> conditions,
    Optional<BigDecimal> milligrams,
    LocalDate today) {

  /** Whether amounts are volumes of plasma and not masses of a drug. */
  boolean volume() {
    return drug.tags().contains("procedure");
  }

  LocalDate start() {
    return order.start().orElse(today);
  }

  /** One administration, or why it cannot be known. */
  static Optional<BigDecimal> milligrams(
      Order order, OrderChild child, boolean volume, Findings findings) {
    if (order.amount().isEmpty() || order.unit().isEmpty()) {
      findings.notChecked("the dose, for the order names no amount with a unit");
      return Optional.empty();
    }
    OrderUnit unit = order.unit().get();
    Optional<BigDecimal> size =
        switch (unit.per()) {
          case KILOGRAM -> child.body().weight().map(w -> w.kg());
          case SQUARE_METRE -> child.body().surface().map(s -> s.squareMetres());
          default -> Optional.of(BigDecimal.ONE);
        };
    if (size.isEmpty()) {
      findings.notChecked(
          "the dose, for it is per " + unit.per().symbol().substring(1) + " and that is not known");
      return Optional.empty();
    }
    Amount amount = new Amount(order.amount().get().multiply(size.get()), unit.unit());
    if (volume) {
      return Optional.of(amount.value()).filter(ml -> unit.unit() == DoseUnit.ML);
    }
    if (unit.unit() == DoseUnit.ML) {
      Optional<BigDecimal> dissolved =
          order
              .perMillilitre()
              .flatMap(each -> each.in(DoseUnit.MG))
              .map(each -> each.value().multiply(amount.value()));
      if (dissolved.isEmpty()) {
        findings.notChecked("the dose, for it is in mL and the concentration is not told");
      }
      return dissolved;
    }
    Optional<BigDecimal> mg = amount.in(DoseUnit.MG).map(Amount::value);
    if (mg.isEmpty()) {
      findings.notChecked("the dose, for " + unit.symbol() + " cannot be compared with mg");
    }
    return mg;
  }
}
