package org.sarcolemma.registry.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sarcolemma.interchange.InputException;
import org.sarcolemma.interchange.StrictJson;

/**
 * Recomputes both chains and names every line that is not what was written: changed, missing,
 * exchanged or moved. A chain cut off at its end is found through the other one, because every
 * entry of the audit trail says where the events ended, and through a {@link Head} written down
 * elsewhere.
 */
public final class ChainCheck {
  /** Key of an audit entry: where the events ended. */
  public static final String EVENTS_END = "eventsEnd";

  private static final int MOST_FAULTS = 100;

  private final List<String> faults = new ArrayList<>();
  private final Map<Long, String> wantedEvents = new HashMap<>();
  private final Set<Head> expected;
  private long unlisted;

  private ChainCheck(Set<Head> expected) {
    this.expected = expected;
  }

  /**
   * What was found.
   *
   * @param events end of the chain of events
   * @param audit end of the audit trail
   * @param faults every fault in a sentence, the first hundred; empty when all is as it was written
   */
  public record Report(Head events, Head audit, List<String> faults) {
    /** Copies its list. */
    public Report {
      faults = List.copyOf(faults);
    }

    /** Whether every line is what was written. */
    public boolean intact() {
      return faults.isEmpty();
    }
  }

  /**
   * Checks a store.
   *
   * @param expected ends of the chain of events written down earlier
   */
  public static Report of(Connection connection, Set<Head> expected) throws SQLException {
    ChainCheck check = new ChainCheck(new HashSet<>(expected));
    Head audit = check.walk(connection, Chain.AUDIT);
    check.expected.forEach(head -> check.wantedEvents.put(head.position(), head.hash()));
    Head events = check.walk(connection, Chain.EVENT);
    check.wantedEvents.forEach(
        (position, hash) -> {
          if (position > 0) {
            check.fault(
                "event "
                    + position
                    + " is missing: an entry of the audit trail or a noted end names it");
          }
        });
    if (check.unlisted > 0) {
      check.faults.add(check.unlisted + " more faults");
    }
    return new Report(events, audit, check.faults);
  }

  /** How far the walk is: what the next line must say. */
  private static final class Walk {
    private Head end = Head.EMPTY;
  }

  private Head walk(Connection connection, Chain chain) throws SQLException {
    Walk walk = new Walk();
    chain.each(connection, (key, link) -> visit(chain, walk, key, link));
    return walk.end;
  }

  private void visit(Chain chain, Walk walk, Chain.Key key, Link link) {
    String where = chain.table() + " " + link.position();
    if (link.position() != walk.end.position() + 1) {
      fault(
          chain.table()
              + ": lines "
              + (walk.end.position() + 1)
              + " to before "
              + link.position()
              + " are missing");
    } else if (!walk.end.hash().equals(link.previous())) {
      fault(where + " (id " + key.id() + "): does not follow the line before it");
    }
    if (!Link.hash(link.previous(), link.position(), link.line()).equals(link.hash())
        || !wellFormed(link.line())) {
      fault(where + " (id " + key.id() + "): was changed after it was written");
    }
    columns(where, key, link);
    if (chain == Chain.EVENT) {
      String wanted = wantedEvents.remove(link.position());
      if (wanted != null && !wanted.equals(link.hash())) {
        fault(where + ": is not the line that stood here when its end was noted");
      }
    }
    walk.end = new Head(link.position(), link.hash());
  }

  /** The columns repeat the line; whoever changes only them changes what is found. */
  private void columns(String where, Chain.Key key, Link link) {
    ObjectNode line;
    try {
      line = StrictJson.object(where, link.line());
    } catch (InputException e) {
      fault(where + " (id " + key.id() + "): is no line of this registry");
      return;
    }
    if (!line.path("id").asText().equals(key.id())
        || !line.path("child").asText("").equals(key.child())
        || !line.path("kind").asText().equals(key.kind())) {
      fault(where + " (id " + key.id() + "): id, child or kind beside the line are not the line's");
    }
    JsonNode end = line.path(EVENTS_END);
    if (end.isObject()) {
      String hash = end.path("hash").asText();
      String other = wantedEvents.put(end.path("position").asLong(), hash);
      if (other != null && !other.equals(hash)) {
        fault(where + ": names another end of the events than an entry before it");
      }
    }
  }

  /** A text with half a character in it would hash as another text. */
  private static boolean wellFormed(String line) {
    try {
      ByteBuffer bytes = UTF_8.newEncoder().encode(CharBuffer.wrap(line));
      return bytes.remaining() >= line.length();
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private void fault(String fault) {
    if (faults.size() < MOST_FAULTS) {
      faults.add(fault);
    } else {
      unlisted++;
    }
  }
}
