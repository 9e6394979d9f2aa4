package org.sarcolemma.evaluation.orders;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sarcolemma.interchange.InputException;

/** Rates counted by hand on five orders. */
class OrderRatesTest {
  private static final String FIVE =
      """
      {"id":"a","expected":"unsafe","category":"one","faults":[["amount","size"]],"part":"development","order":{"id":"a"}}
      {"id":"b","expected":"unsafe","category":"one","faults":[["amount"],["route"]],"part":"held-out","order":{"id":"b"}}
      {"id":"c","expected":"unsafe","category":"two","faults":[["total"]],"part":"held-out","order":{"id":"c"}}
      {"id":"d","expected":"sound","category":"drug","part":"held-out","order":{"id":"d"}}
      {"id":"e","expected":"sound","category":"drug","part":"development","order":{"id":"e"}}
      """;

  private static List<OrderCase> read(String lines) {
    return OrderCases.read("orders", new ByteArrayInputStream(lines.getBytes(UTF_8)));
  }

  @Test
  void aCardCountsOnlyWhenItSpeaksOfTheFault() {
    Map<String, List<Card>> answers =
        Map.of(
            "a", List.of(new Card(FaultKind.SIZE, false)),
            "b", List.of(new Card(FaultKind.AMOUNT, true)),
            "c", List.of(new Card(FaultKind.TOTAL, true), new Card(FaultKind.ROUTE, false)),
            "d", List.of(new Card(FaultKind.TEST, false)),
            "e", List.of());
    OrderRates rates = OrderRates.of(read(FIVE), json -> answers.get(json.get("id").asText()));

    assertThat(rates.caught()).isEqualTo(new Counted(2, 3));
    assertThat(rates.unsafeInterrupted()).isEqualTo(new Counted(2, 3));
    assertThat(rates.soundWithCard()).isEqualTo(new Counted(1, 2));
    assertThat(rates.soundInterrupted()).isEqualTo(new Counted(0, 2));
    assertThat(rates.heldOut().caught()).isEqualTo(new Counted(1, 2));
    assertThat(rates.development().soundWithCard()).isEqualTo(new Counted(0, 1));
    assertThat(rates.toText())
        .contains("2 of 3, 66.7 % [20.8-93.9]")
        .containsPattern("one +1 +1 +2")
        .containsPattern("two +1 +1 +1");
    assertThat(new Counted(0, 0).words()).isEqualTo("none");
    assertThat(new Counted(0, 0).percent()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"unsafe\",\"category\":\"one\" | \"odd\",\"category\":\"one\" | unsafe or sound",
        "\"part\":\"held-out\" | \"part\":\"x\" | held-out or development",
        "[\"total\"] | [\"speed\"] | is no kind of fault",
        "\"id\":\"b\",\"expected\" | \"id\":\"a\",\"expected\" | stands there twice",
        "\"order\":{\"id\":\"c\"} | \"order\":1 | is no object",
        "\"sound\" | \"unsafe\" | an unsafe order has faults"
      })
  void faultsOfTheSetAreSaidWithTheOrder(String was, String is, String complaint) {
    assertThatThrownBy(() -> read(FIVE.replace(was, is)))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("order '")
        .hasMessageContaining(complaint);
  }

  @Test
  void theShippedSetIsLargeAndPartedByAThird() {
    List<OrderCase> orders = OrderCases.shipped();

    for (boolean unsafe : new boolean[] {true, false}) {
      List<OrderCase> half = orders.stream().filter(o -> o.unsafe() == unsafe).toList();
      assertThat(half).hasSizeGreaterThanOrEqualTo(200);
      assertThat(half.stream().filter(OrderCase::heldOut).count() * 3.0 / half.size())
          .isBetween(0.95, 1.05);
    }
  }
}
