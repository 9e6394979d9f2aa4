package org.sarcolemma.criteria;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What must be met for an outcome, over items that are all decided: true or false. */
public sealed interface Rule {
  /** Whether the rule holds when exactly these items are met. */
  boolean holds(Set<String> met);

  /** Ids of the items it asks about. */
  Set<String> items();

  /** An item is met. */
  record Met(String item) implements Rule {
    @Override
    public boolean holds(Set<String> met) {
      return met.contains(item);
    }

    @Override
    public Set<String> items() {
      return Set.of(item);
    }
  }

  /** At least so many parts hold. */
  record AtLeast(int count, List<Rule> of) implements Rule {
    /** Copies its list; refuses a count that cannot be reached. */
    public AtLeast {
      of = List.copyOf(of);
      if (count < 1 || count > of.size()) {
        throw new IllegalArgumentException("at least " + count + " of " + of.size() + " rules");
      }
    }

    @Override
    public boolean holds(Set<String> met) {
      return of.stream().filter(part -> part.holds(met)).count() >= count;
    }

    @Override
    public Set<String> items() {
      Set<String> items = new LinkedHashSet<>();
      of.forEach(part -> items.addAll(part.items()));
      return items;
    }
  }

  /** The part does not hold. */
  record Not(Rule part) implements Rule {
    @Override
    public boolean holds(Set<String> met) {
      return !part.holds(met);
    }

    @Override
    public Set<String> items() {
      return part.items();
    }
  }

  /** Always holds: the last outcome of a list. */
  record Otherwise() implements Rule {
    @Override
    public boolean holds(Set<String> met) {
      return true;
    }

    @Override
    public Set<String> items() {
      return Set.of();
    }
  }

  /** Every part holds. */
  static Rule all(List<Rule> parts) {
    return new AtLeast(parts.size(), parts);
  }

  /** At least one part holds. */
  static Rule any(List<Rule> parts) {
    return new AtLeast(1, parts);
  }
}
