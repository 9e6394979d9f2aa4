package org.sarcolemma.server.workspace;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sarcolemma.registry.event.Event;
import org.sarcolemma.registry.event.EventKind;
import org.sarcolemma.registry.event.History;
import org.sarcolemma.server.people.Role;

/**
 * Who a child is, above every page of theirs, so that nobody writes into the wrong child (SR-19).
 *
 * @param id of the child
 * @param name as told last
 * @param born date of birth, or "not told"
 * @param age in whole years and months, or empty when the date of birth is unknown
 * @param sex {@code female}, {@code male} or "not told"
 * @param weight the last weight told, with its day
 * @param open the page that is open; empty for one that is no tab
 * @param tabs pages whoever is asking may open
 */
public record ChildHeader(
    String id,
    String name,
    String born,
    String age,
    String sex,
    Optional<Weight> weight,
    Optional<ChildTab> open,
    List<ChildTab> tabs) {
  /** Nobody told. */
  public static final String NOT_TOLD = "not told";

  private static final int YOUNG = 2;

  /**
   * A weight.
   *
   * @param kg in kilograms
   * @param day on which it was measured
   * @param days how many days ago that was
   */
  public record Weight(BigDecimal kg, LocalDate day, long days) {}

  /** Copies its list. */
  public ChildHeader {
    tabs = List.copyOf(tabs);
  }

  /**
   * Of a child as they are known today.
   *
   * @param roles of whoever is asking
   */
  public static ChildHeader of(History history, Set<Role> roles, ChildTab open, LocalDate today) {
    return of(history, roles, Optional.of(open), today);
  }

  /** The same above a page that is no tab. */
  public static ChildHeader of(
      History history, Set<Role> roles, Optional<ChildTab> open, LocalDate today) {
    Event identity = history.identity().orElseThrow();
    Optional<LocalDate> birth = history.birth();
    String sex = identity.body().path("sex").asText("");
    return new ChildHeader(
        history.child(),
        identity.body().path("name").asText(),
        birth.map(LocalDate::toString).orElse(NOT_TOLD),
        birth.map(born -> age(born, today)).orElse(""),
        sex.isEmpty() ? NOT_TOLD : sex,
        weight(history, today),
        open,
        Arrays.stream(ChildTab.values())
            .filter(tab -> tab.roles().stream().anyMatch(roles::contains))
            .toList());
  }

  private static Optional<Weight> weight(History history, LocalDate today) {
    List<Event> told =
        history.holding(EventKind.MEASUREMENT).stream()
            .filter(event -> event.body().path("scale").asText().equals("weight"))
            .filter(event -> event.body().path("unit").asText().equals("kg"))
            .filter(event -> event.body().path("value").isNumber())
            .toList();
    if (told.isEmpty()) {
      return Optional.empty();
    }
    Event last = told.get(told.size() - 1);
    return Optional.of(
        new Weight(
            last.body().path("value").decimalValue(),
            last.day(),
            ChronoUnit.DAYS.between(last.day(), today)));
  }

  private static String age(LocalDate born, LocalDate today) {
    Period age = Period.between(born, today);
    return age.getYears() < YOUNG
        ? age.toTotalMonths() + " months"
        : age.getYears() + " years " + age.getMonths() + " months";
  }
}
