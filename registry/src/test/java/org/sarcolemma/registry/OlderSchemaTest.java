package org.sarcolemma.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarcolemma.interchange.InputException;
import org.sarcolemma.registry.event.EventKind;
import org.sarcolemma.registry.store.StoreAddress;

/**
 * Registries as released versions wrote them. The files were written once and are never written
 * again: {@code v1.sqlite} is a database of schema 1, {@code v1.jsonl} an export of the same.
 */
class OlderSchemaTest {
  @TempDir private Path folder;

  private static InputStream file(String name) {
    return Objects.requireNonNull(OlderSchemaTest.class.getResourceAsStream(name), name);
  }

  @Test
  void aDatabaseOfSchemaOneIsBroughtToThisVersionAndNothingChanges() throws IOException {
    StoreAddress.SqliteFile address = StoreAddress.folder(folder);
    try (InputStream in = file("v1.sqlite")) {
      Files.copy(in, address.file());
    }
    try (Registry registry = Registry.open(address, Made.CLOCK)) {
      holdsTheGirl(registry);
    }
  }

  @Test
  void anExportOfVersionOneStillComesInOnBothDatabases() throws IOException {
    for (StoreAddress address :
        List.of(StoreAddress.folder(folder.resolve("into")), RealPostgres.empty())) {
      try (Registry registry = Registry.open(address, Made.CLOCK);
          Reader in = new InputStreamReader(file("v1.jsonl"), StandardCharsets.UTF_8)) {
        assertThat(registry.as(Made.DOCTOR).take("v1.jsonl", in)).isEqualTo(4);
        holdsTheGirl(registry);
      }
    }
  }

  private static void holdsTheGirl(Registry registry) {
    assertThat(registry.check(Set.of()).faults()).isEmpty();
    var history = registry.as(Made.DOCTOR).child("c1").orElseThrow();
    assertThat(history.identity().orElseThrow().body().path("name").asText())
        .isEqualTo("Anna Ångström \"ä\"");
    assertThat(history.holding(EventKind.MEASUREMENT))
        .extracting(event -> event.day() + " " + event.body().path("value").asText())
        .containsExactly("2026-01-10 54", "2026-01-10 9000.5", "2026-07-12 72");
    assertThat(registry.as(Made.DOCTOR).standings())
        .singleElement()
        .satisfies(standing -> StandingOracle.agrees(standing, history));
  }

  @Test
  void aRegistryOfANewerVersionIsLeftAlone() throws SQLException {
    StoreAddress.SqliteFile address = StoreAddress.folder(folder);
    Registry.open(address, Made.CLOCK).close();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + address.file());
        Statement statement = connection.createStatement()) {
      statement.execute(
          "INSERT INTO registry_schema SELECT 999, '999', description, type, script, checksum,"
              + " installed_by, installed_on, execution_time, success FROM registry_schema WHERE"
              + " version = '1'");
    }
    assertThatThrownBy(() -> Registry.open(address, Made.CLOCK))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("newer Sarcolemma (schema 999");
  }
}
