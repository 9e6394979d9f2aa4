package org.sarcolemma.registry.research;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sarcolemma.interchange.InputException;
import org.sarcolemma.registry.event.Event;
import org.sarcolemma.registry.event.EventRules;
import org.sarcolemma.registry.event.History;

/**
 * Tables for research. Names are replaced, dates shifted by a secret number of days for each child,
 * ages kept in whole years; only words of the {@link Vocabulary}, numbers and nothing else go out.
 * What stays behind is counted.
 */
public final class ResearchExport {
  /** Bands of age in which children are counted. */
  public static final List<String> AGES =
      List.of("0 to 5 years", "6 to 11 years", "12 to 17 years", "18 years or more", "age unknown");

  /** The last of them. */
  static final String AGE_UNKNOWN = "age unknown";

  private static final int SCHOOL = 6;
  private static final int YOUTH = 12;
  private static final int ADULT = 18;

  private final Vocabulary words;
  private final Pseudonyms pseudonyms;
  private final ResearchTable children =
      new ResearchTable("child", List.of("id", "sex", "first_day", "age_years", "events"));
  private final ResearchTable measurements =
      new ResearchTable(
          "measurement",
          List.of(
              "id", "day", "age_years", "visit", "scale", "value", "unit", "upper_limit", "items"));
  private final ResearchTable findings =
      new ResearchTable("finding", List.of("id", "day", "age_years", "finding", "answer"));
  private final ResearchTable treatments =
      new ResearchTable(
          "treatment",
          List.of("id", "day", "age_years", "drug", "action", "amount", "unit", "per", "route"));
  private final Map<String, Integer> leftOut = new TreeMap<>();
  private final Map<String, String> packets = new LinkedHashMap<>();
  private final Optional<ResearchPackets> packetWriter;

  private ResearchExport(
      Vocabulary words, Pseudonyms pseudonyms, Optional<ResearchPackets> packetWriter) {
    this.words = words;
    this.pseudonyms = pseudonyms;
    this.packetWriter = packetWriter;
  }

  /**
   * Gathers all children; reads and, the first time, keeps the key of the shifted dates.
   *
   * @param packets writes phenopackets; empty when none are wanted
   * @param children who is exported, with everything that is known of them
   */
  public static ResearchExport of(
      Connection connection,
      Vocabulary words,
      Optional<ResearchPackets> packets,
      List<History> children)
      throws SQLException {
    ResearchExport export = new ResearchExport(words, Pseudonyms.of(connection), packets);
    List<History> mixed = new ArrayList<>(children);
    // the order of the registry would tell who came first
    mixed.sort(Comparator.comparing(history -> export.pseudonyms.name(history.child())));
    mixed.forEach(export::child);
    return export;
  }

  /** How often what was left out, by kind and key. */
  public Map<String, Integer> leftOut() {
    return new TreeMap<>(leftOut);
  }

  /** Children by age at their first event, as may be shown to anybody; see {@link #AGES}. */
  public SmallCells.Shown ages() {
    int[] counts = new int[AGES.size()];
    for (List<String> child : children.rows()) {
      counts[band(child.get(children.columns().indexOf("age_years")))]++;
    }
    return SmallCells.of(Arrays.stream(counts).boxed().toList());
  }

  private static int band(String years) {
    if (years.isEmpty()) {
      return AGES.size() - 1;
    }
    return band(Long.parseLong(years));
  }

  /** The band of an age in whole years. */
  static String ageBand(long years) {
    return AGES.get(band(years));
  }

  private static int band(long age) {
    return age < SCHOOL ? 0 : age < YOUTH ? 1 : age < ADULT ? 2 : 3;
  }

  /**
   * The files of some forms, by their names, and always the count of what was left out.
   *
   * @param formats in which forms
   */
  public Map<String, byte[]> files(Set<ExportFormat> formats) {
    List<ResearchTable> tables = List.of(children, measurements, findings, treatments);
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (ResearchTable table : tables) {
      if (formats.contains(ExportFormat.CSV)) {
        files.put(table.name() + ".csv", table.csv().getBytes(UTF_8));
      }
      if (formats.contains(ExportFormat.PARQUET)) {
        files.put(table.name() + ".parquet", table.parquet());
      }
    }
    if (formats.contains(ExportFormat.REDCAP)) {
      files.put("redcap-dictionary.csv", Redcap.dictionary(tables).getBytes(UTF_8));
      files.put("redcap-data.csv", Redcap.data(tables).getBytes(UTF_8));
    }
    if (formats.contains(ExportFormat.PHENOPACKETS)) {
      packets.forEach((name, packet) -> files.put(name + ".json", packet.getBytes(UTF_8)));
    }
    StringBuilder counts = new StringBuilder(ResearchTable.line(List.of("what", "times")));
    leftOut.forEach(
        (what, times) -> counts.append(ResearchTable.line(List.of(what, times.toString()))));
    files.put("left-out.csv", counts.toString().getBytes(UTF_8));
    return files;
  }

