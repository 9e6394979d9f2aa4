package org.sarcolemma.registry.parquet;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/** A table as a Parquet file: one group of rows, every cell may be null. */
public final class ParquetFile {
  private static final byte[] MAGIC = "PAR1".getBytes(US_ASCII);
  private static final int ROWS_OF_A_PAGE = 20_000;
  private static final int OPTIONAL = 1;
  private static final int PLAIN = 0;
  private static final int RLE = 3;
  private static final int GZIP = 2;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final List<ParquetColumn> columns;
  private final List<List<String>> rows;
  private final List<Chunk> chunks = new ArrayList<>();

  private ParquetFile(List<ParquetColumn> columns, List<List<String>> rows) {
    this.columns = columns;
    this.rows = rows;
  }

  /** Where the cells of one column lie. */
  private record Chunk(long offset, long size, long unpackedSize) {}

  /**
   * The bytes of the file.
   *
   * @param rows one cell for each column; an empty cell is null
   * @throws java.time.DateTimeException or NumberFormatException when a cell is not of its column's
   *     type
   */
  public static byte[] of(List<ParquetColumn> columns, List<List<String>> rows) {
    try {
      return new ParquetFile(columns, rows).bytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] bytes() throws IOException {
    out.writeBytes(MAGIC);
    for (int column = 0; !rows.isEmpty() && column < columns.size(); column++) {
      chunks.add(chunk(column));
    }
    byte[] footer = footer();
    out.writeBytes(footer);
    out.writeBytes(
        ByteBuffer.allocate(Integer.BYTES)
            .order(ByteOrder.LITTLE_ENDIAN)
            .putInt(footer.length)
            .array());
    out.writeBytes(MAGIC);
    return out.toByteArray();
  }

  private Chunk chunk(int column) throws IOException {
    long offset = out.size();
    long size = 0;
    long unpackedSize = 0;
    for (int from = 0; from < rows.size(); from += ROWS_OF_A_PAGE) {
      List<String> cells =
          rows.subList(from, Math.min(rows.size(), from + ROWS_OF_A_PAGE)).stream()
              .map(row -> row.get(column))
              .toList();
      ParquetPage page = ParquetPage.of(columns.get(column).type(), cells);
      page.writeTo(out);
      size += page.size();
      unpackedSize += page.unpackedSize();
    }
    return new Chunk(offset, size, unpackedSize);
  }

  private byte[] footer() {
    ThriftCompact footer = new ThriftCompact();
    footer.i32(1, 1);
    footer.list(2, ThriftCompact.STRUCT, columns.size() + 1);
    footer.beginListed();
    footer.text(4, "table");
    footer.i32(5, columns.size());
    footer.end();
    for (ParquetColumn column : columns) {
      footer.beginListed();
      footer.i32(1, column.type().physical());
      footer.i32(3, OPTIONAL);
      footer.text(4, column.name());
      if (column.type().converted() >= 0) {
        footer.i32(6, column.type().converted());
      }
      footer.end();
    }
    footer.i64(3, rows.size());
    footer.list(4, ThriftCompact.STRUCT, rows.isEmpty() ? 0 : 1);
    if (!rows.isEmpty()) {
      rowGroup(footer);
    }
    footer.text(6, "Sarcolemma");
    footer.end();
    return footer.bytes();
  }

  private void rowGroup(ThriftCompact footer) {
    footer.beginListed();
    footer.list(1, ThriftCompact.STRUCT, columns.size());
    for (int i = 0; i < columns.size(); i++) {
      Chunk chunk = chunks.get(i);
      footer.beginListed();
      footer.i64(2, chunk.offset());
      footer.begin(3);
      footer.i32(1, columns.get(i).type().physical());
      footer.list(2, ThriftCompact.I32, 2);
      footer.listed(PLAIN);
      footer.listed(RLE);
      footer.list(3, ThriftCompact.BINARY, 1);
      footer.listed(columns.get(i).name());
      footer.i32(4, GZIP);
      footer.i64(5, rows.size());
      footer.i64(6, chunk.unpackedSize());
      footer.i64(7, chunk.size());
      footer.i64(9, chunk.offset());
      footer.end();
      footer.end();
    }
    footer.i64(2, chunks.stream().mapToLong(Chunk::unpackedSize).sum());
    footer.i64(3, rows.size());
    footer.end();
  }
}
