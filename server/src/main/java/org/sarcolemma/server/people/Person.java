package org.sarcolemma.server.people;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Somebody who is signed in.
 *
 * @param account name of the account, as events and audit trail carry it
 * @param name as the pages greet them
 * @param roles what they may do
 */
public record Person(String account, String name, Set<Role> roles) {
  /** Copies its roles. */
  public Person {
    roles = roles.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(roles));
  }

  /** Whether they have one of these roles. */
  public boolean isOneOf(Set<Role> accepted) {
    return roles.stream().anyMatch(accepted::contains);
  }
}
