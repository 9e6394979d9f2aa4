package org.sarcolemma.server;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Asks the canaries when the server starts and every hour. While any rule is silent, the health is
 * failed and every page says so; pages ask at each request, so nothing is shown late (SR-54).
 */
final class CanaryWatch implements AutoCloseable {
  private static final long MINUTES_BETWEEN = 60;

  private final Supplier<List<String>> canaries;
  private final ScheduledExecutorService clockwork;
  private final ScheduledFuture<?> rounds;
  private volatile List<String> silent = List.of();

  /**
   * Starts watching.
   *
   * @param canaries names the silent rules, one line each
   */
  CanaryWatch(Supplier<List<String>> canaries) {
    this.canaries = canaries;
    this.clockwork =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread thread = new Thread(task, "canaries");
              thread.setDaemon(true);
              return thread;
            });
    this.rounds = clockwork.scheduleAtFixedRate(this::ask, 0, MINUTES_BETWEEN, TimeUnit.MINUTES);
  }

  /** Asks now. A check that fails is a silent rule, never good news. */
  void ask() {
    try {
      silent = List.copyOf(canaries.get());
    } catch (RuntimeException e) {
      Faults.report(e);
      silent = List.of("the check of the rules itself failed");
    }
  }

  /** Rules that were silent at the last check; empty when all is well. */
  List<String> silent() {
    return silent;
  }

  @Override
  public void close() {
    rounds.cancel(true);
    clockwork.shutdownNow();
  }
}
