package org.sarcolemma.registry.standing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sarcolemma.registry.store.Database;
import org.sarcolemma.registry.store.GroupCommit;

/**
 * The standings of all children in memory. Every look asks the database only for what changed since
 * the last one, so that what another process adds is seen as well.
 */
public final class Standings {
  private final Database database;
  private final GroupCommit writer;
  private final Map<String, Standing> byChild = new HashMap<>();
  private List<Standing> named = List.of();
  private long position;
  private boolean begun;

  /** Of one registry. Nothing is read before the first look. */
  public Standings(Database database, GroupCommit writer) {
    this.database = database;
    this.writer = writer;
  }

  /** Everybody of whom it was told who they are, in no particular order. */
  public synchronized List<Standing> current() {
    if (!begun) {
      writer.write(StandingTable::bringUpToDate);
      begun = true;
    }
    long seen = position;
    List<Standing> changed = database.read(connection -> StandingTable.after(connection, seen));
    if (!changed.isEmpty()) {
      changed.forEach(standing -> byChild.put(standing.child(), standing));
      position = changed.get(changed.size() - 1).position();
      named = byChild.values().stream().filter(one -> one.identity().isPresent()).toList();
    }
    return named;
  }
}
