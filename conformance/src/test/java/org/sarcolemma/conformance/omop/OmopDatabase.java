package org.sarcolemma.conformance.omop;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sarcolemma.interchange.fhir.ScreenCode;
import org.sarcolemma.interchange.fhir.ScreenCodes;
import org.sarcolemma.interchange.query.OmopScreens;
import org.sarcolemma.screening.Chart;
import org.sarcolemma.screening.Day;
import org.sarcolemma.screening.Entry;

/** The tables of an OMOP database that screens ask, filled from charts. */
final class OmopDatabase {
  private static final String TABLES =
      """
      CREATE TABLE concept (concept_id BIGINT, concept_name VARCHAR(255), vocabulary_id VARCHAR(20),
        concept_code VARCHAR(50));
      CREATE TABLE concept_ancestor (ancestor_concept_id BIGINT, descendant_concept_id BIGINT);
      CREATE TABLE person (person_id BIGINT, person_source_value VARCHAR(50));
      CREATE TABLE death (person_id BIGINT, death_date DATE);
      CREATE TABLE condition_occurrence (person_id BIGINT, condition_concept_id BIGINT,
        condition_source_concept_id BIGINT, condition_start_date DATE);
      CREATE TABLE measurement (person_id BIGINT, measurement_concept_id BIGINT,
        measurement_source_concept_id BIGINT, measurement_date DATE, operator_concept_id BIGINT,
        value_as_number NUMERIC, value_as_concept_id BIGINT, unit_concept_id BIGINT,
        range_low NUMERIC, range_high NUMERIC, unit_source_value VARCHAR(50));
      CREATE TABLE observation (person_id BIGINT, observation_concept_id BIGINT,
        observation_source_concept_id BIGINT, observation_date DATE, value_as_number NUMERIC,
        value_as_concept_id BIGINT, unit_concept_id BIGINT);
      CREATE TABLE procedure_occurrence (person_id BIGINT, procedure_concept_id BIGINT,
        procedure_source_concept_id BIGINT, procedure_date DATE);
      CREATE TABLE drug_exposure (person_id BIGINT, drug_concept_id BIGINT,
        drug_source_concept_id BIGINT, drug_exposure_start_date DATE, drug_exposure_end_date DATE);
      """;

  private static final long NONE = 0;
  private static final long BELOW = 1_000_000;

  private final Connection database;
  private final ScreenCodes codes;
  private final Map<String, Long> concepts = new LinkedHashMap<>();

  OmopDatabase(Connection database, ScreenCodes codes) throws SQLException {
    this.database = database;
    this.codes = codes;
    try (Statement statement = database.createStatement()) {
      for (String table : TABLES.strip().split(";\\s*", -1)) {
        if (!table.isEmpty()) {
          statement.execute(table);
        }
      }
    }
    for (ScreenCode code : codes.all()) {
      Optional<String> vocabulary = OmopScreens.vocabulary(code.system());
      if (vocabulary.isPresent()) {
        long id = concept(vocabulary.get(), code.code(), code.words());
        if (code.kind().equals("drug")) {
          below(id);
        }
      }
    }
  }

  /** A product that contains the drug, as prescriptions in a hospital name it. */
  private void below(long drug) throws SQLException {
    insert("concept_ancestor", drug, drug);
    insert("concept_ancestor", drug, drug + BELOW);
  }

  private long concept(String vocabulary, String code, String name) throws SQLException {
    String key = vocabulary + "|" + code;
    Long known = concepts.get(key);
    if (known != null) {
      return known;
    }
    long id = concepts.size() + 1L;
    concepts.put(key, id);
    insert("concept", id, name, vocabulary, code);
    return id;
  }

  /** Codes an OMOP database can hold for something; empty when none of its vocabularies has one. */
  private List<ScreenCode> held(String kind, String key) {
    return codes.of(kind).stream()
        .filter(code -> code.key().equals(key))
        .filter(code -> OmopScreens.vocabulary(code.system()).isPresent())
        .toList();
  }

  /** Whether the database can say an entry at all. */
  boolean holds(Entry entry) {
    return !held(kind(entry), key(entry)).isEmpty();
  }

  private static String kind(Entry entry) {
    if (entry instanceof Entry.GeneTest gene) {
      return gene.words().startsWith("variant found") || gene.words().startsWith("no variant")
          ? "variant"
          : "significance";
    }
    return entry instanceof Entry.Label
        ? "label"
        : entry instanceof Entry.Ck
            ? "ck"
            : entry instanceof Entry.AntibodyTest
                ? "antibody"
                : entry instanceof Entry.Drug
                    ? "drug"
                    : entry instanceof Entry.Evaluation ? "evaluation" : "sign";
  }