  /**
   * Writes the files of some forms into a new folder.
   *
   * @throws InputException when one of the files is there already or cannot be written
   */
  public void write(Path folder, Set<ExportFormat> formats) {
    try {
      Files.createDirectories(folder);
      for (Map.Entry<String, byte[]> file : files(formats).entrySet()) {
        Files.write(
            folder.resolve(file.getKey()),
            file.getValue(),
            StandardOpenOption.CREATE_NEW,
            StandardOpenOption.WRITE);
      }
    } catch (IOException e) {
      throw new InputException(folder + ": cannot be written, or holds an export already", e);
    }
  }

  private void child(History history) {
    List<Event> events = history.holding();
    if (events.isEmpty()) {
      return;
    }
    String name = pseudonyms.name(history.child());
    packetWriter.ifPresent(writer -> packets.put(name, writer.write(name, history, words)));
    Map<String, Integer> visits = new LinkedHashMap<>();
    LocalDate first = events.get(0).day();
    String sex =
        history
            .identity()
            .map(e -> e.body().path("sex").asText(""))
            .filter(Vocabulary.SEXES::contains)
            .orElse("");
    children.add(
        List.of(
            name, sex, day(history, first), age(history, first), Integer.toString(events.size())));
    for (Event event : events) {
      String visit =
          event
              .visit()
              .map(v -> visits.computeIfAbsent(v, key -> visits.size() + 1).toString())
              .orElse("");
      event(history, name, visit, event);
    }
  }

  private void event(History history, String name, String visit, Event event) {
    Cells cells = new Cells(event);
    List<String> start = List.of(name, day(history, event.day()), age(history, event.day()));
    switch (event.kind()) {
      case CHILD -> cells.word("sex", Vocabulary.SEXES);
      case MEASUREMENT -> {
        cells.known("scale", words.scales());
        List<String> row = new ArrayList<>(start);
        row.add(visit);
        row.add(cells.word("scale", words.scales()));
        row.add(cells.number("value"));
        row.add(cells.word("unit", Vocabulary.UNITS));
        row.add(cells.number("upperLimit"));
        row.add(cells.items());
        cells.into(measurements, row);
      }
      case FINDING -> {
        cells.known("finding", words.findings());
        List<String> row = new ArrayList<>(start);
        row.add(cells.word("finding", words.findings()));
        row.add(cells.word("answer", Vocabulary.ANSWERS));
        cells.into(findings, row);
      }
      case TREATMENT -> {
        cells.known("drug", words.drugs());
        List<String> row = new ArrayList<>(start);
        row.add(cells.word("drug", words.drugs()));
        row.add(cells.word("action", Vocabulary.ACTIONS));
        row.add(cells.number("amount"));
        row.add(cells.word("unit", Vocabulary.UNITS));
        row.add(cells.word("per", Vocabulary.TIMES));
        row.add(cells.word("route", Vocabulary.ROUTES));
        cells.into(treatments, row);
      }
      default -> {
        // free text, or an answer that can be computed again
      }
    }
    cells.countTheRest();
  }

  private String day(History history, LocalDate day) {
    return pseudonyms.shifted(history.child(), day).toString();
  }

  private static String age(History history, LocalDate day) {
    Optional<LocalDate> birth =
        history.identity().flatMap(event -> EventRules.birthDate(event.body()));
    return birth.map(born -> Long.toString(ChronoUnit.YEARS.between(born, day))).orElse("");
  }

  /** What of an event goes out; the rest is counted. */
  private final class Cells {
    private final Event event;
    private final List<String> out = new ArrayList<>();
    private boolean row = true;

    Cells(Event event) {
      this.event = event;
    }

    /** Without its key word, a row says nothing. */
    void known(String key, Set<String> accepted) {
      row = accepted.contains(event.body().path(key).asText());
    }

    String word(String key, Set<String> accepted) {
      String told = event.body().path(key).asText("");
      return row && accepted.contains(told) ? taken(key, told) : "";
    }

    String number(String key) {
      JsonNode told = event.body().path(key);
      return row && told.isNumber() ? taken(key, told.decimalValue().toPlainString()) : "";
    }

    String items() {
      JsonNode told = event.body().path("items");
      List<String> items = new ArrayList<>();
      for (JsonNode item : told) {
        if (!item.isInt() && !item.isNull()) {
          return "";
        }
        items.add(item.isInt() ? item.asText() : "x");
      }
      return row && told.isArray() ? taken("items", String.join(" ", items)) : "";
    }

    private String taken(String key, String cell) {
      out.add(key);
      return cell;
    }

    void into(ResearchTable table, List<String> cells) {
      if (row) {
        table.add(cells);
      }
    }

    void countTheRest() {
      event
          .body()
          .fieldNames()
          .forEachRemaining(
              key -> {
                if (!out.contains(key)) {
                  leftOut.merge(event.kind().id() + ", " + key, 1, Integer::sum);
                }
              });
    }
  }
}
