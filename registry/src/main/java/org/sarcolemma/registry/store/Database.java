package org.sarcolemma.registry.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.sarcolemma.interchange.InputException;

/**
 * Connections to the database of a registry, set so that a commit is on disk when it returns
 * (SQLite in WAL mode with {@code synchronous=FULL}; PostgreSQL with {@code synchronous_commit}).
 */
public final class Database implements AutoCloseable {
  private static final int CONNECTIONS = 6;
  private static final String WAIT_MILLISECONDS = "15000";
  private static final long PATIENCE = 20_000;

  /** One writer at a time over all processes; any number that nobody else takes. */
  private static final long LOCK = 0x5a7c_01e3_3a00_0007L;

  private final StoreAddress address;
  private final HikariDataSource pool;

  private Database(StoreAddress address, HikariDataSource pool) {
    this.address = address;
    this.pool = pool;
  }

  /**
   * Opens the database and brings its schema to this version.
   *
   * @throws InputException when it cannot be reached, is of a newer version, or would not be
   *     durable
   */
  public static Database open(StoreAddress address) {
    HikariConfig config = new HikariConfig();
    config.setMaximumPoolSize(CONNECTIONS);
    config.setMinimumIdle(1);
    config.setConnectionTimeout(PATIENCE);
    if (address instanceof StoreAddress.SqliteFile sqlite) {
      config.setJdbcUrl("jdbc:sqlite:" + prepared(sqlite).toAbsolutePath());
      config.addDataSourceProperty("journal_mode", "WAL");
      config.addDataSourceProperty("synchronous", "FULL");
      config.addDataSourceProperty("busy_timeout", WAIT_MILLISECONDS);
      config.addDataSourceProperty("transaction_mode", "IMMEDIATE");
    } else if (address instanceof StoreAddress.Postgres postgres) {
      config.setJdbcUrl(postgres.url());
      config.setConnectionInitSql("SET synchronous_commit TO on");
      config.addDataSourceProperty("ApplicationName", "sarcolemma");
    }
    HikariDataSource pool;
    try {
      pool = new HikariDataSource(config);
    } catch (RuntimeException e) {
      // The driver's words may repeat the address with a password.
      throw new InputException(address + ": no registry can be reached there", e);
    }
    Database database = new Database(address, pool);
    try {
      database.refuseForgetful();
      Schema.migrate(database);
      return database;
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  /** The file with rights for its owner alone, where the system knows such rights. */
  private static Path prepared(StoreAddress.SqliteFile sqlite) {
    try {
      Files.createDirectories(sqlite.folder());
      Path file = sqlite.file();
      if (!Files.exists(file)) {
        Files.createFile(file);
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
          Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
      }
      return file;
    } catch (IOException e) {
      throw new InputException(
          sqlite.folder() + ": cannot be written; choose another folder with --data", e);
    }
  }

  /** "Saved" must mean durable (SR-56). */
  private void refuseForgetful() {
    String question =
        address instanceof StoreAddress.SqliteFile ? "PRAGMA synchronous" : "SHOW fsync";
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery(question)) {
      answer.next();
      String told = answer.getString(1);
      if (!told.equals("2") && !told.equals("on")) {
        throw new InputException(
            address
                + ": the database is set to forget on a power cut ("
                + question
                + ": "
                + told
                + "); 'saved' would not be true");
      }
    } catch (SQLException e) {
      throw new InputException(address + ": is no database of a registry", e);
    }
  }

  /** Where it is. */
  public StoreAddress address() {
    return address;
  }

  /** For the migrations. */
  HikariDataSource pool() {
    return pool;
  }

  /** What is done with a connection. */
  public interface Work<T> {
    /** Does it. */
    T in(Connection connection) throws SQLException;
  }

  /** Reads from one consistent state of the database. */
  public <T> T read(Work<T> work) {
    try (Connection connection = pool.getConnection()) {
      return within(connection, work, false);
    } catch (SQLException e) {
      throw new StoreException("reading the registry", e);
    }
  }

  /**
   * Changes in one transaction that is on disk when this returns. For whoever must not be run
   * twice; others share a transaction through {@link GroupCommit}.
   */
  public <T> T write(Work<T> work) throws SQLException {
    try (Connection connection = pool.getConnection()) {
      return within(connection, work, true);
    }
  }

  private <T> T within(Connection connection, Work<T> work, boolean writing) throws SQLException {
    boolean postgres = address instanceof StoreAddress.Postgres;
    if (postgres && !writing) {
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    }
    if (!postgres && !writing) {
      // A reader of SQLite must not ask for the writer's lock.
      return snapshot(connection, work);
    }
    connection.setAutoCommit(false);
    try {
      if (postgres && writing) {
        try (Statement lock = connection.createStatement()) {
          lock.execute("SELECT pg_advisory_xact_lock(" + LOCK + ")");
        }
      }
      T result = work.in(connection);
      connection.commit();
      return result;
    } catch (SQLException | RuntimeException e) {
      connection.rollback();
      throw e;
    } finally {
      connection.setAutoCommit(true);
    }
  }

  private static <T> T snapshot(Connection connection, Work<T> work) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("BEGIN DEFERRED");
      try {
        return work.in(connection);
      } finally {
        statement.execute("COMMIT");
      }
    }
  }

  /**
   * Writes a consistent copy of an SQLite database to a file that does not exist yet, while others
   * go on writing.
   */
  public void copyTo(Path file) {
    try (Connection connection = pool.getConnection();
        PreparedStatement copy = connection.prepareStatement("VACUUM INTO ?")) {
      copy.setString(1, file.toString());
      copy.execute();
    } catch (SQLException e) {
      throw new StoreException("copying the registry", e);
    }
  }

  @Override
  public void close() {
    pool.close();
  }
}
