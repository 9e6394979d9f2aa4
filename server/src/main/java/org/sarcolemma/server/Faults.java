package org.sarcolemma.server;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the log where the program failed: classes and lines, never what anybody typed. */
public final class Faults {
  private static final Logger LOG = LoggerFactory.getLogger("sarcolemma");
  private static final int PLACES = 12;

  private Faults() {}

  /** Writes one line: the class of the fault and where it arose. */
  public static void report(Throwable fault) {
    if (LOG.isErrorEnabled()) {
      LOG.error("{} at {}", fault.getClass().getName(), places(fault));
    }
  }

  private static String places(Throwable fault) {
    return Arrays.stream(fault.getStackTrace())
        .limit(PLACES)
        .map(StackTraceElement::toString)
        .collect(Collectors.joining(" < "));
  }
}
