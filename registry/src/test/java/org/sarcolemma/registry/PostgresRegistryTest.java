package org.sarcolemma.registry;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.sarcolemma.interchange.InputException;
import org.sarcolemma.registry.store.StoreAddress;

/** On PostgreSQL. */
class PostgresRegistryTest extends RegistryTest {
  @Override
  StoreAddress empty() {
    return RealPostgres.empty();
  }

  @Override
  Connection connect(StoreAddress address) throws SQLException {
    return RealPostgres.connect(address);
  }

  @Override
  void disarm(Statement statement) throws SQLException {
    statement.execute("ALTER TABLE event DISABLE TRIGGER USER");
    statement.execute("ALTER TABLE audit DISABLE TRIGGER USER");
  }

  @Test
  void theTableCannotBeEmptied() throws Exception {
    StoreAddress address = empty();
    try (Registry registry = Registry.open(address, Made.CLOCK);
        Connection connection = connect(address);
        Statement statement = connection.createStatement()) {
      Made.girl(registry.as(Made.DOCTOR), "c1");
      assertThatThrownBy(() -> statement.execute("TRUNCATE event"))
          .hasMessageContaining("only added");
    }
  }

  @Test
  void aServerThatIsNotThereIsNamedWithoutThePassword() {
    assertThatThrownBy(
            () ->
                Registry.open(
                    StoreAddress.url(
                        "jdbc:postgresql://127.0.0.1:1/none?user=a&password=secret7&connectTimeout=1"),
                    Made.CLOCK))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("127.0.0.1:1/none")
        .hasMessageNotContaining("secret7");
  }
}
