package org.sarcolemma.cli;

import java.io.IOException;
import java.io.InputStream;
import org.sarcolemma.interchange.InputException;

/** The lines of a stream as bytes, without a copy of each; empty lines are skipped. */
final class Lines {
  private static final int BUFFER = 1 << 16;
  private static final int LONGEST = 1 << 20;

  private final InputStream in;
  private byte[] buffer = new byte[BUFFER];
  private int from;
  private int length;
  private int end;
  private int after;
  private long number;

  Lines(InputStream in) {
    this.in = in;
  }

  /** Moves to the next line that is not empty; false at the end. */
  boolean next() throws IOException {
    do {
      if (!advance()) {
        return false;
      }
    } while (blank());
    return true;
  }

  private boolean advance() throws IOException {
    number++;
    int at = after;
    while (true) {
      while (at < end && buffer[at] != '\n') {
        at++;
      }
      if (at < end) {
        from = after;
        length = at - after;
        after = at + 1;
        return true;
      }
      int kept = end - after;
      if (after > 0) {
        System.arraycopy(buffer, after, buffer, 0, kept);
        after = 0;
        end = kept;
        at = kept;
      } else if (end == buffer.length) {
        grow();
      }
      int read = in.read(buffer, end, buffer.length - end);
      if (read < 0) {
        from = 0;
        length = kept;
        after = end;
        return kept > 0;
      }
      end += read;
    }
  }

  private void grow() {
    if (buffer.length >= LONGEST) {
      throw new InputException("standard input, line " + number + ": is longer than 1 MB");
    }
    byte[] larger = new byte[buffer.length * 2];
    System.arraycopy(buffer, 0, larger, 0, end);
    buffer = larger;
  }

  private boolean blank() {
    for (int i = from; i < from + length; i++) {
      if (buffer[i] > ' ' || buffer[i] < 0) {
        return false;
      }
    }
    return true;
  }

  byte[] bytes() {
    return buffer;
  }

  int from() {
    return from;
  }

  int length() {
    return length;
  }

  /** Number of the line, from 1. */
  long number() {
    return number;
  }
}
