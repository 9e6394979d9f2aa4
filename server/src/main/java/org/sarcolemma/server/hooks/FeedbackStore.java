package org.sarcolemma.server.hooks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sarcolemma.interchange.InputException;

/**
 * What was answered to cards, one JSON object a line, only ever appended to, on disk before the
 * caller is thanked (SR-48, SR-56). Nothing in a line names a patient, unless a person's own
 * comment does. Without a folder nothing is kept.
 */
final class FeedbackStore implements AutoCloseable {
  private final Clock clock;
  private final Set<String> known = new HashSet<>();
  private final @Nullable FileChannel file;

  /**
   * Opens the store.
   *
   * @throws InputException when the folder cannot be used
   */
  FeedbackStore(Optional<Path> folder, Clock clock) {
    this.clock = clock;
    this.file = folder.map(this::open).orElse(null);
  }

  private FileChannel open(Path folder) {
    Path path = FeedbackReport.file(folder);
    try {
      Files.createDirectories(folder);
      FeedbackReport.entries(folder).forEach(line -> known.add(line.path("identity").asText("")));
      FileChannel channel =
          FileChannel.open(
              path, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.READ);
      if (channel.tryLock() == null) {
        throw new InputException(path + ": another server writes to it");
      }
      cutHalfLine(channel);
      return channel;
    } catch (IOException | java.nio.channels.OverlappingFileLockException e) {
      throw new InputException(path + ": cannot be written; choose another folder with --data", e);
    }
  }

  /** A line that a crash cut off was never acknowledged. */
  private static void cutHalfLine(FileChannel channel) throws IOException {
    long end = channel.size();
    ByteBuffer one = ByteBuffer.allocate(1);
    while (end > 0) {
      one.clear();
      channel.read(one, end - 1);
      if (one.get(0) == '\n') {
        break;
      }
      end--;
    }
    channel.truncate(end);
    channel.position(end);
  }

  /** Whether something is kept at all. */
  boolean keeps() {
    return file != null;
  }

  /**
   * Stores what is new.
   *
   * @param shown the cards they answer, where they are remembered
   * @throws HookProblem when it cannot be written; nothing is then stored
   */
  synchronized void store(
      String client,
      HookService service,
      List<FeedbackEntry> entries,
      List<Optional<Reminders.Shown>> shown) {
    StringBuilder lines = new StringBuilder();
    Set<String> fresh = new HashSet<>();
    for (int i = 0; i < entries.size(); i++) {
      String identity = service.id() + "\n" + entries.get(i).identity();
      if (!known.contains(identity) && fresh.add(identity)) {
        lines.append(line(client, service, entries.get(i), shown.get(i), identity)).append('\n');
      }
    }
    if (file != null && lines.length() > 0) {
      append(file, lines.toString());
    }
    known.addAll(fresh);
  }

  private static void append(FileChannel channel, String lines) {
    try {
      long before = channel.position();
      try {
        ByteBuffer bytes = ByteBuffer.wrap(lines.getBytes(UTF_8));
        while (bytes.hasRemaining()) {
          channel.write(bytes);
        }
        channel.force(true);
      } catch (IOException e) {
        channel.truncate(before);
        throw e;
      }
    } catch (IOException e) {
      throw new HookProblem(HookError.NOT_STORED, "");
    }
  }

  private ObjectNode line(
      String client,
      HookService service,
      FeedbackEntry entry,
      Optional<Reminders.Shown> shown,
      String identity) {
    ObjectNode line = JsonNodeFactory.instance.objectNode();
    line.put("received", clock.instant().toString()).put("client", client);
    line.put("service", service.id()).put("card", entry.card());
    line.put("outcome", entry.accepted() ? "accepted" : "overridden");
    line.put("outcomeTimestamp", entry.at());
    shown.ifPresent(card -> line.put("rule", card.rule()).put("about", card.subject()));
    shown.flatMap(Reminders.Shown::user).ifPresent(user -> line.put("user", user));
    entry.code().ifPresent(code -> line.put("overrideCode", code));
    entry.system().ifPresent(system -> line.put("overrideSystem", system));
    entry.comment().ifPresent(comment -> line.put("comment", comment));
    if (!entry.suggestions().isEmpty()) {
      ArrayNode suggestions = line.putArray("acceptedSuggestions");
      entry.suggestions().forEach(suggestions::add);
    }
    return line.put("identity", identity);
  }

  @Override
  public void close() {
    if (file != null) {
      try {
        file.close();
      } catch (IOException e) {
        // everything acknowledged is on disk already
      }
    }
  }
}
