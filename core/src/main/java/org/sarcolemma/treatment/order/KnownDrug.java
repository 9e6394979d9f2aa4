package org.sarcolemma.treatment.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sarcolemma.treatment.Formulary;
import org.sarcolemma.treatment.regimen.Drug;

/**
 * A name of a drug as far as it is known: one of the formulary, one with known classes, or only a
 * name.
 *
 * @param name plain name, or id where it is of the formulary
 * @param drug the drug of the formulary
 * @param tags its id and classes
 */
record KnownDrug(String name, Optional<Drug> drug, List<String> tags) {

  static KnownDrug of(String written, Formulary formulary, Map<String, List<String>> classes) {
    String plain = plain(written);
    Optional<Drug> drug = formulary.drug(written);
    List<String> tags = new ArrayList<>();
    String name = drug.map(Drug::id).orElse(plain);
    tags.add(name);
    drug.ifPresent(d -> tags.addAll(d.facts().classes()));
    tags.addAll(classes.getOrDefault(plain, List.of()));
    return new KnownDrug(name, drug, List.copyOf(tags));
  }

  /** Lower case, words joined by underscores. */
  static String plain(String written) {
    return written.strip().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
  }

  boolean isAnyOf(List<String> namesOrClasses) {
    return tags.stream().anyMatch(namesOrClasses::contains);
  }

  boolean known() {
    return drug.isPresent() || tags.size() > 1;
  }

  String label() {
    return drug.map(d -> d.facts().label()).orElse(name.replace('_', ' '));
  }
}
