package org.sarcolemma.server.hooks;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sarcolemma.interchange.fhir.Draft;
import org.sarcolemma.interchange.fhir.DraftCorrection;
import org.sarcolemma.interchange.fhir.DraftReader;
import org.sarcolemma.treatment.measure.DoseUnit;
import org.sarcolemma.treatment.measure.PlainDecimal;
import org.sarcolemma.treatment.order.OrderChecks;
import org.sarcolemma.treatment.order.OrderChild;
import org.sarcolemma.treatment.order.OrderReport;
import org.sarcolemma.treatment.order.OrderUnit;
import org.sarcolemma.treatment.order.Verdict;
import org.sarcolemma.treatment.regimen.Formula;

/**
 * The corrected order, where the fix is exact. A correction is offered only when the corrected
 * order passes the same checks: nothing is then wrong with its dose or its timing, and nothing more
 * is unchecked than before.
 */
final class OrderFixes {
  private static final String TOO_OFTEN = "methotrexate-more-than-weekly";

  /** Verdicts that a wrong figure or frequency makes. */
  private static final Set<String> DOSE_OR_TIME =
      Set.of(
          TOO_OFTEN,
          "tenfold",
          "tenfold-low",
          "over-cap",
          "above-range",
          "below-range",
          "frequency",
          "too-seldom",
          "too-many-doses");

  /**
   * A verdict with what would put it right.
   *
   * @param label what is offered; empty when there is no exact fix
   */
  record Fixed(Verdict verdict, Optional<String> label, Optional<ObjectNode> corrected) {}

  private final OrderChecks checks;
  private final DraftReader drafts;

  OrderFixes(OrderChecks checks, DraftReader drafts) {
    this.checks = checks;
    this.drafts = drafts;
  }

  /**
   * The verdicts with their fixes. What is only a consequence of a wrong frequency is left out when
   * the right frequency clears it: one card for each reason.
   */
  List<Fixed> of(
      Draft draft, List<Verdict> verdicts, OrderReport report, OrderChild child, LocalDate today) {
    List<Fixed> fixed = new ArrayList<>();
    Optional<Fixed> weekly =
        verdicts.stream()
            .filter(verdict -> verdict.id().equals(TOO_OFTEN))
            .findFirst()
            .flatMap(verdict -> weekly(verdict, draft, report, child, today));
    for (Verdict verdict : verdicts) {
      if (weekly.isPresent()) {
        if (verdict.id().equals(TOO_OFTEN)) {
          fixed.add(weekly.get());
        } else if (!DOSE_OR_TIME.contains(verdict.id())) {
          fixed.add(new Fixed(verdict, Optional.empty(), Optional.empty()));
        }
      } else {
        fixed.add(
            amount(verdict, draft, report, child, today)
                .orElse(new Fixed(verdict, Optional.empty(), Optional.empty())));
      }
    }
    return fixed;
  }

  private Optional<Fixed> weekly(
      Verdict verdict, Draft draft, OrderReport report, OrderChild child, LocalDate today) {
    DayOfWeek day = draft.order().start().orElse(today).getDayOfWeek();
    return DraftCorrection.weekly(draft.json(), day)
        .filter(corrected -> sound(corrected, report, child, today))
        .map(
            corrected ->
                new Fixed(
                    verdict,
                    Optional.of(
                        "Order "
                            + figure(draft)
                            + " once a WEEK, on "
                            + DraftCorrection.name(day)
                            + ", not daily"),
                    Optional.of(corrected)));
  }

  private Optional<Fixed> amount(
      Verdict verdict, Draft draft, OrderReport report, OrderChild child, LocalDate today) {
    Optional<OrderUnit> unit = draft.order().unit();
    if (draft.order().amount().isEmpty() || unit.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal amount = draft.order().amount().get();
    Optional<BigDecimal> other =
        switch (verdict.id()) {
          case "tenfold" -> Optional.of(amount.movePointLeft(1).stripTrailingZeros());
          case "tenfold-low" -> Optional.of(amount.movePointRight(1).stripTrailingZeros());
          case "over-cap" ->
              verdict
                  .mostMilligrams()
                  .filter(
                      most -> unit.get().equals(new OrderUnit(DoseUnit.MG, Formula.Size.CHILD)));
          default -> Optional.empty();
        };
    return other.flatMap(
        figure ->
            DraftCorrection.amount(draft.json(), new BigDecimal(PlainDecimal.print(figure)))
                .filter(corrected -> sound(corrected, report, child, today))
                .map(
                    corrected ->
                        new Fixed(
                            verdict,
                            Optional.of(
                                (verdict.id().equals("over-cap")
                                        ? "Order "
                                        : "If the decimal point slipped: order ")
                                    + PlainDecimal.print(figure)
                                    + " "
                                    + unit.get().symbol()
                                    + " instead of "
                                    + figure(draft)),
                            Optional.of(corrected))));
  }

  private static String figure(Draft draft) {
    return draft.order().amount().map(PlainDecimal::print).orElse("")
        + " "
        + draft.order().unit().map(OrderUnit::symbol).orElse("");
  }

  private boolean sound(
      ObjectNode corrected, OrderReport before, OrderChild child, LocalDate today) {
    Optional<Draft> again = drafts.read(corrected, List.of());
    if (again.isEmpty() || !again.get().unread().isEmpty()) {
      return false;
    }
    OrderReport after = checks.check(again.get().order(), child, today);
    return after.verdicts().stream().noneMatch(v -> DOSE_OR_TIME.contains(v.id()))
        && before.notChecked().containsAll(after.notChecked());
  }
}
