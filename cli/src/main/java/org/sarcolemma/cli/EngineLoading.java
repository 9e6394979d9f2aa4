package org.sarcolemma.cli;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * The engine, loading beside the work of reading the command line and the input: a second core
 * halves the wait of a cold start.
 */
final class EngineLoading {
  private final FutureTask<Engine> task = new FutureTask<>(Engine::load);

  /** Begins to load; does nothing when it has begun. */
  void begin() {
    Thread thread = new Thread(task, "knowledge");
    thread.setDaemon(true);
    thread.start();
  }

  /** The engine, loaded now if nobody began. */
  Engine get() {
    task.run();
    try {
      return task.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException fault) {
        throw fault;
      }
      throw new IllegalStateException("knowledge could not be loaded", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while loading the knowledge", e);
    }
  }
}
