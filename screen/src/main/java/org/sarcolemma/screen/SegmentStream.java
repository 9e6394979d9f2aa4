package org.sarcolemma.screen;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.channels.Channels;
import java.nio.file.Path;

/** The lines of a file that begin between two places, to the end of the last one. */
final class SegmentStream extends InputStream {
  private final RandomAccessFile file;
  private final InputStream in;
  private final long to;
  private long at;
  private boolean over;

  SegmentStream(Path path, long from, long to) throws IOException {
    this.file = new RandomAccessFile(path.toFile(), "r");
    this.to = to;
    this.at = from;
    if (from > 0) {
      file.seek(from - 1);
      in = Channels.newInputStream(file.getChannel());
      beginAtLine();
    } else {
      in = Channels.newInputStream(file.getChannel());
    }
    over = at >= to;
  }

  private void beginAtLine() throws IOException {
    // a line that began before belongs to the segment before
    InputStream search = new BufferedInputStream(in);
    long place = at - 1;
    int next = search.read();
    while (next >= 0 && next != '\n') {
      place++;
      next = search.read();
    }
    at = place + 1;
    file.seek(at);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (over) {
      return -1;
    }
    if (at < to) {
      int read = in.read(bytes, offset, (int) Math.min(length, to - at));
      at += Math.max(0, read);
      over = read < 0 || (at >= to && bytes[offset + read - 1] == '\n');
      return read;
    }
    return rest(bytes, offset, length);
  }

  /** Behind the end: no further than the end of the line. */
  private int rest(byte[] bytes, int offset, int length) throws IOException {
    long before = file.getFilePointer();
    int read = in.read(bytes, offset, length);
    for (int i = 0; i < read; i++) {
      if (bytes[offset + i] == '\n') {
        file.seek(before + i + 1);
        over = true;
        return i + 1;
      }
    }
    over = read < 0;
    return read;
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
