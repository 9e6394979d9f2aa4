package org.sarcolemma.treatment.regimen;

import java.util.List;

/**
 * What holds of a drug whatever its regimen.
 *
 * @param label name for people, in full
 * @param classes classes it belongs to, for interactions, duplicates and allergies
 * @param names other names by which an order may call it, lower case
 * @param routes routes by which it may be given
 * @param cytotoxic whether doses are rounded down (SR-38)
 * @param silence why there is no cited dose for children, empty when there is one
 * @param lookAlike a name it is taken for, empty if none (SR-44)
 */
public record DrugFacts(
    String label,
    List<String> classes,
    List<String> names,
    List<Route> routes,
    boolean cytotoxic,
    String silence,
    String lookAlike) {
  /** Copies its lists. */
  public DrugFacts {
    classes = List.copyOf(classes);
    names = List.copyOf(names);
    routes = List.copyOf(routes);
  }
}
