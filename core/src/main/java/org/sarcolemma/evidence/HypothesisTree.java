package org.sarcolemma.evidence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The diseases considered, as a tree of families. Only the leaves are diagnoses a patient can have,
 * exactly one of them (or the leaf "none of these").
 *
 * <p>Every node has a number, {@link #index}, parents before their members; leaves also have a
 * {@link #leafIndex}. Numbers follow the order of the knowledge file, so they never depend on a
 * hash.
 */
public final class HypothesisTree {
  private final List<Hypothesis> nodes;
  private final Map<String, Integer> index = new LinkedHashMap<>();
  private final Map<String, Integer> byAlias = new LinkedHashMap<>();
  private final int[] parent;
  private final List<List<Integer>> members = new ArrayList<>();
  private final List<Integer> leaves = new ArrayList<>();
  private final int[] leafOf;

  /**
   * Builds the tree.
   *
   * @param nodes parents before their members, the root first
   * @throws IllegalArgumentException for a second root, a missing parent or a repeated id or alias
   */
  public HypothesisTree(List<Hypothesis> nodes) {
    this.nodes = List.copyOf(nodes);
    this.parent = new int[nodes.size()];
    this.leafOf = new int[nodes.size()];
    for (int i = 0; i < nodes.size(); i++) {
      Hypothesis node = nodes.get(i);
      members.add(new ArrayList<>());
      parent[i] = -1;
      if (node.parent().isPresent()) {
        Integer above = index.get(node.parent().get());
        if (above == null) {
          throw new IllegalArgumentException(
              "hypothesis " + node.id() + ": parent " + node.parent().get() + " is not above it");
        }
        parent[i] = above;
        members.get(above).add(i);
      } else if (i > 0) {
        throw new IllegalArgumentException("hypothesis " + node.id() + " is a second root");
      }
      if (index.put(node.id(), i) != null) {
        throw new IllegalArgumentException("hypothesis " + node.id() + " stands twice");
      }
      claim(node.id(), i);
      for (String alias : node.aliases()) {
        claim(alias, i);
      }
    }
    for (int i = 0; i < nodes.size(); i++) {
      leafOf[i] = -1;
      if (members.get(i).isEmpty()) {
        leafOf[i] = leaves.size();
        leaves.add(i);
      }
    }
  }

  private void claim(String name, int node) {
    Integer before = byAlias.put(name, node);
    if (before != null && before != node) {
      throw new IllegalArgumentException(
          "'" + name + "' names both " + nodes.get(before).id() + " and " + nodes.get(node).id());
    }
  }

  /** All nodes, parents before members. */
  public List<Hypothesis> nodes() {
    return nodes;
  }

  /** Number of nodes. */
  public int size() {
    return nodes.size();
  }

  /** The node with a number. */
  public Hypothesis node(int i) {
    return nodes.get(i);
  }

  /** The number of a node by id. */
  public Optional<Integer> index(String id) {
    return Optional.ofNullable(index.get(id));
  }

  /** The number of the node an evidence row of this disease belongs to, by id or alias. */
  public Optional<Integer> indexOfDisease(String disease) {
    return Optional.ofNullable(byAlias.get(disease));
  }

  /** The number of the parent; -1 for the root. */
  public int parent(int i) {
    return parent[i];
  }

  /** Numbers of the members of a family; empty for a leaf. */
  public List<Integer> members(int i) {
    return Collections.unmodifiableList(members.get(i));
  }

  /** Numbers of all leaves, in order. */
  public List<Integer> leaves() {
    return Collections.unmodifiableList(leaves);
  }

  /** Position of a node among the leaves; -1 for a family. */
  public int leafIndex(int i) {
    return leafOf[i];
  }

  /** Positions among the leaves of all leaves at or below a node. */
  public int[] leavesBelow(int i) {
    List<Integer> found = new ArrayList<>();
    collect(i, found);
    return found.stream().mapToInt(Integer::intValue).toArray();
  }

  private void collect(int i, List<Integer> found) {
    if (leafOf[i] >= 0) {
      found.add(leafOf[i]);
    }
    for (int member : members.get(i)) {
      collect(member, found);
    }
  }

  /** Whether {@code ancestor} is {@code i} or stands above it. */
  public boolean isAtOrAbove(int ancestor, int i) {
    for (int at = i; at >= 0; at = parent[at]) {
      if (at == ancestor) {
        return true;
      }
    }
    return false;
  }
}
