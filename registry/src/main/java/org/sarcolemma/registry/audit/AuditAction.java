package org.sarcolemma.registry.audit;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What was done. */
public enum AuditAction {
  /** The events of one child were read. */
  READ("R"),
  /** The list of children was read. */
  LIST("R"),
  /** Events were added. */
  CHANGE("C"),
  /** A warning was overridden. */
  OVERRIDE("C"),
  /** Data left the registry, identified or not. */
  EXPORT("R"),
  /** A copy of the whole registry was made. */
  BACKUP("R"),
  /** Events came from another registry. */
  IMPORT("C"),
  /** The audit trail itself was read. */
  AUDIT("R"),
  /** Children were counted; nobody was named. */
  COUNT("E"),
  /** Somebody signed in. */
  SIGN_IN("E"),
  /** Somebody tried to sign in and was refused. */
  SIGN_IN_FAILED("E"),
  /** Somebody signed out. */
  SIGN_OUT("E"),
  /** Somebody who is signed in asked for what their role may not. */
  DENIED("E");

  private final String code;

  AuditAction(String code) {
    this.code = code;
  }

  /** As the trail names it. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it was refused. */
  public boolean refused() {
    return this == SIGN_IN_FAILED || this == DENIED;
  }

  /** FHIR's letter: C create, R read, E execute. */
  public String code() {
    return code;
  }

  /** The action of a name. */
  public static Optional<AuditAction> of(String id) {
    return Arrays.stream(values()).filter(action -> action.id().equals(id)).findFirst();
  }
}
