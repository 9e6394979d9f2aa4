package org.sarcolemma.conformance.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.knowledge.KnowledgeFiles;
import org.sarcolemma.knowledge.KnowledgeSource;

/**
 * A small knowledge that never changes, some patients, and what Python and R computed of them; see
 * conformance/oracle/README.md.
 *
 * @param knowledge cut down from the shipped one and frozen
 * @param patients the patients of small-patients.json
 * @param answers small-answers.json
 * @param posteriorOfR lines of small-posterior-r.csv, the header first
 */
record SmallWorld(
    Knowledge knowledge, List<Asked> patients, JsonNode answers, List<String> posteriorOfR) {
  private static final Path FOLDER =
      PythonOracle.ROOT.resolve("conformance/src/test/resources/org/sarcolemma/conformance/oracle");

  static SmallWorld load() {
    try {
      JsonMapper json = new JsonMapper();
      List<Asked> patients = new ArrayList<>();
      json.readTree(FOLDER.resolve("small-patients.json").toFile())
          .forEach(patient -> patients.add(Asked.of(patient)));
      return new SmallWorld(
          KnowledgeFiles.load(KnowledgeSource.folder(FOLDER.resolve("small-knowledge"))),
          List.copyOf(patients),
          json.readTree(FOLDER.resolve("small-answers.json").toFile()),
          Files.readAllLines(FOLDER.resolve("small-posterior-r.csv")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  OracleAnswer answer(int patient) {
    return new OracleAnswer(answers.get("patients").get(patient));
  }

  Asked patient(String id) {
    return patients.stream().filter(asked -> asked.id().equals(id)).findFirst().orElseThrow();
  }
}
