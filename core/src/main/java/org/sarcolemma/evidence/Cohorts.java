package org.sarcolemma.evidence;

import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Which groups of patients a publication draws on, so that nobody is counted twice.
 *
 * <p>Two publications of one registry share its patients. A literature review shares patients with
 * every series it reuses, but two such series share none with each other: each is only a part of
 * the pool.
 *
 * @param whole cohorts the publication describes
 * @param part pools that reuse its patients among others'
 */
public record Cohorts(NavigableSet<String> whole, NavigableSet<String> part) {
  /** Of a publication whose patients are in no other. */
  public static final Cohorts NONE = new Cohorts(new TreeSet<>(), new TreeSet<>());

  private static final String PART_MARK = " (part)";

  /** Copies its sets. */
  public Cohorts {
    whole = Collections.unmodifiableNavigableSet(new TreeSet<>(whole));
    part = Collections.unmodifiableNavigableSet(new TreeSet<>(part));
  }

  /** Reads names as written in the knowledge files; "pool (part)" means a part of that pool. */
  public static Cohorts of(List<String> names) {
    NavigableSet<String> whole = new TreeSet<>();
    NavigableSet<String> part = new TreeSet<>();
    for (String name : names) {
      if (name.endsWith(PART_MARK)) {
        part.add(name.substring(0, name.length() - PART_MARK.length()));
      } else {
        whole.add(name);
      }
    }
    return new Cohorts(whole, part);
  }

  /** Whether some patients may be the same. */
  public boolean share(Cohorts other) {
    return meet(whole, other.whole) || meet(whole, other.part) || meet(part, other.whole);
  }

  /** Both together. */
  public Cohorts and(Cohorts other) {
    if (other.none()) {
      return this;
    }
    return none() ? other : new Cohorts(union(whole, other.whole), union(part, other.part));
  }

  private boolean none() {
    return whole.isEmpty() && part.isEmpty();
  }

  private static boolean meet(NavigableSet<String> one, NavigableSet<String> two) {
    return one.stream().anyMatch(two::contains);
  }

  private static NavigableSet<String> union(NavigableSet<String> one, NavigableSet<String> two) {
    NavigableSet<String> both = new TreeSet<>(one);
    both.addAll(two);
    return both;
  }
}
