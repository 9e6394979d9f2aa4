package org.sarcolemma.screening;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All screens, asked of one chart at a time. This is what every faster engine must agree with.
 *
 * <pre>{@code
 * for (Hit hit : screens.evaluate(chart, LocalDate.of(2026, 11, 23))) {
 *   hit.reasons();
 * }
 * }</pre>
 */
public final class Screens {
  private final Map<String, Screen> screens = new LinkedHashMap<>();

  /**
   * Takes screens in the order hits are listed.
   *
   * @throws IllegalArgumentException when two have one id
   */
  public Screens(List<Screen> screens) {
    for (Screen screen : screens) {
      if (this.screens.put(screen.id(), screen) != null) {
        throw new IllegalArgumentException("screen '" + screen.id() + "' stands twice");
      }
    }
  }

  /** Every screen. */
  public List<Screen> all() {
    return List.copyOf(screens.values());
  }

  /** A screen by its id. */
  public Optional<Screen> named(String id) {
    return Optional.ofNullable(screens.get(id));
  }

  /** One screen alone. */
  public Screens only(String id) {
    return new Screens(named(id).stream().toList());
  }

  /**
   * What the screens find in one chart. A patient recorded as dead is never listed.
   *
   * @param asOf day the question is asked for; what surely came later is not looked at
   */
  public List<Hit> evaluate(Chart chart, LocalDate asOf) {
    if (chart.deceased()) {
      return List.of();
    }
    Chart then = chart.until(asOf);
    return screens.values().stream().flatMap(screen -> screen.ask(then, asOf).stream()).toList();
  }
}
