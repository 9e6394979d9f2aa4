package org.sarcolemma.conformance.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarcolemma.differential.Differential;
import org.sarcolemma.differential.PooledFigure;
import org.sarcolemma.differential.Ranking;
import org.sarcolemma.evaluation.cases.CaseFile;
import org.sarcolemma.evaluation.cases.Stage;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.interchange.CaseReader;
import org.sarcolemma.knowledge.KnowledgeFiles;
import org.sarcolemma.patient.AgeGroup;
import org.sarcolemma.patient.Patient;
import org.sarcolemma.testkit.RandomPatients;
import org.sarcolemma.testkit.Seeds;

/**
 * The program against a second implementation in another language, written from the document and
 * not from the program, on the knowledge that is shipped today.
 */
class DifferentialOracleTest {
  private static final int RANDOM_PATIENTS = 40;
  private static final String CLINIC = "neuromuscular_clinic";

  private final Knowledge knowledge = KnowledgeFiles.load();
  private final Differential differential = new Differential(knowledge);

  @TempDir private Path scratch = Path.of("");

  @BeforeEach
  void needsPython() {
    assumeTrue(PythonOracle.installed(), "python3 is not installed: nothing was compared with it");
  }

  @Test
  void everyPooledProportionIsThatOfTheOracle() {
    JsonNode cells =
        new PythonOracle(PythonOracle.SHIPPED, scratch)
            .ask(List.of(), "--cells", "child", "adult", "unknown")
            .get("cells");
    int compared = 0;
    for (JsonNode cell : cells) {
      String about = cell.get("about").textValue();
      if (!knowledge.quantities().containsKey(about)) {
        String group = cell.get("age_group").textValue();
        for (PooledFigure figure :
            differential.figures(about, AgeGroup.valueOf(group.toUpperCase(Locale.ROOT)))) {
          JsonNode leaf = cell.get("leaves").get(figure.hypothesis());
          String name = about + " in " + figure.hypothesis() + ", " + group;
          assertThat(figure.patients())
              .as("patients behind " + name)
              .isCloseTo(leaf.get(0).doubleValue(), within(1e-9));
          assertThat(figure.share()).as(name).isCloseTo(leaf.get(1).doubleValue(), within(1e-9));
          compared++;
        }
      }
    }
    long weighed = knowledge.findings().values().stream().filter(f -> f.inDifferential()).count();
    assertThat(compared)
        .isEqualTo((int) weighed * knowledge.tree().leaves().size() * AgeGroup.values().length);
  }

  @Test
  void randomPatientsGetTheFiguresOfTheOracle() {
    assertThat(compare(randomPatients(RANDOM_PATIENTS), OracleAnswer::agreesWith))
        .isGreaterThan(30);
  }

  @Test
  void publishedCasesGetTheFiguresOfTheOracle() throws IOException {
    List<Asked> patients = publishedCases();
    assertThat(patients).hasSizeGreaterThan(100);
    assertThat(compare(patients, OracleAnswer::agreesWith)).isGreaterThan(100);
  }

  @Test
  @Tag("slow")
  void everyContributionIsTheIntegralInFourHundredSteps() throws IOException {
    List<Asked> patients = randomPatients(6);
    patients.addAll(everyTwentieth(publishedCases()));
    assertThat(compare(patients, OracleAnswer::explainsLike, "--steps", "400")).isGreaterThan(8);
  }

  @Test
  @Tag("slow")
  void everyIntervalLeavesOutWhatPlainMonteCarloLeavesOut() throws IOException {
    List<Asked> patients = new ArrayList<>();
    patients.add(new Asked("nothing known", CLINIC, Patient.unknown(AgeGroup.CHILD)));
    for (Asked published : everyTwentieth(publishedCases())) {
      patients.add(new Asked(published.id(), CLINIC, published.patient()));
    }
    List<Double> ends = new ArrayList<>();
    compare(
        patients.subList(0, 6),
        (answer, ranking) -> answer.isAsSureAs(ranking, ends),
        "--draws",
        "3000");
    assertThat(ends).hasSizeGreaterThan(200);
    assertThat(ends.stream().mapToDouble(Double::doubleValue).average().orElse(0))
        .as("share of draws beyond an end, on average")
        .isBetween(0.015, 0.04);
  }

  private List<Asked> randomPatients(int count) {
    RandomPatients made = new RandomPatients(knowledge);
    List<Asked> patients = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      Random random = Seeds.random(i, "oracle");
      patients.add(new Asked("seed " + i, made.setting(random), made.anybody(random)));
    }
    return patients;
  }

  private List<Asked> publishedCases() throws IOException {
    CaseReader reader = new CaseReader(knowledge);
    List<Asked> patients = new ArrayList<>();
    for (ObjectNode view :
        CaseFile.read(PythonOracle.SHIPPED.resolve("cases/published-cases.jsonl"))
            .views(Stage.WORKUP)) {
      patients.add(
          new Asked(
              view.get("id").textValue(),
              Knowledge.SETTING_NOT_TOLD,
              reader.read("published case", view).patient()));
    }
    return patients;
  }

  private static List<Asked> everyTwentieth(List<Asked> patients) {
    List<Asked> some = new ArrayList<>();
    for (int i = 0; i < patients.size(); i += 20) {
      some.add(patients.get(i));
    }
    return some;
  }

  /** Compares all but those whose weights hang on rounding (WeightsTest); says how many. */
  private int compare(
      List<Asked> patients, BiConsumer<OracleAnswer, Ranking> comparison, String... options) {
    JsonNode answers =
        new PythonOracle(PythonOracle.SHIPPED, scratch).ask(patients, options).get("patients");
    assertThat(answers).hasSameSizeAs(patients);
    int compared = 0;
    for (int i = 0; i < patients.size(); i++) {
      Asked asked = patients.get(i);
      OracleAnswer answer = new OracleAnswer(answers.get(i));
      if (!answer.tied()) {
        Ranking ranking = differential.rank(asked.patient(), asked.setting());
        try {
          comparison.accept(answer, ranking);
        } catch (AssertionError e) {
          throw new AssertionError(asked.id() + ", " + asked.json() + "\n" + e.getMessage(), e);
        }
        compared++;
      }
    }
    return compared;
  }
}
