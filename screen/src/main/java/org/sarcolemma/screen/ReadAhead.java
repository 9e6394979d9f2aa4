package org.sarcolemma.screen;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Reads a stream in a thread of its own, so that one zipped file is inflated on one processor and
 * looked through on another. What the stream throws is thrown here, after all that came before.
 */
final class ReadAhead extends InputStream {
  private static final int BLOCK = 1 << 16;
  private static final int BLOCKS = 8;
  private static final long WAIT_MILLIS = 100;

  private final BlockingQueue<Block> full = new ArrayBlockingQueue<>(BLOCKS);
  private final InputStream in;
  private final Thread reader;
  private volatile boolean closed;
  private Block now = new Block(ByteBuffer.allocate(0), false, null);

  /**
   * What was read.
   *
   * @param over whether nothing comes behind it: the end, or a fault
   */
  private record Block(ByteBuffer bytes, boolean over, @Nullable Exception fault) {}

  ReadAhead(InputStream in) {
    this.in = in;
    this.reader = new Thread(this::fill, "read ahead");
    reader.setDaemon(true);
    reader.start();
  }

  private void fill() {
    try {
      boolean over = false;
      while (!over) {
        byte[] bytes = new byte[BLOCK];
        int length = in.read(bytes, 0, BLOCK);
        over = length < 0;
        if (!put(new Block(ByteBuffer.wrap(bytes, 0, Math.max(0, length)), over, null))) {
          return;
        }
      }
    } catch (IOException | RuntimeException e) {
      put(new Block(ByteBuffer.allocate(0), true, e));
    }
  }

  /** Whether anybody still reads. */
  private boolean put(Block block) {
    try {
      while (!closed) {
        if (full.offer(block, WAIT_MILLIS, TimeUnit.MILLISECONDS)) {
          return true;
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return false;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    while (!now.over() && !now.bytes().hasRemaining()) {
      take();
    }
    if (now.fault() instanceof IOException fault) {
      throw fault;
    }
    if (now.fault() instanceof RuntimeException fault) {
      throw fault;
    }
    if (now.over()) {
      return -1;
    }
    int read = Math.min(length, now.bytes().remaining());
    now.bytes().get(bytes, offset, read);
    return read;
  }

  private void take() throws IOException {
    try {
      Block next = null;
      while (next == null) {
        boolean alive = reader.isAlive();
        next = full.poll(WAIT_MILLIS, TimeUnit.MILLISECONDS);
        if (next == null && !alive) {
          throw new IOException("reading ahead ended without an end");
        }
      }
      now = next;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SegmentWork.CancelledException();
    }
  }

  @Override
  public void close() throws IOException {
    closed = true;
    full.clear();
    try {
      reader.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SegmentWork.CancelledException();
    }
    in.close();
  }
}
