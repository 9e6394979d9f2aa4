package org.sarcolemma.registry.research;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.sarcolemma.registry.parquet.ParquetColumn;
import org.sarcolemma.registry.parquet.ParquetFile;

/** Rows of one kind, for a spreadsheet in which no cell becomes a formula. */
final class ResearchTable {
  private static final String FORMULA = "=+-@\t\r";

  private final String name;
  private final List<String> columns;
  private final List<List<String>> rows = new ArrayList<>();

  /** The first column is the child's name for research. */
  ResearchTable(String name, List<String> columns) {
    this.name = name;
    this.columns = columns;
  }

  String name() {
    return name;
  }

  List<String> columns() {
    return columns;
  }

  List<List<String>> rows() {
    return rows;
  }

  void add(List<String> cells) {
    if (cells.size() != columns.size()) {
      throw new IllegalArgumentException(name + ": " + columns.size() + " cells expected");
    }
    rows.add(List.copyOf(cells));
  }

  /** What the cells of each column are. */
  List<ParquetColumn> typed() {
    return columns.stream().map(column -> new ParquetColumn(column, type(column))).toList();
  }

  private static ParquetColumn.Type type(String column) {
    return switch (column) {
      case "day", "first_day" -> ParquetColumn.Type.DAY;
      case "age_years", "visit", "events" -> ParquetColumn.Type.WHOLE;
      case "value", "upper_limit", "amount" -> ParquetColumn.Type.NUMBER;
      default -> ParquetColumn.Type.TEXT;
    };
  }

  byte[] parquet() {
    return ParquetFile.of(typed(), rows);
  }

  String csv() {
    StringBuilder text = new StringBuilder(line(columns));
    rows.forEach(row -> text.append(line(row)));
    return text.toString();
  }

  static String line(List<String> cells) {
    return cells.stream().map(ResearchTable::cell).collect(Collectors.joining(",")) + "\r\n";
  }

  private static String cell(String text) {
    boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    return "\"" + (formula ? "'" + text : text).replace("\"", "\"\"") + "\"";
  }
}
