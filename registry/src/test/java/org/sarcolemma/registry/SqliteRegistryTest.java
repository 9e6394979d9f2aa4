package org.sarcolemma.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarcolemma.interchange.InputException;
import org.sarcolemma.registry.store.StoreAddress;

/** On SQLite. */
class SqliteRegistryTest extends RegistryTest {
  @TempDir private Path folder;

  @Override
  StoreAddress empty() {
    return StoreAddress.folder(folder.resolve(UUID.randomUUID().toString()));
  }

  @Override
  Connection connect(StoreAddress address) throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + ((StoreAddress.SqliteFile) address).file());
  }

  @Override
  void disarm(Statement statement) throws SQLException {
    for (String table : new String[] {"event", "audit"}) {
      statement.execute("DROP TRIGGER " + table + "_no_update");
      statement.execute("DROP TRIGGER " + table + "_no_delete");
    }
  }

  @Test
  void replacingALineIsNoWayAroundTheTriggers() throws Exception {
    StoreAddress address = empty();
    try (Registry registry = Registry.open(address, Made.CLOCK);
        Connection connection = connect(address);
        Statement statement = connection.createStatement()) {
      Made.girl(registry.as(Made.DOCTOR), "c1");
      assertThatThrownBy(
              () ->
                  statement.execute(
                      "INSERT OR REPLACE INTO event SELECT position, id, child, kind, '{}',"
                          + " previous, hash FROM event WHERE position = 2"))
          .hasMessageContaining("added at the end");
    }
  }

  @Test
  void onlyItsOwnerMayReadTheFile() throws Exception {
    StoreAddress.SqliteFile address = (StoreAddress.SqliteFile) empty();
    Registry.open(address, Made.CLOCK).close();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(address.file())))
        .isEqualTo("rw-------");
  }

  @Test
  void aFileThatIsNoDatabaseIsRefusedInOneLine() throws Exception {
    StoreAddress.SqliteFile address = (StoreAddress.SqliteFile) empty();
    Files.createDirectories(address.folder());
    Files.writeString(
        address.file(), "not a database at all, but a text that is long enough\n".repeat(200));
    assertThatThrownBy(() -> Registry.open(address, Made.CLOCK))
        .isInstanceOf(InputException.class)
        .hasMessageContaining(address.folder().toString());
  }
}
