package org.sarcolemma.cli;

/** A line on standard error that rewrites itself, for those who wait. */
final class ProgressLine {
  private static final int WIDTH = 60;

  private final Console console;
  private final boolean shown;

  /** For a person only; newer Java may show it to a log as well. */
  @SuppressWarnings("SystemConsoleNull")
  ProgressLine(Console console) {
    this.console = console;
    this.shown = System.console() != null;
  }

  /** Shows how far something is; wiped when all is done. */
  void show(String what, int done, int of) {
    if (!shown) {
      return;
    }
    String line = what + ": " + done + " of " + of;
    console.err().print("\r" + line + " ".repeat(Math.max(0, WIDTH - line.length())));
    if (done == of) {
      console.err().print("\r" + " ".repeat(WIDTH) + "\r");
    }
  }
}
