package org.sarcolemma.registry.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.sarcolemma.registry.store.Chain;

/** Adds to the audit trail, in the transaction of what it tells of. */
public final class Trail {
  private final Clock clock;
  private final Access access;

  /** For one person. */
  public Trail(Clock clock, Access access) {
    this.clock = clock;
    this.access = access;
  }

  /**
   * Adds one entry.
   *
   * @param child empty for nobody in particular
   * @param detail a few words without data of patients
   */
  public void add(Connection connection, AuditAction action, String child, String detail)
      throws SQLException {
    AuditEntry entry =
        new AuditEntry(
            UUID.randomUUID().toString(),
            clock.instant().truncatedTo(ChronoUnit.MILLIS),
            access,
            action,
            child,
            detail,
            Chain.EVENT.head(connection));
    Chain.AUDIT.append(
        connection, List.of(new Chain.Key(entry.id(), child, action.id())), List.of(entry.line()));
  }
}
