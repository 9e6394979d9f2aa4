package org.sarcolemma.registry;

import java.time.Clock;
import java.util.Set;
import org.sarcolemma.registry.audit.Access;
import org.sarcolemma.registry.standing.Standings;
import org.sarcolemma.registry.store.ChainCheck;
import org.sarcolemma.registry.store.Database;
import org.sarcolemma.registry.store.GroupCommit;
import org.sarcolemma.registry.store.Head;
import org.sarcolemma.registry.store.StoreAddress;

/**
 * A registry that is open. Events are only ever added.
 *
 * <pre>{@code
 * try (Registry registry = Registry.open(StoreAddress.folder(folder), clock)) {
 *   Session session = registry.as(new Access("dr.a", Purpose.TREATMENT));
 *   Saved saved = session.add("child-7", Optional.empty(), events);
 * }
 * }</pre>
 */
public final class Registry implements AutoCloseable {
  private final Database database;
  private final GroupCommit writer;
  private final Clock clock;
  private final Standings standings;

  private Registry(Database database, Clock clock) {
    this.database = database;
    this.writer = new GroupCommit(database);
    this.clock = clock;
    this.standings = new Standings(database, writer);
  }

  /**
   * Opens a registry, or begins an empty one.
   *
   * @param clock what day it is, and when events were saved
   * @throws org.sarcolemma.interchange.InputException when it cannot be opened there
   */
  public static Registry open(StoreAddress address, Clock clock) {
    return new Registry(Database.open(address), clock);
  }

  /** For somebody; nothing can be read or changed otherwise. */
  public Session as(Access access) {
    return new Session(database, writer, standings, clock, access);
  }

  /**
   * Recomputes both chains.
   *
   * @param expected ends of the chain of events that were written down earlier
   */
  public ChainCheck.Report check(Set<Head> expected) {
    return database.read(connection -> ChainCheck.of(connection, expected));
  }

  /** Where it is kept. */
  public StoreAddress address() {
    return database.address();
  }

  /** Waits until what was handed in is on disk, and closes the database. */
  @Override
  public void close() {
    writer.close();
    database.close();
  }
}
