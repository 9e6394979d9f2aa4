package org.sarcolemma.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sarcolemma.evaluation.orders.Card;
import org.sarcolemma.evaluation.orders.FaultKind;
import org.sarcolemma.interchange.treatment.OrderReader;
import org.sarcolemma.treatment.Formulary;
import org.sarcolemma.treatment.order.OrderChecks;
import org.sarcolemma.treatment.order.OrderRules;
import org.sarcolemma.treatment.order.Severity;
import org.sarcolemma.treatment.order.Verdict;

/** What the order check says of an order, as cards that an evaluation can count. */
final class OrderCards {
  /** Every order of the set tells its day; this one is never used. */
  private static final LocalDate NO_DAY = LocalDate.EPOCH;

  /** How the questions about weight and height begin. */
  private static final List<String> SIZES = List.of("weight-", "height-", "surface-");

  private static final Map<FaultKind, List<String>> RULES =
      Map.of(
          FaultKind.AMOUNT,
          List.of("over-cap", "tenfold", "tenfold-low", "above-range", "below-range"),
          FaultKind.INTERVAL,
          List.of(
              "methotrexate-more-than-weekly",
              "too-soon",
              "frequency",
              "too-seldom",
              "too-many-doses"),
          FaultKind.ROUTE,
          List.of("wrong-route", "route-without-cited-dose"),
          FaultKind.TOTAL,
          List.of("cyclophosphamide-total", "cyclophosphamide-total-unknown"),
          FaultKind.VACCINE,
          List.of("live-vaccine", "live-vaccine-after-immunoglobulin", "vaccine-with-rituximab"),
          FaultKind.TEST,
          List.of("tpmt-unknown"),
          FaultKind.CONDITION,
          List.of("poor-metaboliser"),
          FaultKind.ALLERGY,
          List.of("allergy"),
          FaultKind.RATE,
          List.of("infusion-too-fast"),
          FaultKind.TAPER,
          List.of("sudden-stop"));

  private final OrderChecks checks;
  private final Map<String, FaultKind> kinds = new TreeMap<>();

  OrderCards(Formulary formulary, OrderRules rules) {
    checks = new OrderChecks(formulary, rules);
    RULES.forEach((kind, ids) -> ids.forEach(id -> kinds.put(id, kind)));
    kinds.put("duplicate", FaultKind.DUPLICATE);
    rules.contraindications().forEach(rule -> kinds.put(rule.id(), FaultKind.CONDITION));
    rules.interactions().forEach(rule -> kinds.put(rule.id(), FaultKind.INTERACTION));
  }

  /** The cards of one order. */
  List<Card> of(ObjectNode json) {
    OrderReader.ReadOrder order = OrderReader.read("the set of orders", json, NO_DAY);
    return checks.check(order.order(), order.child(), order.today()).verdicts().stream()
        .map(this::card)
        .toList();
  }

  private Card card(Verdict verdict) {
    return new Card(kind(verdict.id()), verdict.severity() == Severity.CRITICAL);
  }

  /** A rule nobody put to a kind of fault must not count as any. */
  private FaultKind kind(String rule) {
    if (SIZES.stream().anyMatch(rule::startsWith)) {
      return FaultKind.SIZE;
    }
    FaultKind kind = kinds.get(rule);
    if (kind == null) {
      throw new IllegalStateException("the rule '" + rule + "' is put to no kind of fault");
    }
    return kind;
  }
}
