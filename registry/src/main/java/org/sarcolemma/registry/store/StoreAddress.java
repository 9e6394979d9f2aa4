package org.sarcolemma.registry.store;

import java.nio.file.Path;
import org.sarcolemma.interchange.InputException;

/** Where a registry is kept. */
public sealed interface StoreAddress {
  /** A folder of this machine, with one SQLite file in it. */
  record Folder(Path folder) implements StoreAddress {
    /** The file in the folder. */
    public Path file() {
      return folder.resolve("registry.sqlite");
    }

    @Override
    public String toString() {
      return folder.toString();
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

  /** A folder. */
  static StoreAddress folder(Path folder) {
    return new Folder(folder);
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
