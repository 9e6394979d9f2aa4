package org.sarcolemma.conformance.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarcolemma.Sarcolemma;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.knowledge.KnowledgeFiles;
import org.sarcolemma.knowledge.KnowledgeSource;
import org.sarcolemma.knowledge.ScreenFile;
import org.sarcolemma.knowledge.codes.CodeBook;
import org.sarcolemma.screen.ScreenHit;
import org.sarcolemma.screen.ScreenOptions;
import org.sarcolemma.screen.Screener;
import org.sarcolemma.testkit.population.ExportWriter;
import org.sarcolemma.testkit.population.Hospital;
import org.sarcolemma.testkit.population.MadeUp;

/**
 * The main screen a second time, as SQL over the same files by a database that shares no line of
 * code with ours.
 */
@SuppressWarnings("InlineFormatString") // a question of forty lines reads better apart
class DuckScreenTest {
  private static final String QUESTION =
      """
      WITH codes AS (
        SELECT concept_key AS key, code,
          CASE system WHEN 'SNOMEDCT' THEN 'http://snomed.info/sct' WHEN 'LOINC' THEN 'http://loinc.org'
            WHEN 'ICD10CM' THEN 'http://hl7.org/fhir/sid/icd-10-cm' END AS system
        FROM read_csv('CODES_FILE', header = true, all_varchar = true)),
      conditions AS (
        SELECT subject.reference AS who, c.key AS key
        FROM (SELECT *, unnest(code.coding) AS coding FROM read_json('EXPORT_FOLDER/Condition*.ndjson', format = 'newline_delimited', maximum_object_size = 16777216,
          columns = {subject: 'STRUCT(reference VARCHAR)', code: 'STRUCT(coding STRUCT(system VARCHAR, code VARCHAR)[])',
            verificationStatus: 'STRUCT(coding STRUCT(code VARCHAR)[])'}))
        JOIN codes c ON c.system = coding.system AND c.code = coding.code
        WHERE verificationStatus.coding[1].code IN ('confirmed', 'unconfirmed', 'provisional', 'differential')),
      observed AS (
        SELECT subject.reference AS who, c.key AS key, valueQuantity AS q, status, component,
          valueCodeableConcept.coding[1].code AS answer
        FROM (SELECT *, unnest(code.coding) AS coding FROM read_json('EXPORT_FOLDER/Observation*.ndjson', format = 'newline_delimited',
          columns = {subject: 'STRUCT(reference VARCHAR)', status: 'VARCHAR', code: 'STRUCT(coding STRUCT(system VARCHAR, code VARCHAR)[])',
            valueQuantity: 'STRUCT("value" DOUBLE, code VARCHAR)', valueCodeableConcept: 'STRUCT(coding STRUCT(code VARCHAR)[])',
            component: 'STRUCT(valueCodeableConcept STRUCT(coding STRUCT(code VARCHAR)[]))[]'}))
        JOIN codes c ON c.system = coding.system AND c.code = coding.code
        WHERE status IN ('final', 'amended', 'corrected')),
      ordered AS (
        SELECT subject.reference AS who
        FROM (SELECT *, unnest(code.coding) AS coding FROM read_json('EXPORT_FOLDER/ServiceRequest*.ndjson', format = 'newline_delimited',
          columns = {subject: 'STRUCT(reference VARCHAR)', authoredOn: 'DATE', status: 'VARCHAR', code: 'STRUCT(coding STRUCT(system VARCHAR, code VARCHAR)[])'}))
        JOIN codes c ON c.system = coding.system AND c.code = coding.code
        WHERE c.key IN ('lab_anti_hmgcr', 'lab_anti_srp') AND status = 'active' AND authoredOn >= DATE '2026-11-23' - 180)
      SELECT id FROM read_json('EXPORT_FOLDER/Patient*.ndjson', format = 'newline_delimited', columns = {id: 'VARCHAR', deceasedDateTime: 'VARCHAR'})
      WHERE deceasedDateTime IS NULL
        AND 'Patient/' || id IN (SELECT who FROM conditions WHERE key IN ('lgmd', 'lgmd_phenotype', 'muscular_dystrophy',
          'muscular_dystrophy_finding', 'fshd', 'edmd', 'cmd', 'proximal_myopathy', 'congenital_myopathy', 'myopathy_unspecified'))
        AND 'Patient/' || id IN (SELECT who FROM observed WHERE key = 'lab_ck'
          AND q."value" * CASE q.code WHEN 'U/L' THEN 1 WHEN 'kU/L' THEN 1000 WHEN 'ukat/L' THEN 60 END >= 1000)
        AND 'Patient/' || id NOT IN (SELECT who FROM conditions WHERE key LIKE 'lgmd_r%' OR key IN ('lgmd_sarcoglycan', 'miyoshi',
          'dmd', 'bmd', 'dmd_or_bmd', 'pompe', 'pompe_late', 'mcardle', 'sma'))
        AND 'Patient/' || id NOT IN (SELECT who FROM observed WHERE key = 'lab_gene_variant' AND answer = 'LA9633-4'
          AND component[1].valueCodeableConcept.coding[1].code IN ('LA6668-3', 'LA26332-9'))
        AND 'Patient/' || id NOT IN (SELECT who FROM observed WHERE key IN ('lab_anti_hmgcr', 'lab_anti_srp'))
        AND 'Patient/' || id NOT IN (SELECT who FROM ordered)
      """;

  @TempDir Path temp;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void sameChildren(long seed) throws IOException, SQLException {
    List<MadeUp> children = new ArrayList<>();
    Hospital hospital = new Hospital(seed);
    for (int i = 0; i < 4 * Hospital.STORIES.size(); i++) {
      String story = Hospital.STORIES.get(i % Hospital.STORIES.size());
      children.add(hospital.patient(i, story, 6));
      children.add(hospital.patient(10_000 + i, "ordinary", 6));
    }
    Path export = ExportWriter.plain(temp.resolve("export"), children);
    assertThat(engine(export)).isEqualTo(duck(export)).hasSize(20);
  }

  private Set<String> engine(Path export) throws IOException {
    Knowledge knowledge = KnowledgeFiles.load();
    Set<String> found = new TreeSet<>();
    for (ScreenHit hit :
        new Screener(
                new Sarcolemma(knowledge),
                CodeBook.shipped(knowledge),
                ScreenFile.load(),
                ScreenFile.asked(KnowledgeSource.shipped()))
            .run(
                new ScreenOptions(
                    export,
                    Optional.of("dystrophy-untested"),
                    Hospital.TODAY,
                    temp.resolve("state"),
                    2))
            .hits()) {
      found.add(hit.patient());
    }
    return found;
  }

  private Set<String> duck(Path export) throws IOException, SQLException {
    Path codes = temp.resolve("codes.csv");
    Files.write(codes, KnowledgeSource.shipped().read("codes.csv"));
    Set<String> found = new TreeSet<>();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                QUESTION
                    .replace("CODES_FILE", codes.toString())
                    .replace("EXPORT_FOLDER", export.toString()))) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }
}
