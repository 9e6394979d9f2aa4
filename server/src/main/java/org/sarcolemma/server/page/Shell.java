package org.sarcolemma.server.page;

import java.util.List;
import java.util.Optional;
import org.sarcolemma.Assessment;
import org.sarcolemma.server.people.Role;

/**
 * What surrounds every page.
 *
 * @param title title of the page
 * @param section which entry of the navigation it belongs to: start, child, treat, dose, order,
 *     read, evidence, children, research, people or none
 * @param assets files it loads
 * @param software version of this software
 * @param knowledge fingerprint of the knowledge
 * @param registry whether this server keeps a registry of children
 * @param visitor who is signed in, on pages of the registry
 * @param silentRules rules that do not work; empty when all do
 */
public record Shell(
    String title,
    String section,
    Assets assets,
    String software,
    String knowledge,
    boolean registry,
    Optional<Visitor> visitor,
    List<String> silentRules) {
  /** Copies its list. */
  public Shell {
    silentRules = List.copyOf(silentRules);
  }

  /** What this software is for and not for (SR-01). */
  public String purpose() {
    return Assessment.PURPOSE;
  }

  /** Whether whoever is signed in has a role. */
  public boolean may(Role role) {
    return visitor.filter(v -> v.person().roles().contains(role)).isPresent();
  }

  /** What forms carry in their field {@code csrf}; empty when nobody is signed in. */
  public String token() {
    return visitor.map(Visitor::token).orElse("");
  }

  /** Mark of the entry of the navigation that is open. */
  public String current(String entry) {
    return entry.equals(section) ? "page" : "false";
  }
}
