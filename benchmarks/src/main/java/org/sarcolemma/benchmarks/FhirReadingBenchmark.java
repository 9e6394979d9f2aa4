package org.sarcolemma.benchmarks;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.hl7.fhir.r4.model.Bundle;
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
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.interchange.ReadPatient;
import org.sarcolemma.interchange.StrictJson;
import org.sarcolemma.interchange.fhir.FhirReader;
import org.sarcolemma.knowledge.KnowledgeFiles;
import org.sarcolemma.knowledge.codes.CodeBook;

/**
 * A chart of 200 resources, from bytes to the facts of the child, beside HAPI, which stops at its
 * objects: the facts would still have to be found in them.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
@SuppressWarnings("NullAway.Init") // JMH fills the fields before the first run
public class FhirReadingBenchmark {
  private static final int RESOURCES = 200;

  private byte[] chart;
  private FhirReader ours;
  private IParser hapi;

  /** Makes the chart up and both readers. */
  @Setup
  public void load() throws IOException {
    chart = HospitalChart.of(RESOURCES);
    Knowledge knowledge = KnowledgeFiles.load();
    ours = new FhirReader(knowledge, CodeBook.shipped(knowledge));
    hapi = FhirContext.forR4().newJsonParser();
  }

  /** Ours: limits, duplicate keys, every resource used or listed, one patient. */
  @Benchmark
  public ReadPatient sarcolemma() {
    return ours.read("chart", StrictJson.object("chart", new ByteArrayInputStream(chart)));
  }

  /** The tree of JSON alone, with our limits: what of our time is Jackson's. */
  @Benchmark
  public Object strictJsonAlone() {
    return StrictJson.object("chart", new ByteArrayInputStream(chart));
  }

  /** The rival: HAPI's parser, to its objects. */
  @Benchmark
  public Bundle hapi() {
    return hapi.parseResource(
        Bundle.class,
        new InputStreamReader(new ByteArrayInputStream(chart), StandardCharsets.UTF_8));
  }
}
