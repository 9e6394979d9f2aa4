package org.sarcolemma.server.answer;

import java.util.List;
import org.sarcolemma.interchange.NotUsed;
import org.sarcolemma.interchange.Used;

/**
 * What became of a record that was read.
 *
 * @param used what was taken from it
 * @param notUsed what was not, and why
 */
public record Imported(List<UsedView> used, List<NotUsedView> notUsed) {
  /** No record was read. */
  public static final Imported NOTHING = new Imported(List.of(), List.of());

  /** Copies its lists. */
  public Imported {
    used = List.copyOf(used);
    notUsed = List.copyOf(notUsed);
  }

  /** As a reader tells it. */
  public static Imported of(List<Used> used, List<NotUsed> notUsed) {
    return new Imported(
        used.stream().map(u -> new UsedView(u.item(), u.says(), u.date())).toList(),
        notUsed.stream().map(n -> new NotUsedView(n.item(), n.reason())).toList());
  }
}
