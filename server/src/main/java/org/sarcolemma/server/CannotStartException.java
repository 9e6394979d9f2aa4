package org.sarcolemma.server;

/**
 * The server cannot listen where it was told to. Its message is one line for whoever started it:
 * bad input, not a fault of the program.
 */
public final class CannotStartException extends Exception {
  private static final long serialVersionUID = 1L;

  CannotStartException(String message) {
    super(message);
  }

  CannotStartException(String message, Throwable cause) {
    super(message, cause);
  }
}
