package org.sarcolemma.evaluation.orders;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What a checker makes of a set of orders. An unsafe order counts as caught only when the cards
 * speak of every fault it has; a sound order is disturbed by any card.
 */
public final class OrderRates {
  private record Judged(OrderCase order, boolean caught, boolean anyCard, boolean interrupted) {}

  private final List<Judged> judged;

  private OrderRates(List<Judged> judged) {
    this.judged = judged;
  }

  /**
   * Shows every order to a checker.
   *
   * @param checker an order as JSON in, its cards out
   */
  public static OrderRates of(List<OrderCase> cases, Function<ObjectNode, List<Card>> checker) {
    List<Judged> judged = new ArrayList<>();
    for (OrderCase each : cases) {
      List<Card> cards = checker.apply(each.order());
      Set<FaultKind> spokenOf = EnumSet.noneOf(FaultKind.class);
      cards.forEach(card -> spokenOf.add(card.about()));
      judged.add(
          new Judged(
              each,
              each.unsafe() && each.caught(spokenOf),
              !cards.isEmpty(),
              cards.stream().anyMatch(Card::interruptive)));
    }
    return new OrderRates(judged);
  }

  /** The same of those orders only that nobody looked at while rules were mended. */
  public OrderRates heldOut() {
    return new OrderRates(judged.stream().filter(j -> j.order().heldOut()).toList());
  }

  /** The same of the other orders only. */
  public OrderRates development() {
    return new OrderRates(judged.stream().filter(j -> !j.order().heldOut()).toList());
  }

  /** Unsafe orders whose every fault a card speaks of. */
  public Counted caught() {
    return count(true, Judged::caught);
  }

  /** Unsafe orders that interrupt. */
  public Counted unsafeInterrupted() {
    return count(true, Judged::interrupted);
  }

  /** Sound orders with any card. */
  public Counted soundWithCard() {
    return count(false, Judged::anyCard);
  }

  /** Sound orders that interrupt. */
  public Counted soundInterrupted() {
    return count(false, Judged::interrupted);
  }

  private Counted count(boolean unsafe, Predicate<Judged> hit) {
    List<Judged> of = judged.stream().filter(j -> j.order().unsafe() == unsafe).toList();
    return new Counted((int) of.stream().filter(hit).count(), of.size());
  }

  /** Tables for people: the rates of both parts, then each category. */
  public String toText() {
    StringBuilder text = new StringBuilder();
    part(text, "all orders", this);
    part(text, "development part", development());
    part(text, "held-out part", heldOut());
    text.append(row("unsafe orders", "caught", "interrupted", "of"));
    categories(true, text, Judged::caught);
    text.append('\n').append(row("sound orders", "any card", "interrupted", "of"));
    categories(false, text, Judged::anyCard);
    return text.toString();
  }

  private static void part(StringBuilder text, String name, OrderRates rates) {
    text.append(name).append('\n');
    line(text, "unsafe orders caught", rates.caught());
    line(text, "  of them by an interruption", rates.unsafeInterrupted());
    line(text, "sound orders with any card", rates.soundWithCard());
    line(text, "  of them interrupted", rates.soundInterrupted());
    text.append('\n');
  }

  private static void line(StringBuilder text, String name, Counted counted) {
    text.append(String.format(Locale.ROOT, "  %-30s %s\n", name, counted.words()));
  }

  private void categories(boolean unsafe, StringBuilder text, Predicate<Judged> first) {
    Map<String, List<Judged>> groups = new LinkedHashMap<>();
    for (Judged each : judged) {
      if (each.order().unsafe() == unsafe) {
        groups.computeIfAbsent(each.order().category(), c -> new ArrayList<>()).add(each);
      }
    }
    groups.forEach(
        (category, group) ->
            text.append(
                row(
                    category,
                    Long.toString(group.stream().filter(first).count()),
                    Long.toString(group.stream().filter(Judged::interrupted).count()),
                    Integer.toString(group.size()))));
  }

  private static String row(String name, String first, String second, String third) {
    return String.format(Locale.ROOT, "%-36s %9s %12s %5s\n", name, first, second, third);
  }
}
