package org.sarcolemma.server.workspace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sarcolemma.followup.DueKind;
import org.sarcolemma.followup.DueLine;
import org.sarcolemma.registry.standing.Identity;
import org.sarcolemma.registry.standing.Standing;

/** Lines of the list, made anew only for children of whom something was told, and at midnight. */
public final class ChildIndex {
  private final DueDesk desk;
  private Map<String, ChildLine> byChild = new HashMap<>();
  private Map<String, Integer> namesakes = new HashMap<>();
  private List<ChildLine> lines = List.of();
  private LocalDate day = LocalDate.MIN;
  private long position = -1;

  /** An empty index. */
  public ChildIndex(DueDesk desk) {
    this.desk = desk;
  }

  /**
   * The lines of a day.
   *
   * @param lines of everybody
   * @param namesakes how many children share a likeness
   */
  public record Lines(List<ChildLine> lines, Map<String, Integer> namesakes) {
    /** Whether another child has a like name. */
    public boolean mistakable(ChildLine line) {
      return namesakes.getOrDefault(line.likeness(), 0) > 1;
    }
  }

  /** Of everybody. */
  public synchronized Lines of(List<Standing> standings, LocalDate today) {
    long newest = standings.stream().mapToLong(Standing::position).max().orElse(0);
    if (!today.equals(day) || newest != position || standings.size() != lines.size()) {
      Map<String, ChildLine> made = new HashMap<>();
      Map<String, Integer> counted = new HashMap<>();
      List<ChildLine> all = new ArrayList<>();
      for (Standing standing : standings) {
        ChildLine before = today.equals(day) ? byChild.get(standing.child()) : null;
        ChildLine line =
            before != null && before.standing().position() == standing.position()
                ? before
                : line(standing, today);
        made.put(standing.child(), line);
        counted.merge(line.likeness(), 1, Integer::sum);
        all.add(line);
      }
      byChild = made;
      namesakes = counted;
      lines = List.copyOf(all);
      day = today;
      position = newest;
    }
    return new Lines(lines, namesakes);
  }

  /** A child of it in words. */
  ChildRow row(ChildLine line, LocalDate today) {
    return ChildRow.of(line, false, desk, today);
  }

  private ChildLine line(Standing standing, LocalDate today) {
    Identity who = standing.identity().orElseThrow();
    List<DueLine> due = desk.of(standing, today);
    Set<DueKind> kinds = EnumSet.noneOf(DueKind.class);
    due.stream().filter(line -> line.day().isPresent()).forEach(line -> kinds.add(line.kind()));
    List<DueLine> calls =
        due.stream()
            .filter(line -> line.kind().callsForCentre())
            .filter(line -> line.day().isPresent() && !line.untold(today))
            .toList();
    return new ChildLine(
        standing,
        who,
        Names.plain(who.name()),
        " "
            + Names.plain(
                who.name()
                    + " "
                    + standing.child()
                    + " "
                    + who.birth().map(LocalDate::toString).orElse("")
                    + " "
                    + who.identifiers()),
        Names.likeness(who.name()),
        calls.stream().findFirst(),
        kinds,
        (int) calls.stream().filter(DueLine::overdue).count());
  }
}
