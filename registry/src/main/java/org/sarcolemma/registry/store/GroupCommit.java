package org.sarcolemma.registry.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * Writes what many callers hand in at the same time in one transaction, so that they share one wait
 * for the disk. A caller comes back only when its own part is on disk (SR-56). When one part is
 * refused, the others are written without it.
 */
public final class GroupCommit implements AutoCloseable {
  private static final int MOST_AT_ONCE = 256;

  private final Database database;
  private final BlockingQueue<Part<?>> waiting = new LinkedBlockingQueue<>();
  private final Thread writer = new Thread(this::writeAll, "registry-writer");
  private volatile boolean closed;

  /** Begins to take parts. */
  public GroupCommit(Database database) {
    this.database = database;
    writer.setDaemon(true);
    writer.start();
  }

  /** One caller's part. It may be run twice: the second time when another part was refused. */
  private static final class Part<T> {
    private final Database.Work<T> work;
    private final CompletableFuture<T> done = new CompletableFuture<>();

    Part(Database.Work<T> work) {
      this.work = work;
    }

    Runnable in(Connection connection) throws SQLException {
      T result = work.in(connection);
      return () -> done.complete(result);
    }
  }

  /**
   * Does the work inside a transaction.
   *
   * @param work may be run more than once; must change nothing but the database
   * @return its result, when it is on disk
   * @throws StoreException when it could not be written; then nothing of it is
   */
  public <T> T write(Database.Work<T> work) {
    Part<T> part = new Part<>(work);
    synchronized (waiting) {
      if (closed) {
        throw new StoreException("the registry is closed; nothing was saved");
      }
      waiting.add(part);
    }
    try {
      return part.done.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof SQLException cause) {
        throw new StoreException("saving to the registry", cause);
      }
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }

  private void writeAll() {
    List<Part<?>> group = new ArrayList<>();
    while (!closed || !waiting.isEmpty()) {
      try {
        group.clear();
        group.add(waiting.take());
        waiting.drainTo(group, MOST_AT_ONCE - 1);
        writeTogether(group);
      } catch (InterruptedException e) {
        // Nobody interrupts this thread; whoever does, the parts that wait are still written.
      }
    }
  }

  private void writeTogether(List<Part<?>> group) {
    try {
      List<Runnable> results =
          database.write(
              connection -> {
                List<Runnable> each = new ArrayList<>();
                for (Part<?> part : group) {
                  each.add(part.in(connection));
                }
                return each;
              });
      results.forEach(Runnable::run);
    } catch (SQLException | RuntimeException | Error e) {
      if (group.size() == 1) {
        group.get(0).done.completeExceptionally(e);
      } else {
        group.forEach(part -> writeTogether(List.of(part)));
      }
    }
  }

  /** Writes what waits, and ends. */
  @Override
  public void close() {
    synchronized (waiting) {
      closed = true;
      // wakes the writer, which ends when nothing waits behind it
      waiting.add(new Part<>(connection -> Boolean.TRUE));
    }
    try {
      writer.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
