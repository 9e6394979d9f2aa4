package org.sarcolemma.server;

/** A request that cannot be answered: what is wrong, where, and what would be right. */
final class RequestProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  static final int BAD = 400;
  static final int NOT_SIGNED_IN = 401;
  static final int FORBIDDEN = 403;
  static final int NOT_FOUND = 404;
  static final int TOO_LARGE = 413;
  static final int WRONG_TYPE = 415;

  private final int status;
  private final String where;
  private final String expected;

  RequestProblem(int status, String what, String where, String expected) {
    super(what);
    this.status = status;
    this.where = where;
    this.expected = expected;
  }

  int status() {
    return status;
  }

  String what() {
    return String.valueOf(getMessage());
  }

  String where() {
    return where;
  }

  String expected() {
    return expected;
  }
}
