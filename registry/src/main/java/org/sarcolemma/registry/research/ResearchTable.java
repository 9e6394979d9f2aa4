package org.sarcolemma.registry.research;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

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
