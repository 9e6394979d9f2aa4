package org.sarcolemma.registry.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.sarcolemma.interchange.InputException;

/** Brings a database of any released version to the schema of this one. */
final class Schema {
  /** Number of the newest migration. */
  static final int NEWEST = 2;

  private static final String HISTORY = "registry_schema";

  private Schema() {}

  /**
   * Migrates, unless the database is of this version already.
   *
   * @throws InputException when it is of a newer version or a migration fails
   */
  static void migrate(Database database) {
    int there = version(database);
    if (there == NEWEST) {
      return;
    }
    if (there > NEWEST) {
      throw new InputException(
          database.address()
              + ": was written by a newer Sarcolemma (schema "
              + there
              + ", known here: up to "
              + NEWEST
              + ")");
    }
    String folder = database.address() instanceof StoreAddress.SqliteFile ? "sqlite" : "postgresql";
    try {
      Flyway.configure(Schema.class.getClassLoader())
          .dataSource(database.pool())
          .locations("classpath:org/sarcolemma/registry/schema/" + folder)
          .table(HISTORY)
          .validateMigrationNaming(true)
          .cleanDisabled(true)
          .load()
          .migrate();
    } catch (FlywayException e) {
      throw new InputException(
          database.address()
              + ": the schema of the registry cannot be brought to version "
              + NEWEST,
          e);
    }
  }

  /** Newest migration that was made; 0 when there is no schema. */
  private static int version(Database database) {
    try (Connection connection = database.pool().getConnection();
        ResultSet tables = connection.getMetaData().getTables(null, null, HISTORY, null)) {
      if (!tables.next()) {
        return 0;
      }
      try (Statement statement = connection.createStatement();
          ResultSet newest =
              statement.executeQuery(
                  "SELECT MAX(CAST(version AS INTEGER)) FROM "
                      + HISTORY
                      + " WHERE version IS NOT NULL AND success")) {
        return newest.next() ? newest.getInt(1) : 0;
      }
    } catch (SQLException e) {
      throw new InputException(database.address() + ": is no database of a registry", e);
    }
  }
}
