package org.sarcolemma.registry.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/** What the registry knows and tells nobody. */
public final class Secrets {
  private Secrets() {}

  /** All of them, for a backup. */
  public static Map<String, String> all(Connection connection) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement("SELECT name, value FROM secret");
        ResultSet found = query.executeQuery()) {
      Map<String, String> secrets = new TreeMap<>();
      while (found.next()) {
        secrets.put(found.getString(1), found.getString(2));
      }
      return secrets;
    }
  }

  /** Keeps one; its name must be new. */
  public static void put(Connection connection, String name, String value) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO secret (name, value) VALUES (?, ?)")) {
      insert.setString(1, name);
      insert.setString(2, value);
      insert.executeUpdate();
    }
  }
}
