package org.sarcolemma.server.workspace;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sarcolemma.registry.standing.Standing;

/** Children who may be the one that is typed, so that nobody is registered twice. */
public final class Likenesses {
  private static final int MOST = 20;

  private final ChildIndex index;

  /** Among the children of an index. */
  public Likenesses(ChildIndex index) {
    this.index = index;
  }

  /**
   * Those who may be the same.
   *
   * @param child id of the child that is corrected; it is not its own double
   */
  public List<ChildRow> of(
      List<Standing> everybody, IdentityForm form, String child, LocalDate today) {
    return index.of(everybody, today).lines().stream()
        .filter(line -> !line.standing().child().equals(child) && form.mayBe(line))
        .limit(MOST)
        .map(line -> index.row(line, today))
        .toList();
  }

  /** Their ids in one text. */
  public static String ids(List<ChildRow> alike) {
    return alike.stream().map(ChildRow::id).sorted().collect(Collectors.joining(","));
  }

  /** Centres of all children. */
  public static List<String> centres(List<Standing> everybody) {
    TreeSet<String> centres = new TreeSet<>();
    everybody.forEach(one -> one.identity().ifPresent(who -> centres.add(who.centre())));
    centres.remove("");
    return List.copyOf(centres);
  }
}
