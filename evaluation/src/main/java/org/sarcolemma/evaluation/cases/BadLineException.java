package org.sarcolemma.evaluation.cases;

/**
 * A line of a JSON Lines file that cannot be used: where, what is wrong, what would be accepted.
 */
public final class BadLineException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String file;
  private final int line;

  /**
   * A refused line.
   *
   * @param file file as the user named it
   * @param line line number, from 1
   * @param problem what is wrong
   * @param expected what is accepted there
   */
  public BadLineException(String file, int line, String problem, String expected) {
    super(file + " line " + line + ": " + problem + "; expected " + expected);
    this.file = file;
    this.line = line;
  }

  /** File as the user named it. */
  public String file() {
    return file;
  }

  /** Line number, from 1. */
  public int line() {
    return line;
  }
}
