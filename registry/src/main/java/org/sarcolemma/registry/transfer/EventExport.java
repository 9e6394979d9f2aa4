package org.sarcolemma.registry.transfer;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.sarcolemma.registry.store.CanonicalJson;
import org.sarcolemma.registry.store.Chain;
import org.sarcolemma.registry.store.Database;
import org.sarcolemma.registry.store.Head;
import org.sarcolemma.registry.store.Link;
import org.sarcolemma.registry.store.Secrets;

/**
 * A registry as JSON Lines: a line that names the format, one line for each event and each entry of
 * the audit trail ({@code {"event": {...}, "hash": ...}}), and a last line with the ends of both
 * chains, without which the file is not whole.
 */
public final class EventExport {
  static final String FORMAT = "sarcolemma-registry";
  static final int VERSION = 1;

  private EventExport() {}

  /**
   * Writes one consistent state.
   *
   * @param secrets whether the key of shifted dates goes along: in a backup, never for others
   */
  public static void write(Database database, boolean secrets, Appendable out) throws IOException {
    try {
      database.read(
          connection -> {
            write(connection, secrets, out);
            return Boolean.TRUE;
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void write(Connection connection, boolean secrets, Appendable out)
      throws SQLException {
    ObjectNode first = JsonNodeFactory.instance.objectNode();
    line(out, CanonicalJson.of(first.put("format", FORMAT).put("version", VERSION)));
    if (secrets) {
      for (Map.Entry<String, String> secret : Secrets.all(connection).entrySet()) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.putObject("secret").put("name", secret.getKey()).put("value", secret.getValue());
        line(out, CanonicalJson.of(json));
      }
    }
    ObjectNode last = JsonNodeFactory.instance.objectNode();
    ObjectNode ends = last.putObject("end");
    for (Chain chain : Chain.values()) {
      chain.each(connection, (key, link) -> line(out, wrapped(chain, link)));
      Head head = chain.head(connection);
      ends.putObject(chain.table()).put("position", head.position()).put("hash", head.hash());
    }
    line(out, CanonicalJson.of(last));
  }

  private static String wrapped(Chain chain, Link link) {
    return "{\"" + chain.table() + "\":" + link.line() + ",\"hash\":\"" + link.hash() + "\"}";
  }

  private static void line(Appendable out, String line) {
    try {
      out.append(line).append('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
