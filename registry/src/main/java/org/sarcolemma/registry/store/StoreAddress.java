package org.sarcolemma.registry.store;

import java.nio.file.Path;
import org.sarcolemma.interchange.InputException;

/** Where a registry is kept. */
public sealed interface StoreAddress {
  /** Name of the file in a data folder. */
  String FILE = "registry.sqlite";

  /** One SQLite file of this machine. */
  record SqliteFile(Path file) implements StoreAddress {
    /** The folder the file lies in. */
    public Path folder() {
      Path parent = file.toAbsolutePath().getParent();
      return parent == null ? file.toAbsolutePath() : parent;
    }

    @Override
    public String toString() {
      return file.toString();
    }
  }

  /**
   * A PostgreSQL database.
   *
   * @param url {@code jdbc:postgresql://host/database?user=...}; passwords belong into {@code
   *     ~/.pgpass}
   */
  record Postgres(String url) implements StoreAddress {
    /** Without what stands behind the question mark, which may hold a password. */
    @Override
    public String toString() {
      int query = url.indexOf('?');
      return query < 0 ? url : url.substring(0, query);
    }
  }

  /** A folder with {@value #FILE} in it. */
  static SqliteFile folder(Path folder) {
    return new SqliteFile(folder.resolve(FILE));
  }

  /**
   * A database by its JDBC address.
   *
   * @throws InputException for any other kind of database
   */
  static StoreAddress url(String url) {
    if (!url.startsWith("jdbc:postgresql:")) {
      throw new InputException(
          "--db: an address jdbc:postgresql://host/database was expected; SQLite is chosen with"
              + " --data DIR");
    }
    return new Postgres(url);
  }
}
