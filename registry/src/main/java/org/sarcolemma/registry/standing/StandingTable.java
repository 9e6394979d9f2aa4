package org.sarcolemma.registry.standing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sarcolemma.registry.event.Event;
import org.sarcolemma.registry.event.EventLine;
import org.sarcolemma.registry.event.History;
import org.sarcolemma.registry.store.Chain;

/** The table of standings, changed in the transaction of the events it follows. */
public final class StandingTable {
  /** Steps from child to child through the index, not through every event. */
  private static final String BEHIND =
      "WITH RECURSIVE each_child(child) AS (SELECT MIN(child) FROM event UNION ALL SELECT"
          + " (SELECT MIN(e.child) FROM event e WHERE e.child > each_child.child) FROM each_child"
          + " WHERE each_child.child IS NOT NULL) SELECT each_child.child FROM each_child LEFT JOIN"
          + " standing s ON s.child = each_child.child WHERE each_child.child IS NOT NULL AND"
          + " (s.position IS NULL OR s.position <> (SELECT MAX(l.position) FROM event l WHERE"
          + " l.child = each_child.child))";

  private StandingTable() {}

  /** Follows events that were just added behind all others of one child. */
  public static void follow(Connection connection, String child, List<Event> added)
      throws SQLException {
    Optional<Standing> before = current(connection, child, added.get(0).position());
    Optional<Standing> after = before.flatMap(standing -> standing.after(added));
    write(connection, after.isPresent() ? after.get() : folded(connection, child));
  }

  /** The row of a child, unless it is behind the child's events before a position. */
  private static Optional<Standing> current(Connection connection, String child, long until)
      throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "SELECT position, body FROM standing WHERE child = ? AND position = (SELECT"
                + " MAX(position) FROM event WHERE child = ? AND position < ?)")) {
      query.setString(1, child);
      query.setString(2, child);
      query.setLong(3, until);
      try (ResultSet found = query.executeQuery()) {
        return found.next()
            ? Optional.of(StandingJson.read(child, found.getLong(1), found.getString(2)))
            : Optional.empty();
      }
    }
  }

  private static Standing folded(Connection connection, String child) throws SQLException {
    return Standing.of(
        new History(
            child,
            Chain.EVENT.ofChild(connection, child, 0).stream().map(EventLine::read).toList()));
  }

  private static void write(Connection connection, Standing standing) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO standing (child, position, body) VALUES (?, ?, ?) ON CONFLICT (child) DO"
                + " UPDATE SET position = excluded.position, body = excluded.body")) {
      insert.setString(1, standing.child());
      insert.setLong(2, standing.position());
      insert.setString(3, StandingJson.write(standing));
      insert.executeUpdate();
    }
  }

  /**
   * Makes the standings of all children whose row is missing or not at their last event: after
   * events came from elsewhere, and in a registry of a version that kept none.
   *
   * @return how many were made
   */
  public static int bringUpToDate(Connection connection) throws SQLException {
    List<String> behind = new ArrayList<>();
    try (PreparedStatement query = connection.prepareStatement(BEHIND);
        ResultSet found = query.executeQuery()) {
      while (found.next()) {
        behind.add(found.getString(1));
      }
    }
    for (String child : behind) {
      write(connection, folded(connection, child));
    }
    return behind.size();
  }

  /** Standings that changed after a position of the chain. */
  static List<Standing> after(Connection connection, long position) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "SELECT child, position, body FROM standing WHERE position > ? ORDER BY position")) {
      query.setLong(1, position);
      try (ResultSet found = query.executeQuery()) {
        List<Standing> changed = new ArrayList<>();
        while (found.next()) {
          changed.add(StandingJson.read(found.getString(1), found.getLong(2), found.getString(3)));
        }
        return changed;
      }
    }
  }
}
