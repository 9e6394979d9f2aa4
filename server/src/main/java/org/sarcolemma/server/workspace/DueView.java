package org.sarcolemma.server.workspace;

import java.time.LocalDate;
import java.util.List;
import org.sarcolemma.followup.DueLine;
import org.sarcolemma.registry.event.History;
import org.sarcolemma.registry.standing.Standing;

/**
 * What is due for one child, as pages show it.
 *
 * @param lines the most urgent first
 */
public record DueView(List<Line> lines) {
  /** Copies its list. */
  public DueView {
    lines = List.copyOf(lines);
  }

  /**
   * A line.
   *
   * @param when the day, or that there is none
   * @param state {@code overdue}, {@code due}, {@code not told} or {@code no day}
   * @param what kind and text
   * @param source where the interval comes from, with a mark where it is an assumption
   */
  public record Line(String when, String state, String what, String source) {
    /** Whether it is late. */
    public boolean overdue() {
      return state.equals("overdue");
    }
  }

  /** Of a child with these events. */
  public static DueView of(DueDesk desk, History history, LocalDate today) {
    return of(desk, Standing.of(history), today);
  }

  /** Of a child as it stands. */
  public static DueView of(DueDesk desk, Standing standing, LocalDate today) {
    return new DueView(
        desk.of(standing, today).stream().map(line -> line(desk, line, today)).toList());
  }

  private static Line line(DueDesk desk, DueLine line, LocalDate today) {
    String source = desk.source(line.source());
    return new Line(
        line.day().map(LocalDate::toString).orElse("no day"),
        state(line, today),
        line.kind().word() + ": " + line.text(),
        line.source().equals("house")
            ? "limit of this software"
            : line.verified() || source.isEmpty() ? source : source + " [assumption]");
  }

  private static String state(DueLine line, LocalDate today) {
    if (line.overdue()) {
      return "overdue";
    }
    return line.day().isEmpty() ? "no day" : line.untold(today) ? "not told" : "due";
  }
}
