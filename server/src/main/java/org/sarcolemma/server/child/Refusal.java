package org.sarcolemma.server.child;

/** A value that is not taken, with the reason a reader sees next to the field. */
final class Refusal extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Field field;

  Refusal(Field field, String reason) {
    super(reason);
    this.field = field;
  }

  Field field() {
    return field;
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
