package org.sarcolemma.knowledge;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One paper in one file, before it is part of the knowledge: what it is, and what it counted.
 *
 * <pre>{@code
 * id: example-2026
 * citation: "Example of a cohort of 40 children"
 * year: 2026
 * url: https://example.org/cohort-2026
 * kind: cohort
 * counts:
 *   - {id: X0001, finding: rash_any, disease: hmgcr, population: pediatric, present: 4, examined: 25,
 *      where: "table 2", level: cohort}
 * }</pre>
 */
public final class PaperFile {
  /** Tables that a paper adds lines to. */
  static final String REFERENCES = "references.csv";

  static final String COUNTS = "evidence/added.csv";

  private static final String[] KEYS = {
    "id", "citation", "year", "doi", "pmid", "url", "kind", "overlap_group", "note", "counts"
  };
  private static final String[] COUNT_KEYS = {
    "id",
    "finding",
    "disease",
    "population",
    "present",
    "examined",
    "percent",
    "qualifier",
    "where",
    "level",
    "comment"
  };

  private final Map<String, String> reference = new LinkedHashMap<>();
  private final List<Map<String, String>> counts = new ArrayList<>();

  /**
   * Reads one.
   *
   * @throws KnowledgeException when it cannot be read, misses a key or has one nobody reads
   */
  public PaperFile(Path file) {
    String name = String.valueOf(file.getFileName());
    Document paper = Document.read(asked -> bytes(file, name), name).only(KEYS);
    for (String key : KEYS) {
      if (!key.equals("counts")) {
        reference.put(key, paper.text(key, ""));
      }
    }
    paper.text("id");
    paper.text("citation");
    paper.text("kind");
    for (Document entry : paper.at("counts").entries()) {
      entry.only(COUNT_KEYS);
      Map<String, String> count = new LinkedHashMap<>();
      for (String key : COUNT_KEYS) {
        count.put(key, entry.text(key, ""));
      }
      count.put("reference", paper.text("id"));
      count.put("status", "search");
      count.put("counted", "yes");
      counts.add(count);
    }
    if (counts.isEmpty()) {
      throw paper.problem("'counts' is empty; a paper without a count changes nothing");
    }
  }

  private static byte[] bytes(Path file, String name) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new KnowledgeException(name, "cannot be read", e);
    }
  }

  /** Knowledge with this paper as the last line of its tables. What it read is left as it is. */
  public KnowledgeSource addedTo(KnowledgeSource knowledge) {
    return new KnowledgeSource() {
      @Override
      public byte[] read(String name) {
        return with(name, knowledge.read(name));
      }

      @Override
      public Optional<byte[]> compiled(String name) {
        return knowledge.compiled(name);
      }
    };
  }

  /**
   * Adds its lines to the tables of a folder.
   *
   * @throws IOException when a table cannot be written; a table is written whole or not at all
   */
  public void writeInto(Path folder) throws IOException {
    for (String name : List.of(REFERENCES, COUNTS)) {
      Path table = folder.resolve(name);
      Path draft = table.resolveSibling(table.getFileName() + ".new");
      Files.write(draft, with(name, Files.readAllBytes(table)));
      Files.move(draft, table, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  private byte[] with(String name, byte[] table) {
    return switch (name) {
      case REFERENCES -> appended(table, List.of(reference));
      case COUNTS -> appended(table, counts);
      default -> table;
    };
  }

  private static byte[] appended(byte[] table, List<Map<String, String>> lines) {
    String text = new String(table, UTF_8);
    List<String> columns = List.of(text.lines().findFirst().orElse("").split(",", -1));
    StringWriter more = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(more)) {
      for (Map<String, String> line : lines) {
        csv.writeRecord(columns.stream().map(column -> line.getOrDefault(column, "")).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return (text + (text.endsWith("\n") ? "" : "\n") + more).getBytes(UTF_8);
  }
}
