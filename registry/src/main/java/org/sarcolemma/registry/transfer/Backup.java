package org.sarcolemma.registry.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Set;
import org.sarcolemma.interchange.InputException;
import org.sarcolemma.registry.store.ChainCheck;
import org.sarcolemma.registry.store.Database;
import org.sarcolemma.registry.store.StoreAddress;

/**
 * A copy of a whole registry in one file, and back. Of SQLite it is a database file, of PostgreSQL
 * the export with its secrets. A copy is checked line by line before it counts, and nothing is ever
 * overwritten.
 */
public final class Backup {
  private static final byte[] SQLITE = "SQLite format 3\0".getBytes(UTF_8);

  private Backup() {}

  /**
   * Makes a copy while the registry is in use.
   *
   * @throws InputException when there is such a file, it cannot be written, or the registry itself
   *     is damaged
   */
  public static void write(Database database, Path file) {
    refuseExisting(file);
    Path half = file.resolveSibling(file.getFileName() + ".half");
    try {
      Files.deleteIfExists(half);
      if (database.address() instanceof StoreAddress.SqliteFile) {
        database.copyTo(half.toAbsolutePath());
        verify(half);
      } else {
        try (BufferedWriter out = Files.newBufferedWriter(half, UTF_8)) {
          EventExport.write(database, true, out);
        }
        refuseDamaged(database, half);
      }
      own(half);
      durable(half);
      Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new InputException(file + ": cannot be written", e);
    }
  }

  /**
   * Puts a copy back where no registry is yet.
   *
   * @return what the chains of the registry say now
   * @throws InputException when there is a registry already, or the copy is damaged or none
   */
  public static ChainCheck.Report restore(Path file, StoreAddress target) {
    try {
      if (!Files.isRegularFile(file)) {
        throw new InputException(file + ": no such file; a backup was expected");
      }
      boolean sqlite = startsAsSqlite(file);
      if (sqlite && target instanceof StoreAddress.SqliteFile place) {
        return restore(file, place);
      }
      if (sqlite) {
        throw new InputException(
            file + ": is a copy of SQLite; restore it with --data, then export and import it");
      }
      if (target instanceof StoreAddress.SqliteFile place) {
        refuseExisting(place.file());
      }
      try (Database database = Database.open(target);
          Reader in = Files.newBufferedReader(file, UTF_8)) {
        EventImport.read(database, file.toString(), in);
        return refuseDamaged(database, file);
      }
    } catch (IOException e) {
      throw new InputException(file + ": cannot be restored: " + e.getMessage(), e);
    }
  }

  private static ChainCheck.Report restore(Path file, StoreAddress.SqliteFile place)
      throws IOException {
    refuseExisting(place.file());
    Files.createDirectories(place.folder());
    Path half = place.file().resolveSibling(place.file().getFileName() + ".half");
    Files.copy(file, half, StandardCopyOption.REPLACE_EXISTING);
    own(half);
    ChainCheck.Report report = verify(half);
    durable(half);
    Files.move(half, place.file(), StandardCopyOption.ATOMIC_MOVE);
    durable(place.folder());
    return report;
  }

  private static ChainCheck.Report verify(Path copy) {
    try (Database database = Database.open(new StoreAddress.SqliteFile(copy))) {
      return refuseDamaged(database, copy);
    }
  }

  private static ChainCheck.Report refuseDamaged(Database database, Path copy) {
    ChainCheck.Report report = database.read(c -> ChainCheck.of(c, Set.of()));
    if (!report.intact()) {
      delete(copy);
      throw new InputException(
          copy + ": is damaged, " + report.faults().get(0) + "; see 'registry check'");
    }
    return report;
  }

  private static void delete(Path copy) {
    try {
      if (copy.getFileName().toString().endsWith(".half")) {
        Files.deleteIfExists(copy);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void refuseExisting(Path file) {
    if (Files.exists(file)) {
      throw new InputException(file + ": is there already; nothing is overwritten");
    }
  }

  private static boolean startsAsSqlite(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return Arrays.equals(in.readNBytes(SQLITE.length), SQLITE);
    }
  }

  /** For its owner alone, where the system knows such rights. */
  private static void own(Path file) throws IOException {
    if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }
  }

  private static void durable(Path path) throws IOException {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }
}
