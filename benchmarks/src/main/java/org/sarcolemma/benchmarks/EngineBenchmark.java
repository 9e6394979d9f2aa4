package org.sarcolemma.benchmarks;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.sarcolemma.Assessment;
import org.sarcolemma.Sarcolemma;
import org.sarcolemma.differential.Ranking;
import org.sarcolemma.evaluation.cases.CaseFile;
import org.sarcolemma.evaluation.cases.Stage;
import org.sarcolemma.evidence.Hypothesis;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.interchange.CaseReader;
import org.sarcolemma.knowledge.KnowledgeFiles;
import org.sarcolemma.knowledge.KnowledgeSource;
import org.sarcolemma.patient.Patient;

/**
 * Children a second on one core, warm, over the published cases as they stood after the work-up
 * without antibodies: about nine findings each.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
@SuppressWarnings("NullAway.Init") // JMH fills the fields before the first run
public class EngineBenchmark {
  private static final String SETTING = "neuromuscular_clinic";

  private Sarcolemma sarcolemma;
  private List<Patient> patients;
  private List<String> listed;
  private int next;

  /** Loads the knowledge and the patients. */
  @Setup
  public void load() throws IOException {
    Knowledge knowledge = KnowledgeFiles.load();
    sarcolemma = new Sarcolemma(knowledge);
    CaseReader reader = new CaseReader(knowledge);
    byte[] cases = KnowledgeSource.shipped().read("cases/published-cases.jsonl");
    List<ObjectNode> views =
        CaseFile.read("cases", new ByteArrayInputStream(cases)).views(Stage.WORKUP);
    patients = views.stream().map(view -> reader.read("view", view).patient()).toList();
    listed =
        knowledge.tree().nodes().stream().filter(Hypothesis::reported).map(Hypothesis::id).toList();
  }

  private Patient patient() {
    next = (next + 1) % patients.size();
    return patients.get(next);
  }

  /** Probabilities and 95 % intervals of every listed diagnosis: what ranking a hospital needs. */
  @Benchmark
  public double probabilitiesAndIntervals() {
    Ranking ranking = sarcolemma.rank(patient(), SETTING);
    double sum = 0;
    for (String id : listed) {
      sum += ranking.probability(id) + ranking.interval(id).high();
    }
    return sum;
  }

  /** The whole answer: reasons, patients behind them, next steps. */
  @Benchmark
  public Assessment wholeAnswer() {
    return sarcolemma.assess(patient(), SETTING);
  }
}
