package org.sarcolemma.interchange;

/** Input that cannot be read: one line saying where, what, and what was expected. */
public final class InputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** The whole line. */
  public InputException(String line) {
    super(line);
  }

  /** The whole line, with the reader's own complaint behind it. */
  public InputException(String line, Throwable cause) {
    super(line, cause);
  }
}
