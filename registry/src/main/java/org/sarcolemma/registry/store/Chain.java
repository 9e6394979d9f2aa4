package org.sarcolemma.registry.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A table of lines that only grows. */
public enum Chain {
  /** What happened to children. */
  EVENT,
  /** Who read and changed what. */
  AUDIT;

  /** Name of the table. */
  public String table() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * What a line is found by.
   *
   * @param id its own id
   * @param child whom it is about; empty for nobody in particular
   * @param kind kind of event, or action of the audit trail
   */
  public record Key(String id, String child, String kind) {}

  /** The end of the chain, inside a transaction of the caller's. */
  public Head head(Connection connection) throws SQLException {
    try (PreparedStatement query =
            connection.prepareStatement(
                "SELECT position, hash FROM " + table() + " ORDER BY position DESC LIMIT 1");
        ResultSet found = query.executeQuery()) {
      return found.next() ? new Head(found.getLong(1), found.getString(2)) : Head.EMPTY;
    }
  }

  /** Adds lines behind the last one; {@code keys} and {@code lines} go in pairs. */
  public List<Link> append(Connection connection, List<Key> keys, List<String> lines)
      throws SQLException {
    Head head = head(connection);
    List<Link> links = new ArrayList<>();
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO "
                + table()
                + " (position, id, child, kind, line, previous, hash) VALUES (?, ?, ?, ?, ?, ?, ?)")) {
      for (int i = 0; i < lines.size(); i++) {
        Link link = Link.after(head.position(), head.hash(), lines.get(i));
        insert.setLong(1, link.position());
        insert.setString(2, keys.get(i).id());
        insert.setString(3, keys.get(i).child());
        insert.setString(4, keys.get(i).kind());
        insert.setString(5, link.line());
        insert.setString(6, link.previous());
        insert.setString(7, link.hash());
        insert.addBatch();
        links.add(link);
        head = new Head(link.position(), link.hash());
      }
      insert.executeBatch();
    }
    return links;
  }

  /** Lines of one child, in their order, from after a position. */
  public List<Link> ofChild(Connection connection, String child, long after) throws SQLException {
    return find(connection, "child = ? AND position > ?", child, after);
  }

  /** Whom lines behind a position are about. */
  public List<String> childrenAfter(Connection connection, long position) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "SELECT DISTINCT child FROM " + table() + " WHERE position > ? ORDER BY child")) {
      query.setLong(1, position);
      try (ResultSet found = query.executeQuery()) {
        List<String> children = new ArrayList<>();
        while (found.next()) {
          children.add(found.getString(1));
        }
        return children;
      }
    }
  }

  /** Lines of one kind, in their order. */
  public List<Link> ofKind(Connection connection, String kind) throws SQLException {
    return find(connection, "kind = ?", kind);
  }

  /** Lines of one child and one kind, in their order. */
  public List<Link> ofKind(Connection connection, String kind, String child) throws SQLException {
    return find(connection, "child = ? AND kind = ?", child, kind);
  }

  /** The line with an id, where a child has one. */
  public Optional<Link> ofId(Connection connection, String child, String id) throws SQLException {
    return find(connection, "id = ? AND child = ?", id, child).stream().findFirst();
  }

  private List<Link> find(Connection connection, String condition, Object... values)
      throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "SELECT position, previous, line, hash FROM "
                + table()
                + " WHERE "
                + condition
                + " ORDER BY position")) {
      for (int i = 0; i < values.length; i++) {
        query.setObject(i + 1, values[i]);
      }
      try (ResultSet found = query.executeQuery()) {
        List<Link> links = new ArrayList<>();
        while (found.next()) {
          links.add(
              new Link(
                  found.getLong(1), found.getString(2), found.getString(3), found.getString(4)));
        }
        return links;
      }
    }
  }

  /** What is told every line of a chain. */
  public interface Visitor {
    /** One line with the columns it is found by. */
    void line(Key key, Link link) throws SQLException;
  }

  /** Goes through the whole chain in its order without holding it in memory. */
  public void each(Connection connection, Visitor visitor) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "SELECT id, child, kind, position, previous, line, hash FROM "
                + table()
                + " ORDER BY position")) {
      query.setFetchSize(FETCHED);
      try (ResultSet found = query.executeQuery()) {
        while (found.next()) {
          visitor.line(
              new Key(found.getString(1), found.getString(2), found.getString(3)),
              new Link(
                  found.getLong(4), found.getString(5), found.getString(6), found.getString(7)));
        }
      }
    }
  }

  private static final int FETCHED = 500;
}
