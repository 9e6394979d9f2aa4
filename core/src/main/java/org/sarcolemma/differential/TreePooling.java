package org.sarcolemma.differential;

import java.util.ArrayList;
import java.util.List;
import org.sarcolemma.evidence.Cohorts;
import org.sarcolemma.evidence.Hypothesis;
import org.sarcolemma.evidence.HypothesisTree;

/**
 * Partial pooling over the tree of hypotheses: a disease's own patients count in full, and it
 * borrows a limited number of effective patients from the rest of its family, which borrows from
 * the family above.
 *
 * <p>For a node {@code n} with family {@code p}:
 *
 * <pre>
 *   up(n)       = own(n) + Σ over members c of n: up(c) limited to borrow(n)
 *   borrowed(n) = (borrowed(p) + own(p) + Σ over siblings s: up(s) limited to borrow(p))
 *                 limited to borrow(p)
 *   pooled(n)   = own(n) + borrowed(n)            for a leaf n
 * </pre>
 *
 * "Limited to k" keeps the proportion and scales the size down to at most k patients. So a subtype
 * with two cases leans on its family, one with two hundred does not, and no large sibling drowns
 * the others. Rows that share patients with a row already counted on the way are left out, so that
 * nobody is counted twice.
 */
final class TreePooling {
  private final HypothesisTree tree;
  private final List<List<TalliedRow>> rowsAt = new ArrayList<>();
  private final Tally start;
  private final List<Cohorts> cohortsAt = new ArrayList<>();
  private final boolean[] rowsBelow;

  /**
   * Pools rows.
   *
   * @param start what is assumed at the root before any row
   */
  TreePooling(HypothesisTree tree, List<TalliedRow> rows, Tally start) {
    this.tree = tree;
    this.start = start;
    for (int i = 0; i < tree.size(); i++) {
      rowsAt.add(new ArrayList<>());
    }
    this.rowsBelow = new boolean[tree.size()];
    for (TalliedRow row : rows) {
      rowsAt.get(row.node()).add(row);
      for (int at = row.node(); at >= 0; at = tree.parent(at)) {
        rowsBelow[at] = true;
      }
    }
    for (List<TalliedRow> here : rowsAt) {
      Cohorts cohorts = Cohorts.NONE;
      for (TalliedRow row : here) {
        cohorts = cohorts.and(row.cohorts());
      }
      cohortsAt.add(cohorts);
    }
  }

  /** The pooled sample of a leaf, by node number. */
  Tally pooled(int leaf) {
    return own(leaf, Cohorts.NONE).plus(borrowed(leaf));
  }

  /** Ids of the rows of a node and of every family above it: what its pooled sample rests on. */
  List<String> rowsBehind(int node) {
    List<String> rows = new ArrayList<>();
    for (int at = node; at >= 0; at = tree.parent(at)) {
      rowsAt.get(at).forEach(row -> rows.add(row.id()));
    }
    return rows;
  }

  /** Ids of the rows of a node and of all its members. */
  List<String> rowsWithin(int node) {
    List<String> rows = new ArrayList<>();
    if (rowsBelow[node]) {
      rowsAt.get(node).forEach(row -> rows.add(row.id()));
      tree.members(node).forEach(member -> rows.addAll(rowsWithin(member)));
    }
    return rows;
  }

  private Tally borrowed(int node) {
    int family = tree.parent(node);
    if (family < 0) {
      return start;
    }
    Cohorts mine = cohortsAt.get(node);
    Cohorts counted = mine.and(cohortsAt.get(family));
    Hypothesis above = tree.node(family);
    Tally sum = borrowed(family).plus(own(family, mine));
    for (int sibling : tree.members(family)) {
      if (sibling != node) {
        sum = sum.plus(up(sibling, counted).atMost(above.borrow()));
      }
    }
    return sum.atMost(above.borrow());
  }

  private Tally up(int node, Cohorts counted) {
    if (!rowsBelow[node]) {
      return Tally.NONE;
    }
    Tally sum = own(node, counted);
    Cohorts more = counted.and(cohortsAt.get(node));
    for (int member : tree.members(node)) {
      sum = sum.plus(up(member, more).atMost(tree.node(node).borrow()));
    }
    return sum;
  }

  private Tally own(int node, Cohorts alreadyCounted) {
    Tally sum = Tally.NONE;
    for (TalliedRow row : rowsAt.get(node)) {
      if (!row.cohorts().share(alreadyCounted)) {
        sum = sum.plus(row.tally());
      }
    }
    return sum;
  }
}
