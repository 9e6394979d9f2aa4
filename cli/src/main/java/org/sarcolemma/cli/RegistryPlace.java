package org.sarcolemma.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import org.sarcolemma.interchange.InputException;
import org.sarcolemma.registry.Registry;
import org.sarcolemma.registry.Session;
import org.sarcolemma.registry.audit.Access;
import org.sarcolemma.registry.audit.Purpose;
import org.sarcolemma.registry.store.StoreAddress;
import picocli.CommandLine.Option;

/** Which registry a command means, and in whose name it is used. */
final class RegistryPlace {
  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Folder of the registry, as given to 'serve --data'.")
  private Optional<Path> data = Optional.empty();

  @Option(
      names = "--db",
      paramLabel = "URL",
      description =
          "Registry in PostgreSQL: jdbc:postgresql://host/database?user=NAME. The password belongs"
              + " into ~/.pgpass.")
  private Optional<String> db = Optional.empty();

  @Option(
      names = "--user",
      paramLabel = "NAME",
      description = "Who this is, for the audit trail. Default: the account of this machine.")
  private Optional<String> user = Optional.empty();

  @Option(
      names = "--purpose",
      paramLabel = "P",
      defaultValue = "operations",
      description = "What for: treatment, research or operations. Default: operations.")
  private String purpose = "operations";

  /** The address, whether or not a registry is there. */
  StoreAddress address() {
    if (data.isPresent() == db.isPresent()) {
      throw new InputException("either --data DIR or --db URL is expected");
    }
    return db.map(StoreAddress::url).orElseGet(() -> StoreAddress.folder(data.orElseThrow()));
  }

  /** Opens the registry that is there. */
  Registry open() {
    StoreAddress address = address();
    if (address instanceof StoreAddress.SqliteFile sqlite && !Files.exists(sqlite.file())) {
      throw new InputException(sqlite.folder() + ": holds no registry");
    }
    return begin();
  }

  /** Opens the registry, or begins an empty one. */
  Registry begin() {
    return Registry.open(address(), Clock.system(ZoneId.systemDefault()));
  }

  /** In the name of whoever calls. */
  Session session(Registry registry) {
    return registry.as(
        new Access(
            user.orElseGet(() -> System.getProperty("user.name", "")),
            Purpose.of(purpose)
                .orElseThrow(
                    () ->
                        new InputException(
                            "--purpose '"
                                + purpose
                                + "' is unknown; accepted: "
                                + String.join(", ", Purpose.ids())))));
  }
}
