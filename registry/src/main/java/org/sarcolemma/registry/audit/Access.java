package org.sarcolemma.registry.audit;

import org.sarcolemma.registry.event.EventRules;

/**
 * Who uses the registry, and what for. Without one nothing can be read.
 *
 * @param user account, as audit trail and events name it
 * @param purpose what for
 */
public record Access(String user, Purpose purpose) {
  /** Refuses a user without a name. */
  public Access {
    EventRules.name("user", user);
  }
}
