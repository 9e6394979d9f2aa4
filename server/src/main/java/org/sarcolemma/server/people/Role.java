package org.sarcolemma.server.people;

import io.javalin.security.RouteRole;

/**
 * What somebody may do in the registry. A route that names none is open to all and holds no child's
 * data.
 */
public enum Role implements RouteRole {
  /** Reads and adds everything of a child; overrides warnings with a reason. */
  CLINICIAN,
  /** Reads a child's pages and adds visits. */
  NURSE,
  /** Counts and de-identified exports; never sees a row that names a child. */
  RESEARCHER,
  /** Accounts, backups and the audit trail; sees no child by that alone. */
  ADMINISTRATOR
}
