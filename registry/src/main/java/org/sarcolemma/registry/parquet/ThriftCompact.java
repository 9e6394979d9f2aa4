package org.sarcolemma.registry.parquet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Structures in Thrift's compact protocol, in which Parquet writes its headers and its footer.
 * Fields are written in the order of their numbers.
 */
final class ThriftCompact {
  /** Kinds of elements of a list. */
  static final int I32 = 5;

  static final int BINARY = 8;
  static final int STRUCT = 12;

  private static final int I64 = 6;
  private static final int LIST = 9;
  private static final int SHORT_LIST = 15;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Deque<Integer> lastFields = new ArrayDeque<>();

  /** Begins the outermost structure. */
  ThriftCompact() {
    lastFields.push(0);
  }

  void i32(int field, int value) {
    header(field, I32);
    zigzag(value);
  }

  void i64(int field, long value) {
    header(field, I64);
    zigzag(value);
  }

  void text(int field, String value) {
    header(field, BINARY);
    listed(value);
  }

  /** Begins a list; its elements follow. */
  void list(int field, int kind, int size) {
    header(field, LIST);
    if (size < SHORT_LIST) {
      out.write((size << 4) | kind);
    } else {
      out.write(0xf0 | kind);
      varint(size);
    }
  }

  /** An element of a list of numbers. */
  void listed(int value) {
    zigzag(value);
  }

  /** An element of a list of texts. */
  void listed(String value) {
    byte[] bytes = value.getBytes(UTF_8);
    varint(bytes.length);
    out.writeBytes(bytes);
  }

  /** Begins a structure in a field. */
  void begin(int field) {
    header(field, STRUCT);
    lastFields.push(0);
  }

  /** Begins a structure in a list. */
  void beginListed() {
    lastFields.push(0);
  }

  /** Ends the structure that was begun last. */
  void end() {
    out.write(0);
    lastFields.pop();
  }

  byte[] bytes() {
    return out.toByteArray();
  }

  private void header(int field, int kind) {
    int step = field - lastFields.pop();
    lastFields.push(field);
    out.write((step << 4) | kind);
  }

  private void zigzag(long value) {
    varint((value << 1) ^ (value >> 63));
  }

  private void varint(long value) {
    long rest = value;
    while ((rest & ~0x7fL) != 0) {
      out.write((int) ((rest & 0x7f) | 0x80));
      rest >>>= 7;
    }
    out.write((int) rest);
  }
}
