package org.sarcolemma.registry.research;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sarcolemma.statistics.KaplanMeier;

/**
 * What counting needs of one child, without who it is.
 *
 * @param traits value of each trait but drug; centre as it was typed
 * @param drugs generic names of drugs that were ever started or given
 * @param watched for each curve how long the child was watched; empty when it does not count there
 */
record ChildFacts(
    Map<Trait, String> traits, Set<String> drugs, List<Optional<KaplanMeier.Watched>> watched) {
  ChildFacts {
    traits = Collections.unmodifiableMap(new EnumMap<>(traits));
    drugs = Collections.unmodifiableSet(new LinkedHashSet<>(drugs));
    watched = List.copyOf(watched);
  }

  boolean has(Trait trait, String value) {
    return trait == Trait.DRUG
        ? drugs.contains(value)
        : traits.getOrDefault(trait, "").equals(value);
  }
}
