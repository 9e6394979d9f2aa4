package org.sarcolemma.screen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/** Does segments on all processors; those that are done stay done. */
final class Passes {
  private final StateFolder state;
  private final int threads;
  private final AtomicLong progress;

  Passes(StateFolder state, int threads, AtomicLong progress) {
    this.state = state;
    this.threads = threads;
    this.progress = progress;
  }

  /**
   * Does what is not done yet.
   *
   * @return the files of all segments, in their order
   */
  List<Path> run(String pass, List<Segment> segments, SegmentWork work) throws IOException {
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      List<Future<?>> running = new ArrayList<>();
      List<Path> files = new ArrayList<>();
      for (Segment segment : segments) {
        Path file = state.of(pass, segment);
        files.add(file);
        if (Files.exists(file)) {
          progress.addAndGet(segment.bytes());
        } else {
          running.add(
              workers.submit(
                  () -> {
                    work.run(segment, file);
                    return file;
                  }));
        }
      }
      for (Future<?> one : running) {
        await(one);
      }
      return files;
    } finally {
      workers.shutdownNow();
    }
  }

  private static void await(Future<?> one) throws IOException {
    try {
      one.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException fault) {
        throw fault;
      }
      if (e.getCause() instanceof UncheckedIOException fault) {
        throw new IOException(fault);
      }
      if (e.getCause() instanceof RuntimeException fault) {
        throw fault;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SegmentWork.CancelledException();
    }
  }
}
