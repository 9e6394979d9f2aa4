package org.sarcolemma.spark;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.util.LongAccumulator;
import org.sarcolemma.interchange.InputException;
import org.sarcolemma.screen.GroupedLines;
import scala.Tuple2;
import scala.Tuple3;
import scala.reflect.ClassTag$;

/**
 * The screens over lines of FHIR resources, spread over a cluster. What matters of each line is
 * taken out where the line lies, grouped by patient, and the core is asked about every patient.
 */
public final class SparkScreen {
  private final SparkSession spark;
  private final Rules rules;
  private final LongAccumulator read;
  private final LongAccumulator rejected;

  /**
   * A run.
   *
   * @param screen id of the one screen to ask; empty for all
   */
  public SparkScreen(SparkSession spark, LocalDate asOf, String screen) {
    this.spark = spark;
    this.rules = new Rules(asOf.toString(), screen);
    this.read = spark.sparkContext().longAccumulator("lines read");
    this.rejected = spark.sparkContext().longAccumulator("lines rejected");
    // an unknown screen is refused here, not on the machines of the cluster
    rules.lines();
  }

  /** Lines read so far; counted again where the cluster repeats work. */
  public long linesRead() {
    return read.value();
  }

  /** Lines that could not be used. */
  public long linesRejected() {
    return rejected.value();
  }

  /**
   * The hits as JSON lines, likeliest first.
   *
   * @param lines one FHIR resource each
   */
  public Dataset<String> hits(Dataset<String> lines) {
    Rules asked = rules;
    Broadcast<Map<String, String>> drugs = drugs(lines);
    LongAccumulator seen = read;
    LongAccumulator left = rejected;
    FlatMapFunction<String, Tuple2<String, String>> told =
        line -> {
          seen.add(1);
          List<Tuple2<String, String>> found = new ArrayList<>();
          try {
            asked
                .lines()
                .told(line, drugs.value())
                .ifPresent(one -> found.add(new Tuple2<>(one.patient(), one.json())));
          } catch (InputException e) {
            left.add(1);
          }
          return found.iterator();
        };
    MapFunction<Tuple2<String, String>, String> patient = Tuple2::_1;
    FlatMapGroupsFunction<String, Tuple2<String, String>, Tuple3<Double, String, String>> ask =
        (key, group) -> {
          List<String> record = new ArrayList<>();
          group.forEachRemaining(one -> record.add(one._2()));
          List<Tuple3<Double, String, String>> hits = new ArrayList<>();
          for (GroupedLines.Found hit : asked.lines().hits(key, record)) {
            hits.add(
                new Tuple3<>(hit.probability(), hit.patient() + " " + hit.screen(), hit.json()));
          }
          return hits.iterator();
        };
    return lines
        .flatMap(told, Encoders.tuple(Encoders.STRING(), Encoders.STRING()))
        .groupByKey(patient, Encoders.STRING())
        .flatMapGroups(ask, Encoders.tuple(Encoders.DOUBLE(), Encoders.STRING(), Encoders.STRING()))
        // sorting looks at its input twice; hits are few, lines are not
        .persist()
        .orderBy(functions.col("_1").desc(), functions.col("_2"))
        .map((MapFunction<Tuple3<Double, String, String>, String>) Tuple3::_3, Encoders.STRING());
  }

  /** Drugs that orders refer to: few in any hospital, so every machine gets them all. */
  private Broadcast<Map<String, String>> drugs(Dataset<String> lines) {
    Rules asked = rules;
    FlatMapFunction<String, Tuple2<String, String>> named =
        line -> {
          List<Tuple2<String, String>> found = new ArrayList<>();
          try {
            asked
                .lines()
                .drug(line)
                .ifPresent(drug -> found.add(new Tuple2<>(drug.getKey(), drug.getValue())));
          } catch (InputException e) {
            // counted as rejected when the line is asked what it tells
          }
          return found.iterator();
        };
    FilterFunction<String> medications = line -> line.contains("\"Medication\"");
    Map<String, String> drugs = new TreeMap<>();
    for (Tuple2<String, String> drug :
        lines
            .filter(medications)
            .flatMap(named, Encoders.tuple(Encoders.STRING(), Encoders.STRING()))
            .collectAsList()) {
      drugs.put(drug._1(), drug._2());
    }
    return spark.sparkContext().broadcast(drugs, ClassTag$.MODULE$.apply(Map.class));
  }

  /**
   * The lines of an export: files {@code *.ndjson} and {@code *.ndjson.gz}, or Parquet whose first
   * column holds the lines.
   */
  static Dataset<String> lines(SparkSession spark, String export, boolean parquet) {
    return parquet
        ? spark.read().parquet(export).select(functions.col("*")).map(first(), Encoders.STRING())
        : spark
            .read()
            .option("pathGlobFilter", "*.ndjson*")
            .option("recursiveFileLookup", true)
            .textFile(export)
            .filter((FilterFunction<String>) line -> !line.isBlank());
  }

  private static MapFunction<org.apache.spark.sql.Row, String> first() {
    return row -> row.getString(0);
  }

  /**
   * Started by {@code spark-submit}: {@code EXPORT --out FOLDER [--as-of DATE] [--screen ID]
   * [--parquet]}.
   */
  public static void main(String[] args) throws IOException {
    Arguments told;
    try {
      told = Arguments.read(List.of(args));
    } catch (InputException e) {
      System.err.println(e.getMessage());
      System.exit(2);
      return;
    }
    try (SparkSession spark = SparkSession.builder().appName("Sarcolemma screen").getOrCreate()) {
      SparkScreen run = new SparkScreen(spark, told.asOf(), told.screen());
      run.hits(lines(spark, told.export(), told.parquet())).write().text(told.out());
      System.err.println(
          run.linesRead()
              + " lines read, "
              + run.linesRejected()
              + " could not be used. Hits are for a clinician to review; no diagnosis. They stand"
              + " in "
              + told.out());
    }
  }

  /** What the command line says. */
  record Arguments(String export, String out, LocalDate asOf, String screen, boolean parquet) {
    static Arguments read(List<String> args) {
      Map<String, String> told = new TreeMap<>();
      for (int i = 0; i < args.size(); i++) {
        String word = args.get(i);
        if (word.equals("--parquet")) {
          told.put(word, "");
        } else if (List.of("--out", "--as-of", "--screen").contains(word) && i + 1 < args.size()) {
          told.put(word, args.get(++i));
        } else if (word.startsWith("--") || told.containsKey("")) {
          throw new InputException("'" + word + "' was not expected; " + usage());
        } else {
          told.put("", word);
        }
      }
      if (!told.containsKey("") || !told.containsKey("--out")) {
        throw new InputException(usage());
      }
      return new Arguments(
          told.getOrDefault("", ""),
          told.getOrDefault("--out", ""),
          day(told.get("--as-of")),
          told.getOrDefault("--screen", ""),
          told.containsKey("--parquet"));
    }

    private static LocalDate day(@org.jspecify.annotations.Nullable String text) {
      try {
        return text == null ? LocalDate.now(ZoneId.systemDefault()) : LocalDate.parse(text);
      } catch (java.time.format.DateTimeParseException e) {
        throw new InputException("--as-of '" + text + "': a day as 2026-11-23 was expected", e);
      }
    }

    private static String usage() {
      return "EXPORT --out FOLDER [--as-of DATE] [--screen ID] [--parquet] was expected";
    }
  }
}
