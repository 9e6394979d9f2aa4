package org.sarcolemma.knowledge;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A CSV file with a header line, read whole and strictly: every line has every column. */
public final class Table {
  /** Plain decimal numbers: Java would also read "NaN", "12d" and "0x1p3". */
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?([eE]-?\\d{1,2})?");

  private final List<Line> lines = new ArrayList<>();

  private Table() {}

  /**
   * Reads a file.
   *
   * @throws KnowledgeException when it is missing, empty or has a line of another width
   */
  public static Table read(KnowledgeSource source, String file) {
    Table table = new Table();
    String text = new String(source.read(file), StandardCharsets.UTF_8);
    try {
      Iterator<CsvRecord> records =
          CsvReader.builder()
              .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
              .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
              .ofCsvRecord(text)
              .iterator();
      if (!records.hasNext()) {
        throw new KnowledgeException(file, "", "is empty; a header line was expected");
      }
      Map<String, Integer> columns = new HashMap<>();
      List<String> header = records.next().getFields();
      for (int i = 0; i < header.size(); i++) {
        columns.put(header.get(i), i);
      }
      while (records.hasNext()) {
        CsvRecord record = records.next();
        if (record.getFieldCount() != header.size()) {
          throw new KnowledgeException(
              file,
              "line " + record.getStartingLineNumber(),
              record.getFieldCount() + " columns; " + header.size() + " were expected");
        }
        table.lines.add(
            new Line(file, record.getStartingLineNumber(), columns, record.getFields()));
      }
    } catch (CsvParseException e) {
      throw new KnowledgeException(file, "is no CSV: " + e.getMessage(), e);
    }
    return table;
  }

  /** The lines below the header. */
  public List<Line> lines() {
    return List.copyOf(lines);
  }

  /**
   * One line of a table.
   *
   * @param file the file, for messages
   * @param number line number in the file, for messages
   * @param columns column positions by name
   * @param fields the fields
   */
  public record Line(String file, long number, Map<String, Integer> columns, List<String> fields) {
    /** The text of a column; empty when the field is. */
    public String text(String column) {
      Integer at = columns.get(column);
      if (at == null) {
        throw new KnowledgeException(file, "header", "column '" + column + "' is missing");
      }
      return fields.get(at);
    }

    /** The text of a column that may not be empty. */
    public String required(String column) {
      String text = text(column);
      if (text.isBlank()) {
        throw problem(column, "is empty");
      }
      return text;
    }

    Optional<String> optional(String column) {
      String text = text(column);
      return text.isBlank() ? Optional.empty() : Optional.of(text);
    }

    /** A column of values separated by semicolons; empty when the field is. */
    public List<String> list(String column) {
      String text = text(column);
      List<String> values = new ArrayList<>();
      int from = 0;
      while (!text.isBlank() && from <= text.length()) {
        int semicolon = text.indexOf(';', from);
        int end = semicolon < 0 ? text.length() : semicolon;
        values.add(text.substring(from, end).strip());
        from = end + 1;
      }
      return values;
    }

    OptionalDouble number(String column) {
      String text = text(column);
      if (text.isBlank()) {
        return OptionalDouble.empty();
      }
      if (!NUMBER.matcher(text).matches()) {
        throw problem(column, "'" + text + "' is no number");
      }
      return OptionalDouble.of(Double.parseDouble(text));
    }

    double requiredNumber(String column) {
      return number(column).orElseThrow(() -> problem(column, "is empty; a number was expected"));
    }

    boolean yes(String column) {
      return switch (text(column)) {
        case "yes" -> true;
        case "no" -> false;
        default -> throw problem(column, "'" + text(column) + "' is neither yes nor no");
      };
    }

    /** A word of an enum, in lower case with hyphens in the file. */
    <E extends Enum<E>> E word(String column, Class<E> words) {
      String text = required(column);
      List<String> accepted = new ArrayList<>();
      for (E word : words.getEnumConstants()) {
        String name = word.name().toLowerCase(Locale.ROOT).replace('_', '-');
        if (name.equals(text)) {
          return word;
        }
        accepted.add(name);
      }
      throw problem(column, "'" + text + "' is not one of " + String.join(", ", accepted));
    }

    /** What a record makes of this line; what it refuses is said with the line. */
    <T> T make(Supplier<T> record) {
      try {
        return record.get();
      } catch (IllegalArgumentException e) {
        throw new KnowledgeException(file, "line " + number, String.valueOf(e.getMessage()));
      }
    }

    /** Complains when an entry of the same id came before. */
    void once(@Nullable Object before) {
      if (before != null) {
        throw problem("id", "'" + text("id") + "' stands twice");
      }
    }

    /** A complaint about a column of this line. */
    public KnowledgeException problem(String column, String problem) {
      return new KnowledgeException(file, "line " + number + ", column " + column, problem);
    }
  }
}
