package org.sarcolemma.cli;

import java.io.InputStream;
import java.io.PrintStream;

/**
 * The three streams of a terminal program, and the engine behind it. Answers go to {@code out},
 * complaints and progress to {@code err}.
 */
record Console(InputStream in, PrintStream out, PrintStream err, EngineLoading loading) {
  /** The loaded knowledge with its door and reader. */
  Engine engine() {
    return loading.get();
  }
}
