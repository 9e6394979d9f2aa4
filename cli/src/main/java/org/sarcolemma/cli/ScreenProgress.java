package org.sarcolemma.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.sarcolemma.screen.ScreenResult;
import org.sarcolemma.screen.Screener;

/**
 * A bar with rate and time left on standard error, where a person watches; and what Ctrl+C does: it
 * stops the run and says how to go on.
 */
final class ScreenProgress {
  private static final long EVERY_MILLIS = 500;
  private static final int WIDTH = 30;
  private static final double MEGABYTE = 1e6;
  private static final int MOST_REASONS = 10;

  private final Screener screener;
  private final PrintStream err;

  /** The start script knows whether standard error is a terminal. */
  private final boolean watched = Boolean.getBoolean("sarcolemma.watched");

  private final long start = System.nanoTime();
  private final Thread onStop;
  private final Thread bar;
  private volatile boolean over;

  ScreenProgress(Screener screener, PrintStream err, Path state, boolean temporary) {
    this.screener = screener;
    this.err = err;
    this.onStop =
        new Thread(
            () -> {
              screener.cancel();
              err.println();
              err.println(
                  temporary
                      ? "sarcolemma: stopped; without --out or --state the next run begins anew"
                      : "sarcolemma: stopped; the same command goes on from " + state);
            });
    Runtime.getRuntime().addShutdownHook(onStop);
    this.bar = new Thread(this::draw, "progress");
    bar.setDaemon(true);
    if (watched) {
      bar.start();
    }
  }

  private void draw() {
    while (!over) {
      long total = screener.total();
      if (total > 0) {
        err.print("\r" + line(Math.min(screener.progress(), total), total, seconds()));
        err.flush();
      }
      try {
        Thread.sleep(EVERY_MILLIS);
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private double seconds() {
    return (System.nanoTime() - start) / 1e9;
  }

  /** The bar, with bytes, rate and time left. */
  static String line(long done, long total, double seconds) {
    double rate = done / Math.max(seconds, 1e-3);
    int full = (int) (WIDTH * done / total);
    long left = rate > 0 ? Math.round((total - done) / rate) : 0;
    return String.format(
        Locale.ROOT,
        "[%s%s] %3d %%  %,.0f of %,.0f MB  %,.0f MB/s  %d:%02d left ",
        "#".repeat(full),
        ".".repeat(WIDTH - full),
        100 * done / total,
        done / MEGABYTE,
        total / MEGABYTE,
        rate / MEGABYTE,
        left / 60,
        left % 60);
  }

  /** What was read, found and left out, for a person. */
  static String summary(ScreenResult result, String tested) {
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            "%,d hits to be reviewed by a clinician. %,d patients, %,d resources read, %,d not"
                + " usable, %,.1f MB in %.1f s.%n",
            result.hits().size(),
            result.patients(),
            result.read(),
            result.rejected(),
            result.bytes() / MEGABYTE,
            result.seconds()));
    result.rejectedReasons().entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .limit(MOST_REASONS)
        .forEach(reason -> text.append(reason.getValue() + " not used: " + reason.getKey() + "\n"));
    result.rejects().stream()
        .limit(MOST_REASONS)
        .forEach(
            r -> text.append("  " + r.file() + ", line " + r.line() + ": " + r.reason() + "\n"));
    result.notes().forEach(note -> text.append("note: " + note + "\n"));
    return text.append(tested).append('\n').toString();
  }

  /** Ends the bar; Ctrl+C is no longer minded. */
  void close() {
    over = true;
    if (watched) {
      bar.interrupt();
      err.println();
    }
    try {
      Runtime.getRuntime().removeShutdownHook(onStop);
    } catch (IllegalStateException e) {
      // the machine is already stopping
    }
  }
}
