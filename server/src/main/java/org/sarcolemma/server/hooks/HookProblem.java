package org.sarcolemma.server.hooks;

/** A call that is not answered with cards: an entry of the catalogue, and where it is wrong. */
final class HookProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final HookError error;

  /**
   * A problem.
   *
   * @param where what exactly is wrong, for the caller only: never logged
   */
  HookProblem(HookError error, String where) {
    super(where, null, false, false);
    this.error = error;
  }

  HookError error() {
    return error;
  }

  String where() {
    return String.valueOf(getMessage());
  }
}
