package org.sarcolemma.screen;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads a stream in blocks of whole lines; a line that is too long is skipped and counted. */
final class LineBlocks {
  /** Longest line that is read, as long as one resource may be. */
  static final int LONGEST_LINE = 16_000_000;

  private static final int START = 1 << 16;

  private final InputStream in;
  private byte[] buffer = new byte[START];
  private int held;
  private boolean over;
  private @Nullable IOException fault;

  LineBlocks(InputStream in) {
    this.in = in;
  }

  /** Told every block. */
  interface Sink {
    /**
     * Whole lines.
     *
     * @param bytes holds them from 0
     * @param length how many bytes; the last line may lack its line end at the end of the file
     */
    void block(byte[] bytes, int length) throws IOException;

    /** A line that was skipped because it is too long. */
    void tooLong(long bytes) throws IOException;
  }

  /**
   * Reads everything.
   *
   * @throws IOException when the stream cannot be read further, after all that came before
   */
  void read(Sink sink) throws IOException {
    while (!over) {
      fill();
      if (fault != null) {
        int whole = lastLineEnd();
        if (whole > 0) {
          sink.block(buffer, whole);
        }
        throw fault;
      }
      int end = over ? held : lastLineEnd();
      if (end > 0) {
        sink.block(buffer, end);
        System.arraycopy(buffer, end, buffer, 0, held - end);
        held -= end;
      } else if (held > 0 && buffer.length >= LONGEST_LINE) {
        sink.tooLong(skipLine());
      } else if (held == buffer.length) {
        buffer = Arrays.copyOf(buffer, Math.min(buffer.length * 2, LONGEST_LINE));
      }
    }
  }

  private void fill() throws IOException {
    while (held < buffer.length) {
      int read;
      try {
        read = in.read(buffer, held, buffer.length - held);
      } catch (IOException e) {
        fault = e;
        return;
      }
      if (read < 0) {
        over = true;
        return;
      }
      held += read;
    }
  }

  private int lastLineEnd() {
    for (int i = held - 1; i >= 0; i--) {
      if (buffer[i] == '\n') {
        return i + 1;
      }
    }
    return 0;
  }

  private long skipLine() throws IOException {
    long skipped = held;
    held = 0;
    while (true) {
      int read = in.read(buffer, 0, buffer.length);
      if (read < 0) {
        over = true;
        return skipped;
      }
      for (int i = 0; i < read; i++) {
        if (buffer[i] == '\n') {
          held = read - i - 1;
          System.arraycopy(buffer, i + 1, buffer, 0, held);
          return skipped + i;
        }
      }
      skipped += read;
    }
  }
}