  private static String key(Entry entry) {
    if (entry instanceof Entry.Label it) {
      return it.diagnosis();
    }
    if (entry instanceof Entry.AntibodyTest it) {
      return it.antibody();
    }
    if (entry instanceof Entry.Drug it) {
      return it.drug();
    }
    if (entry instanceof Entry.Evaluation it) {
      return it.evaluation();
    }
    if (entry instanceof Entry.Sign it) {
      return it.sign();
    }
    return entry instanceof Entry.Ck
        ? "ck"
        : kind(entry).equals("variant") ? "lab_gene_variant" : "lab_gene_significance";
  }

  /** Writes a person and everything the database can hold of the chart. */
  void add(long person, Chart chart, LocalDate asOf, Random random) throws SQLException {
    insert("person", person, chart.patient());
    if (chart.deceased()) {
      insert("death", person, Date.valueOf(asOf));
    }
    for (Entry entry : chart.entries()) {
      if (holds(entry)) {
        List<ScreenCode> all = held(kind(entry), key(entry));
        ScreenCode code = all.get(random.nextInt(all.size()));
        long concept =
            concept(OmopScreens.vocabulary(code.system()).orElseThrow(), code.code(), code.words());
        // half the sites keep the code of the record as source and map it to something else
        boolean source = random.nextBoolean();
        row(person, entry, source ? NONE : concept, source ? concept : NONE, asOf, random);
      }
    }
  }

  private void row(
      long person, Entry entry, long standard, long source, LocalDate asOf, Random random)
      throws SQLException {
    Date day = Date.valueOf(entry.when().earliest());
    if (entry instanceof Entry.Label) {
      insert("condition_occurrence", person, standard, source, day);
    } else if (entry instanceof Entry.Evaluation) {
      insert("procedure_occurrence", person, standard, source, day);
    } else if (entry instanceof Entry.Drug drug) {
      LocalDate end = drug.stop().map(Day::latest).orElse(asOf.plusDays(random.nextInt(400)));
      long product = standard == NONE ? NONE : standard + (random.nextBoolean() ? BELOW : 0);
      insert("drug_exposure", person, product, source, day, Date.valueOf(end));
    } else if (entry instanceof Entry.Ck ck) {
      boolean kilo = random.nextBoolean();
      measured(
          person,
          standard,
          source,
          day,
          ck.unitsPerLitre().movePointLeft(kilo ? 3 : 0).setScale(6, RoundingMode.HALF_UP),
          NONE,
          concept("UCUM", kilo ? "kU/L" : "U/L", ""));
    } else if (entry instanceof Entry.AntibodyTest test
        && test.state() == Entry.TestState.UNREADABLE
        && random.nextBoolean()) {
      insert("procedure_occurrence", person, standard, source, day);
    } else if (entry instanceof Entry.Sign) {
      insert("observation", person, standard, source, day, null, answer("LA9633-4"), NONE);
    } else {
      measured(person, standard, source, day, null, said(entry), NONE);
    }
  }

  private long said(Entry entry) throws SQLException {
    if (entry instanceof Entry.GeneTest gene) {
      boolean variant = kind(entry).equals("variant");
      return answer(
          variant
              ? gene.words().startsWith("variant found") ? "LA9633-4" : "LA9634-2"
              : gene.causal() ? "LA6668-3" : "LA6675-8");
    }
    return switch (((Entry.AntibodyTest) entry).state()) {
      case POSITIVE -> answer("LA6576-8");
      case NEGATIVE -> answer("LA6577-6");
      default -> NONE;
    };
  }

  private long answer(String loinc) throws SQLException {
    return concept("LOINC", loinc, "");
  }

  private void measured(
      long person,
      long standard,
      long source,
      Date day,
      @Nullable BigDecimal number,
      long value,
      long unit)
      throws SQLException {
    insert(
        "measurement", person, standard, source, day, NONE, number, value, unit, null, null, null);
  }

  private void insert(String table, @Nullable Object... values) throws SQLException {
    String marks = "?, ".repeat(values.length);
    try (PreparedStatement insert =
        database.prepareStatement(
            "INSERT INTO " + table + " VALUES (" + marks.substring(0, marks.length() - 2) + ")")) {
      for (int i = 0; i < values.length; i++) {
        insert.setObject(i + 1, values[i]);
      }
      insert.executeUpdate();
    }
  }

  /** Persons a question finds when it is asked for a day. */
  Set<Long> ask(String sql, LocalDate asOf) throws SQLException {
    TreeSet<Long> found = new TreeSet<>();
    String dated = sql.replace("SELECT CURRENT_DATE AS day", "SELECT DATE '" + asOf + "' AS day");
    try (Statement statement = database.createStatement();
        ResultSet rows = statement.executeQuery(dated)) {
      while (rows.next()) {
        found.add(rows.getLong(1));
      }
    }
    return found;
  }

  /** The entries the database can say. */
  List<Entry> sayable(Chart chart) {
    List<Entry> entries = new ArrayList<>();
    chart.entries().stream().filter(this::holds).forEach(entries::add);
    return entries;
  }
}
