package org.sarcolemma.server.workspace;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sarcolemma.server.page.Shell;

/**
 * The children of the registry.
 *
 * @param shell what surrounds it
 * @param query which are asked for
 * @param search what was searched for; empty when nothing was
 * @param rows those of this page
 * @param matching how many are asked for
 * @param everybody how many there are
 * @param pages how many pages they fill
 * @param drugs drugs that run in some child: name for people by generic name
 * @param centres centres of children
 */
public record ChildrenPage(
    Shell shell,
    ChildrenQuery query,
    String search,
    List<ChildRow> rows,
    int matching,
    int everybody,
    int pages,
    Map<String, String> drugs,
    List<String> centres) {
  /** How many children stand on a page. */
  public static final int ROWS = 50;

  /** Copies its lists. */
  public ChildrenPage {
    rows = List.copyOf(rows);
    centres = List.copyOf(centres);
  }

  /** The page that is asked for; the last one when there are fewer. */
  public static ChildrenPage of(
      Shell shell,
      ChildrenQuery query,
      String search,
      ChildIndex.Lines everybody,
      DueDesk desk,
      LocalDate today) {
    String plain = Names.plain(search);
    List<String> words = plain.isEmpty() ? List.of() : Arrays.asList(plain.split(" "));
    List<ChildLine> matching =
        everybody.lines().stream()
            .filter(line -> words.stream().allMatch(word -> line.search().contains(" " + word)))
            .filter(line -> query.asksFor(line, today))
            .sorted(query.order())
            .toList();
    int pages = Math.max(1, (matching.size() + ROWS - 1) / ROWS);
    int page = Math.min(query.page(), pages);
    TreeMap<String, String> drugs = new TreeMap<>();
    TreeSet<String> centres = new TreeSet<>();
    for (ChildLine line : everybody.lines()) {
      line.standing()
          .drugs()
          .forEach(
              (drug, use) -> {
                if (use.running()) {
                  drugs.computeIfAbsent(drug, desk::drug);
                }
              });
      if (!line.who().centre().isEmpty()) {
        centres.add(line.who().centre());
      }
    }
    return new ChildrenPage(
        shell,
        new ChildrenQuery(
            query.due(),
            query.drug(),
            query.centre(),
            query.unseen(),
            query.sort(),
            query.descending(),
            page),
        search,
        matching.stream()
            .skip((page - 1L) * ROWS)
            .limit(ROWS)
            .map(line -> ChildRow.of(line, everybody.mistakable(line), desk, today))
            .toList(),
        matching.size(),
        everybody.lines().size(),
        pages,
        drugs,
        List.copyOf(centres));
  }

  /** What {@code aria-sort} says of a column. */
  public String sorted(ChildrenQuery.Sort column) {
    return column != query.sort() ? "none" : query.descending() ? "descending" : "ascending";
  }
}
