package org.sarcolemma.ehr;

/**
 * The hospital's server could not be asked or did not answer as it should. One line that may be
 * shown: whose address, what went wrong; never a token, a code or anything of a patient.
 */
public final class EhrException extends Exception {
  private static final long serialVersionUID = 1L;

  /** The whole line. */
  public EhrException(String line) {
    super(line);
  }

  /** The whole line, and the fault behind it for the log. */
  public EhrException(String line, Throwable cause) {
    super(line, cause);
  }

  /** The whole line. */
  public String line() {
    return String.valueOf(getMessage());
  }
}
