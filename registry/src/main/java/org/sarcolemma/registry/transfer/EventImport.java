package org.sarcolemma.registry.transfer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sarcolemma.interchange.InputException;
import org.sarcolemma.interchange.StrictJson;
import org.sarcolemma.registry.audit.AuditEntry;
import org.sarcolemma.registry.event.EventLine;
import org.sarcolemma.registry.standing.StandingTable;
import org.sarcolemma.registry.store.CanonicalJson;
import org.sarcolemma.registry.store.Chain;
import org.sarcolemma.registry.store.Database;
import org.sarcolemma.registry.store.Head;
import org.sarcolemma.registry.store.Link;
import org.sarcolemma.registry.store.Secrets;
import org.sarcolemma.registry.store.StoreException;

/**
 * Reads what {@link EventExport} wrote into an empty registry. Every line must give the hash that
 * was exported with it; at the first that does not, nothing comes in.
 */
public final class EventImport {
  private static final int AT_ONCE = 500;

  private final String name;
  private final Connection connection;
  private final Map<Chain, Head> heads = new EnumMap<>(Chain.class);
  private final List<Chain.Key> keys = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();
  private Chain gathering = Chain.EVENT;
  private boolean whole;

  private EventImport(String name, Connection connection) {
    this.name = name;
    this.connection = connection;
  }

  /**
   * Reads all of it in one transaction.
   *
   * @param name what the input is called, for messages
   * @return how many events came in
   * @throws InputException when the registry is not empty or a line is not as it was exported
   */
  public static long read(Database database, String name, Reader in) {
    try {
      return database.write(connection -> new EventImport(name, connection).read(in));
    } catch (SQLException e) {
      throw new StoreException("taking events in", e);
    }
  }

  private long read(Reader in) throws SQLException {
    for (Chain chain : Chain.values()) {
      if (chain.head(connection).position() > 0) {
        throw new InputException(
            "the registry is not empty; events are taken into an empty one only");
      }
    }
    int number = 0;
    try {
      BufferedReader reader = new BufferedReader(in);
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        String where = name + ", line " + number;
        if (whole) {
          throw new InputException(where + ": something follows the line that ends the export");
        }
        line(where, number, StrictJson.object(where, line));
      }
    } catch (IOException e) {
      throw new InputException(name + ": cannot be read: " + e.getMessage(), e);
    }
    if (!whole) {
      throw new InputException(
          name + ": ends before the line that ends an export; the file is not whole");
    }
    StandingTable.bringUpToDate(connection);
    return head(Chain.EVENT).position();
  }

  private void line(String where, int number, ObjectNode json) throws SQLException {
    if (number == 1) {
      if (!json.path("format").asText().equals(EventExport.FORMAT)
          || json.path("version").asInt() != EventExport.VERSION) {
        throw new InputException(
            where + ": a registry export of version " + EventExport.VERSION + " was expected");
      }
    } else if (json.has("secret")) {
      Secrets.put(
          connection,
          json.path("secret").path("name").asText(),
          json.path("secret").path("value").asText());
    } else if (json.has("end")) {
      flush();
      end(where, json.path("end"));
    } else {
      Chain chain = json.has("event") ? Chain.EVENT : Chain.AUDIT;
      if (!(json.path(chain.table()) instanceof ObjectNode told)) {
        throw new InputException(where + ": is neither an event nor an entry of the audit trail");
      }
      add(where, chain, CanonicalJson.of(told), json.path("hash").asText());
    }
  }

  private void add(String where, Chain chain, String line, String hash) throws SQLException {
    if (chain != gathering || lines.size() >= AT_ONCE) {
      flush();
      gathering = chain;
    }
    Head head = head(chain);
    Link link = Link.after(head.position(), head.hash(), line);
    if (!link.hash().equals(hash)) {
      throw new InputException(where + ": is not as it was exported (its hash differs)");
    }
    if (chain == Chain.EVENT) {
      var event = EventLine.read(where, link.position(), line);
      keys.add(new Chain.Key(event.id(), event.child(), event.kind().id()));
    } else {
      AuditEntry entry = AuditEntry.read(where, line);
      keys.add(new Chain.Key(entry.id(), entry.child(), entry.action().id()));
    }
    lines.add(line);
    heads.put(chain, new Head(link.position(), link.hash()));
  }

  private Head head(Chain chain) {
    return heads.getOrDefault(chain, Head.EMPTY);
  }

  private void flush() throws SQLException {
    gathering.append(connection, keys, lines);
    keys.clear();
    lines.clear();
  }

  private void end(String where, JsonNode end) {
    for (Chain chain : Chain.values()) {
      Head head = head(chain);
      JsonNode told = end.path(chain.table());
      if (told.path("position").asLong() != head.position()
          || !told.path("hash").asText().equals(head.hash())) {
        throw new InputException(
            where
                + ": the export ended at "
                + chain.table()
                + " "
                + told.path("position").asLong()
                + ", the file holds "
                + head.position());
      }
    }
    whole = true;
  }
}
