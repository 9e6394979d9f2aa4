package org.sarcolemma.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.sarcolemma.registry.event.Event;
import org.sarcolemma.registry.event.EventKind;
import org.sarcolemma.registry.event.History;
import org.sarcolemma.registry.event.NewEvent;

/** Events of every kind on any day, some of which correct or withdraw an earlier one. */
final class RandomEvents {
  private static final List<String> SCALES = List.of("mmt8", "ck", "weight");
  private static final List<String> UNITS = List.of("kg", "[lb_av]");
  private static final List<String> DRUGS = List.of("prednisolone", "ivig");
  private static final List<String> ACTIONS = List.of("start", "change", "given", "stop");
  private static final List<String> FINDINGS = List.of("anti_hmgcr_positive", "dysphagia");
  private static final List<String> ANSWERS = List.of("present", "absent", "unknown");

  private RandomEvents() {}

  static List<NewEvent> some(Random random, History history) {
    List<NewEvent> events = new ArrayList<>();
    int count = 1 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      events.add(one(random, history.events()));
    }
    return events;
  }

  private static NewEvent one(Random random, List<Event> earlier) {
    // few days, so that many events share one
    LocalDate day = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(6));
    NewEvent event =
        switch (random.nextInt(8)) {
          case 0, 1 ->
              NewEvent.of(
                  EventKind.MEASUREMENT,
                  day,
                  Made.json(
                      "{\"scale\": \"%s\", \"value\": %d, \"unit\": \"%s\"}"
                          .formatted(of(random, SCALES), random.nextInt(90), of(random, UNITS))));
          case 2, 3 ->
              NewEvent.of(
                  EventKind.TREATMENT,
                  day,
                  Made.json(
                      "{\"drug\": \"%s\", \"action\": \"%s\", \"amount\": %d, \"unit\": \"mg\"}"
                          .formatted(of(random, DRUGS), of(random, ACTIONS), random.nextInt(9))));
          case 4 ->
              NewEvent.of(
                  EventKind.FINDING,
                  day,
                  Made.json(
                      "{\"finding\": \"%s\", \"answer\": \"%s\"}"
                          .formatted(of(random, FINDINGS), of(random, ANSWERS))));
          case 5 ->
              NewEvent.of(
                  EventKind.FINDING,
                  day,
                  Made.json(
                      "{\"finding\": \"%s\", \"answer\": \"unknown\", \"note\": \"pending\"}"
                          .formatted(of(random, FINDINGS))));
          case 6 ->
              NewEvent.of(
                  EventKind.DECISION,
                  day,
                  Made.json(
                      random.nextBoolean()
                          ? "{\"text\": \"d%d\"}".formatted(random.nextInt(99))
                          : "{\"text\": \"d%d\", \"due\": \"2026-12-0%d\"}"
                              .formatted(random.nextInt(99), 1 + random.nextInt(9))));
          default -> Made.child("Name " + random.nextInt(99), "2015-01-01");
        };
    String old = of(random, earlier).id();
    return switch (random.nextInt(6)) {
      case 0 -> event.correcting(old);
      case 1 ->
          Made.event(EventKind.WITHDRAWAL, Made.TODAY, "{\"reason\": \"wrong child\"}")
              .correcting(old);
      case 2 -> event.at("v" + random.nextInt(9));
      default -> event;
    };
  }

  private static <T> T of(Random random, List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
