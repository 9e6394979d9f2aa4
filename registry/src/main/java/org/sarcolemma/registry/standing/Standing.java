package org.sarcolemma.registry.standing;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sarcolemma.registry.event.Event;
import org.sarcolemma.registry.event.History;

/**
 * How things stand with one child: of everything that holds, what was told last.
 *
 * @param child id of the child
 * @param position place of the child's last event in the chain, whatever it says
 * @param identity who the child is; empty while nobody has told
 * @param visit when something was measured last, or a visit was
 * @param measured last value of each scale by its id; weight in kg and height in cm alone
 * @param drugs use of each drug by its generic name
 * @param answers last answer of each antibody, and of each finding that was awaited once, by id
 * @param planned decisions with a day, the earliest day first
 */
public record Standing(
    String child,
    long position,
    Optional<Identity> identity,
    Optional<Moment> visit,
    SortedMap<String, Measured> measured,
    SortedMap<String, DrugUse> drugs,
    SortedMap<String, TestAnswer> answers,
    List<PlannedStep> planned) {
  /** Copies its collections. */
  public Standing {
    measured = copied(measured);
    drugs = copied(drugs);
    answers = copied(answers);
    planned = List.copyOf(planned);
  }

  private static <T> SortedMap<String, T> copied(Map<String, T> map) {
    return Collections.unmodifiableSortedMap(new TreeMap<>(map));
  }

  /** Of a child with these events. */
  public static Standing of(History history) {
    List<Event> holding = history.holding();
    StandingFold fold = StandingFold.begin(history.child(), StandingFold.awaited(holding));
    holding.forEach(fold::add);
    List<Event> all = history.events();
    return fold.done(all.isEmpty() ? 0 : all.get(all.size() - 1).position());
  }

  /**
   * The same after more events, which come behind all others in the chain.
   *
   * @return empty when that cannot be told without the events before: when one of them corrects or
   *     withdraws another, or awaits a result nobody awaited before
   */
  Optional<Standing> after(List<Event> added) {
    if (added.stream()
        .anyMatch(
            event -> event.corrects().isPresent() || StandingFold.newlyAwaited(this, event))) {
      return Optional.empty();
    }
    StandingFold fold = StandingFold.from(this);
    added.forEach(fold::add);
    return Optional.of(
        fold.done(added.isEmpty() ? position : added.get(added.size() - 1).position()));
  }
}
