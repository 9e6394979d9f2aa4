package org.sarcolemma.registry.research;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The tables as REDCap takes them: a data dictionary and one file of data. */
final class Redcap {
  private static final String RECORD = "record_id";

  /** Headings of a data dictionary, as REDCap's own upload template names them. */
  private static final List<String> DICTIONARY =
      List.of(
          "Variable / Field Name",
          "Form Name",
          "Section Header",
          "Field Type",
          "Field Label",
          "Choices, Calculations, OR Slider Labels",
          "Field Note",
          "Text Validation Type OR Show Slider Number",
          "Text Validation Min",
          "Text Validation Max",
          "Identifier?",
          "Branching Logic (Show field only if...)",
          "Required Field?",
          "Custom Alignment",
          "Question Number (surveys only)",
          "Matrix Group Name",
          "Matrix Ranking?",
          "Field Annotation");

  private Redcap() {}

  /** Every column of every table as a field; the first table's form does not repeat. */
  static String dictionary(List<ResearchTable> tables) {
    StringBuilder text = new StringBuilder(ResearchTable.line(DICTIONARY));
    text.append(field(RECORD, tables.get(0).name(), "Child, name for research", ""));
    for (ResearchTable table : tables) {
      for (String column : table.columns().subList(1, table.columns().size())) {
        String validation = column.endsWith("day") ? "date_ymd" : "";
        text.append(field(variable(table, column), table.name(), column, validation));
      }
    }
    return text.toString();
  }

  private static String field(String name, String form, String label, String validation) {
    List<String> cells = new ArrayList<>(Collections.nCopies(DICTIONARY.size(), ""));
    cells.set(0, name);
    cells.set(1, form);
    cells.set(3, "text");
    cells.set(4, label.replace('_', ' '));
    cells.set(7, validation);
    return ResearchTable.line(cells);
  }

  /** One line for each row: the first table's as the record itself, the others' as repeats. */
  static String data(List<ResearchTable> tables) {
    List<String> columns =
        new ArrayList<>(List.of(RECORD, "redcap_repeat_instrument", "redcap_repeat_instance"));
    for (ResearchTable table : tables) {
      table.columns().stream().skip(1).forEach(column -> columns.add(variable(table, column)));
    }
    StringBuilder text = new StringBuilder(ResearchTable.line(columns));
    int before = 3;
    for (ResearchTable table : tables) {
      boolean repeats = table != tables.get(0);
      String child = "";
      int instance = 0;
      for (List<String> row : table.rows()) {
        instance = row.get(0).equals(child) ? instance + 1 : 1;
        child = row.get(0);
        List<String> cells = new ArrayList<>(Collections.nCopies(columns.size(), ""));
        cells.set(0, child);
        cells.set(1, repeats ? table.name() : "");
        cells.set(2, repeats ? Integer.toString(instance) : "");
        for (int i = 1; i < row.size(); i++) {
          cells.set(before + i - 1, row.get(i));
        }
        text.append(ResearchTable.line(cells));
      }
      before += table.columns().size() - 1;
    }
    return text.toString();
  }

  private static String variable(ResearchTable table, String column) {
    return table.name() + "_" + column;
  }
}
