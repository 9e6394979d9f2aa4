package org.sarcolemma.server.hooks;

import static org.sarcolemma.server.hooks.Markdown.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.sarcolemma.Assessment;
import org.sarcolemma.interchange.Used;
import org.sarcolemma.interchange.fhir.Draft;
import org.sarcolemma.interchange.fhir.OrderChart;
import org.sarcolemma.server.hooks.Card.Action;
import org.sarcolemma.server.hooks.Card.Indicator;
import org.sarcolemma.server.hooks.Card.PageLink;
import org.sarcolemma.server.hooks.Card.SourceLabel;
import org.sarcolemma.server.hooks.Card.Suggestion;
import org.sarcolemma.treatment.Formulary;
import org.sarcolemma.treatment.order.OverrideReason;
import org.sarcolemma.treatment.order.Severity;
import org.sarcolemma.treatment.order.Verdict;

/** How a verdict on an order reads as a card, with the data it rests on and their days. */
final class OrderWording {
  private static final String NOT_CHECKED = "NOT CHECKED: ";

  private final Formulary formulary;
  private final Addresses addresses;
  private final Proposals proposals;

  OrderWording(Formulary formulary, Addresses addresses, Proposals proposals) {
    this.formulary = formulary;
    this.addresses = addresses;
    this.proposals = proposals;
  }

  Card card(Draft draft, OrderChart chart, OrderFixes.Fixed fixed, List<OverrideReason> overrides) {
    Verdict verdict = fixed.verdict();
    List<Suggestion> suggestions = new ArrayList<>();
    if (fixed.corrected().isPresent()) {
      String label = fixed.label().orElse("Correct the order");
      suggestions.add(
          new Suggestion(
              label,
              true,
              List.of(
                  draft.reference().isEmpty()
                      ? Action.create(label, fixed.corrected().get())
                      : Action.update(label, fixed.corrected().get()))));
    }
    if (!draft.reference().isEmpty()) {
      suggestions.add(
          new Suggestion(
              "Take this order back",
              false,
              List.of(Action.delete("Remove the order", draft.reference()))));
    }
    String detail =
        "**"
            + plain(verdict.what())
            + "**\n\n"
            + plain(verdict.fix())
            + "\n\n- Basis: "
            + plain(verdict.basis())
            + "\n- Source: "
            + plain(formulary.shortName(verdict.source()))
            + (verdict.verified() ? "" : " (assumption: not read in its source)")
            + "\n- "
            + data(chart)
            + "\n\n"
            + Assessment.PURPOSE;
    return new Card(
        "order|" + draft.order().drug() + "|" + verdict.id() + "|" + verdict.what(),
        draft.order().drug(),
        verdict.id(),
        verdict.severity() == Severity.CRITICAL ? Indicator.CRITICAL : Indicator.WARNING,
        verdict.what(),
        detail,
        source(formulary.shortName(verdict.source())),
        suggestions,
        overrides,
        List.of(byHand()));
  }

  /** One card for everything that could not be checked of one order (SR-46). */
  Card notChecked(Draft draft, OrderChart chart, List<String> open, HookCall call) {
    List<Suggestion> suggestions = new ArrayList<>();
    if (chart.child().body().weight().isEmpty()) {
      suggestions.add(
          new Suggestion(
              "Ask for weight and height in kg and cm today",
              true,
              List.of(
                  Action.create(
                      "Weigh the child",
                      proposals.laboratory(
                          "vital_weight",
                          "Body weight",
                          "needed to check a dose",
                          call.patientId())),
                  Action.create(
                      "Measure the child",
                      proposals.laboratory(
                          "vital_height",
                          "Body height",
                          "needed to check a dose",
                          call.patientId())))));
    }
    String drug =
        formulary
            .drug(draft.order().drug())
            .map(known -> known.facts().label())
            .orElse(draft.order().drug().replace('_', ' '));
    String list =
        open.stream()
            .map(reason -> "- " + plain(sentence(reason)))
            .collect(Collectors.joining("\n"));
    return new Card(
        "order|" + draft.order().drug() + "|not-checked|" + String.join("|", open),
        draft.order().drug(),
        "not-checked",
        Indicator.WARNING,
        drug
            + ": "
            + open.get(0)
            + (open.size() > 1 ? " (and " + (open.size() - 1) + " more)" : ""),
        "What was not checked is not fine; it is open.\n\n"
            + list
            + "\n\n- "
            + data(chart)
            + "\n\n"
            + Assessment.PURPOSE,
        source("Sarcolemma, check of orders"),
        suggestions,
        List.of(),
        List.of(byHand()));
  }

  private static String sentence(String reason) {
    return reason.startsWith(NOT_CHECKED) ? reason : NOT_CHECKED + reason;
  }

  /** The data used, each with its day; what has no day says so. */
  static String data(OrderChart chart) {
    List<Used> used = chart.used();
    return used.isEmpty()
        ? "Data: none of the record was used"
        : "Data: "
            + used.stream()
                .map(
                    one ->
                        plain(one.says())
                            + " ("
                            + (one.date().isEmpty() ? "no date" : one.date())
                            + ")")
                .collect(Collectors.joining("; "));
  }

  private PageLink byHand() {
    return new PageLink("Check this order by hand", addresses.page("/order"));
  }

  private SourceLabel source(String label) {
    return new SourceLabel(label, addresses.page("/order"));
  }
}
