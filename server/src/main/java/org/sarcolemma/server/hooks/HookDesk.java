package org.sarcolemma.server.hooks;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sarcolemma.interchange.InputException;
import org.sarcolemma.server.Faults;
import org.sarcolemma.server.hooks.Card.Indicator;
import org.sarcolemma.server.hooks.Card.PageLink;
import org.sarcolemma.server.hooks.Card.SourceLabel;

/** Answers one call: reads it, brings the record together, asks every card maker, writes. */
final class HookDesk {
  private final Gathering gathering;
  private final List<CardMaker> chart;
  private final List<CardMaker> orders;
  private final Reminders reminders;
  private final Addresses addresses;
  private final Clock clock;

  HookDesk(
      Gathering gathering,
      List<CardMaker> chart,
      List<CardMaker> orders,
      Reminders reminders,
      Addresses addresses,
      Clock clock) {
    this.gathering = gathering;
    this.chart = List.copyOf(chart);
    this.orders = List.copyOf(orders);
    this.reminders = reminders;
    this.addresses = addresses;
    this.clock = clock;
  }

  /**
   * The answer to a call.
   *
   * @throws HookProblem when it cannot be answered
   */
  ObjectNode answer(HookService service, ObjectNode body) {
    HookCall call = HookCallReader.read(service, body);
    Gathered record = gathering.of(call);
    LocalDate today = LocalDate.now(clock);
    List<Card> cards = new ArrayList<>();
    for (CardMaker maker : service.orders() ? orders : chart) {
      cards.addAll(guarded(maker, call, record, today));
    }
    List<Card> due = new ArrayList<>(reminders.due(call, cards));
    due.sort(Comparator.comparing(Card::indicator));
    return CardJson.of(due, reminders.show(call, due));
  }

  /** A fault of ours in one maker must not silence the others, nor pass for "nothing found". */
  private List<Card> guarded(CardMaker maker, HookCall call, Gathered record, LocalDate today) {
    try {
      return maker.cards(call, record, today);
    } catch (HookProblem problem) {
      throw problem;
    } catch (InputException mixed) {
      // the readers of records refuse two patients, and nothing else that is left at this point
      throw new HookProblem(HookError.MIXED_PATIENTS, "the record cannot be read as one child's");
    } catch (RuntimeException fault) {
      Faults.report(fault);
      return List.of(failed(maker));
    }
  }

  private Card failed(CardMaker maker) {
    String what = "NOT CHECKED: " + maker.looksAt() + ", for this service failed there";
    return new Card(
        "fault|" + maker.looksAt(),
        "",
        "fault",
        Indicator.WARNING,
        what,
        what
            + ". What was not checked is not fine; it is open. The fault is in the log, without data.",
        new SourceLabel("Sarcolemma", addresses.page("/")),
        List.of(),
        List.of(),
        List.of(new PageLink("Check by hand", addresses.page("/"))));
  }

  /** The card an answer is about, where it is remembered. */
  Optional<Reminders.Shown> shown(String card) {
    return reminders.shown(card);
  }

  /** Takes note of what was answered. */
  void heard(FeedbackEntry entry, Reminders.Shown shown) {
    boolean withReason = entry.code().isPresent() || entry.comment().isPresent();
    if (!entry.accepted() && withReason) {
      reminders.overridden(shown, entry.code().orElse("reason in words"));
    }
  }
}
