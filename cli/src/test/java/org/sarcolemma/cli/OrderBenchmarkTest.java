package org.sarcolemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sarcolemma.evaluation.orders.OrderCase;
import org.sarcolemma.evaluation.orders.OrderCases;
import org.sarcolemma.evaluation.orders.OrderRates;
import org.sarcolemma.evaluation.scores.ConfidenceInterval;
import org.sarcolemma.knowledge.OrderRuleFile;
import org.sarcolemma.knowledge.TreatmentFiles;

/** The order check against orders that were written from the sources and not from its rules. */
class OrderBenchmarkTest {
  private static final List<OrderCase> ORDERS = OrderCases.shipped();
  private static final OrderRates RATES =
      OrderRates.of(ORDERS, new OrderCards(TreatmentFiles.load(), OrderRuleFile.load())::of);

  @Test
  @Tag("SR-47")
  @Tag("SR-39")
  void unsafeOrdersAreCaughtAndSoundOnesLeftAlone() {
    assertThat(RATES.caught().percent()).isGreaterThanOrEqualTo(98);
    // a third of the set is few: its share may lie below, its Wilson interval must reach the target
    OrderRates heldOut = RATES.heldOut();
    assertThat(
            100 * ConfidenceInterval.wilson(heldOut.caught().hits(), heldOut.caught().of()).high())
        .isGreaterThanOrEqualTo(98);
    for (OrderRates rates : List.of(RATES, heldOut)) {
      assertThat(rates.soundWithCard().percent()).isLessThanOrEqualTo(10);
      assertThat(rates.soundInterrupted().percent()).isLessThanOrEqualTo(2);
    }
    assertThat(RATES.caught().of()).isGreaterThanOrEqualTo(200);
    assertThat(RATES.soundWithCard().of()).isGreaterThanOrEqualTo(200);
  }

  @Test
  @Tag("SR-33")
  @Tag("SR-47")
  void whatKillsInterrupts() {
    for (String category :
        List.of(
            "methotrexate not weekly",
            "tenfold",
            "tenfold too little",
            "wrong unit",
            "wrong volume",
            "wrong route",
            "cumulative total",
            "allergy")) {
      List<OrderCase> orders =
          ORDERS.stream().filter(order -> order.category().equals(category)).toList();
      OrderRates rates =
          OrderRates.of(orders, new OrderCards(TreatmentFiles.load(), OrderRuleFile.load())::of);

      assertThat(rates.unsafeInterrupted().of()).as(category).isGreaterThanOrEqualTo(5);
      assertThat(rates.unsafeInterrupted().hits()).as(category).isEqualTo(orders.size());
    }
  }

  @Test
  void theCommandPrintsBothPartsAndEveryCategory() {
    Run run = Run.of("", "check-order", "--benchmark");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("held-out part", "unsafe orders caught", "pounds as kilograms");
    assertThat(Run.of("", "check-order").code()).isEqualTo(2);
    assertThat(Run.of("", "check-order", "--benchmark", "-").err()).contains("no FILE is read");
  }
}
