package org.sarcolemma.registry.parquet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Some cells of a column: which are there, then those that are, packed. */
final class ParquetPage {
  private static final int DATA_PAGE = 0;
  private static final int PLAIN = 0;
  private static final int RLE = 3;

  private final byte[] header;
  private final byte[] packed;
  private final int plainSize;

  private ParquetPage(byte[] header, byte[] packed, int plainSize) {
    this.header = header;
    this.packed = packed;
    this.plainSize = plainSize;
  }

  /** The page of these cells; an empty one is null. */
  static ParquetPage of(ParquetColumn.Type type, List<String> cells) throws IOException {
    ByteArrayOutputStream plain = new ByteArrayOutputStream();
    byte[] levels = levels(cells);
    plain.writeBytes(little(Integer.BYTES).putInt(levels.length).array());
    plain.writeBytes(levels);
    for (String cell : cells) {
      if (!cell.isEmpty()) {
        plain.writeBytes(value(type, cell));
      }
    }
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      plain.writeTo(gzip);
    }
    ThriftCompact header = new ThriftCompact();
    header.i32(1, DATA_PAGE);
    header.i32(2, plain.size());
    header.i32(3, packed.size());
    header.begin(5);
    header.i32(1, cells.size());
    header.i32(2, PLAIN);
    header.i32(3, RLE);
    header.i32(4, RLE);
    header.end();
    header.end();
    return new ParquetPage(header.bytes(), packed.toByteArray(), plain.size());
  }

  /** For each cell 1 when it is there and 0 when not, as lengths of runs. */
  private static byte[] levels(List<String> cells) {
    ByteArrayOutputStream levels = new ByteArrayOutputStream();
    for (int i = 0; i < cells.size(); ) {
      boolean there = !cells.get(i).isEmpty();
      int from = i;
      while (i < cells.size() && cells.get(i).isEmpty() != there) {
        i++;
      }
      for (int rest = (i - from) << 1; ; rest >>>= 7) {
        if (rest < 0x80) {
          levels.write(rest);
          break;
        }
        levels.write((rest & 0x7f) | 0x80);
      }
      levels.write(there ? 1 : 0);
    }
    return levels.toByteArray();
  }

  private static byte[] value(ParquetColumn.Type type, String cell) {
    return switch (type) {
      case TEXT -> {
        byte[] text = cell.getBytes(UTF_8);
        yield little(Integer.BYTES + text.length).putInt(text.length).put(text).array();
      }
      case DAY ->
          little(Integer.BYTES).putInt(Math.toIntExact(LocalDate.parse(cell).toEpochDay())).array();
      case WHOLE -> little(Integer.BYTES).putInt(Integer.parseInt(cell)).array();
      case NUMBER -> little(Double.BYTES).putDouble(Double.parseDouble(cell)).array();
    };
  }

  private static ByteBuffer little(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }

  void writeTo(ByteArrayOutputStream out) {
    out.writeBytes(header);
    out.writeBytes(packed);
  }

  /** Bytes in the file. */
  long size() {
    return (long) header.length + packed.length;
  }

  /** Bytes if it were not packed. */
  long unpackedSize() {
    return (long) header.length + plainSize;
  }
}
