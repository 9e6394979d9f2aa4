package org.sarcolemma.registry.parquet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another engine (DuckDB) reads every cell that was written, with its type. */
class ParquetFileTest {
  private static final List<ParquetColumn> COLUMNS =
      List.of(
          new ParquetColumn("id", ParquetColumn.Type.TEXT),
          new ParquetColumn("day", ParquetColumn.Type.DAY),
          new ParquetColumn("age", ParquetColumn.Type.WHOLE),
          new ParquetColumn("value", ParquetColumn.Type.NUMBER),
          new ParquetColumn("always_empty", ParquetColumn.Type.TEXT));
  private static final int COLUMNS_FILLED = 4;

  @TempDir private Path folder;

  private static List<List<String>> rows(int number) {
    SplittableRandom random = new SplittableRandom(number);
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      rows.add(
          List.of(
              random.nextInt(7) == 0 ? "" : "Ångström \"🧠\" " + random.nextInt(),
              random.nextInt(5) == 0
                  ? ""
                  : LocalDate.ofEpochDay(random.nextInt(-30000, 30000)) + "",
              random.nextInt(3) == 0 ? "" : Integer.toString(random.nextInt()),
              random.nextBoolean() ? "" : Double.toString(random.nextDouble(-1e9, 1e9)),
              ""));
    }
    return rows;
  }

  @Test
  void duckDbReadsWhatWasWritten() throws Exception {
    for (int number : new int[] {1, 2, 1000, 45_001}) {
      List<List<String>> rows = rows(number);
      Path file = folder.resolve(number + ".parquet");
      Files.write(file, ParquetFile.of(COLUMNS, rows));
      try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
          Statement statement = connection.createStatement();
          ResultSet read = statement.executeQuery("SELECT * FROM read_parquet('" + file + "')")) {
        List<List<String>> back = new ArrayList<>();
        while (read.next()) {
          List<String> row = new ArrayList<>();
          for (int column = 1; column <= COLUMNS.size(); column++) {
            Object cell =
                column == COLUMNS_FILLED ? read.getObject(column) : read.getString(column);
            row.add(cell == null ? "" : cell.toString());
          }
          back.add(row);
        }
        assertThat(back).isEqualTo(rows);
        List<String> types = new ArrayList<>();
        for (int column = 1; column <= COLUMNS.size(); column++) {
          types.add(read.getMetaData().getColumnTypeName(column));
        }
        assertThat(types).containsExactly("VARCHAR", "DATE", "INTEGER", "DOUBLE", "VARCHAR");
      }
    }
  }

  @Test
  void aTableWithoutRowsStillHasItsColumns() throws Exception {
    Path file = folder.resolve("none.parquet");
    Files.write(file, ParquetFile.of(COLUMNS, List.of()));
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement();
        ResultSet read =
            statement.executeQuery("SELECT id, day FROM read_parquet('" + file + "')")) {
      assertThat(read.next()).isFalse();
    }
  }
}
