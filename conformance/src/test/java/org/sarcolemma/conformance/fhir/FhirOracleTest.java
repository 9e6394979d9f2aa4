package org.sarcolemma.conformance.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.interchange.StrictJson;
import org.sarcolemma.interchange.fhir.FhirReader;
import org.sarcolemma.knowledge.KnowledgeFiles;
import org.sarcolemma.knowledge.codes.CodeBook;
import org.sarcolemma.patient.AntibodyState;
import org.sarcolemma.patient.Patient;
import org.sarcolemma.patient.Reading;

/** HAPI and another extraction find the same facts in the same records. */
class FhirOracleTest {
  private static final Knowledge KNOWLEDGE = KnowledgeFiles.load();
  private static final FhirReader READER = new FhirReader(KNOWLEDGE, CodeBook.shipped(KNOWLEDGE));
  private static final Path ROOT =
      Path.of(Objects.requireNonNull(System.getProperty("sarcolemma.root")));

  static LongStream seeds() {
    return LongStream.rangeClosed(1, Long.getLong("sarcolemma.seeds", 200));
  }

  static Stream<Path> written() {
    Path styles = ROOT.resolve("interchange/src/test/resources/fhir");
    return Stream.concat(
        List.of("synthea", "us-core", "jp-core", "tw-core").stream()
            .map(style -> styles.resolve(style + "-style.json")),
        Stream.of(ROOT.resolve("docs/examples/girl-9-years-fhir.json")));
  }

  @ParameterizedTest
  @MethodSource("written")
  @Tag("SR-18")
  void sameFactsInRecordsWrittenByHand(Path file) throws IOException {
    String json = Files.readString(file, StandardCharsets.UTF_8);
    assertThat(ours(json))
        .isEqualTo(HapiFacts.of(Hapi.R4.newJsonParser().parseResource(Bundle.class, json)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  @Tag("SR-18")
  void sameFactsInRandomRecords(long seed) {
    String json = Hapi.R4.newJsonParser().encodeResourceToString(new RandomRecords(seed).next());
    assertThat(ours(json))
        .as(json)
        .isEqualTo(HapiFacts.of(Hapi.R4.newJsonParser().parseResource(Bundle.class, json)));
  }

  /** Ours in the oracle's words; what follows from a limit of the laboratory is not compared. */
  private static Set<String> ours(String json) {
    Patient patient = READER.read("record", StrictJson.object("record", json)).patient();
    Set<String> words = new TreeSet<>();
    patient
        .findings()
        .forEach(
            (finding, answer) -> {
              boolean antibody =
                  KNOWLEDGE
                      .finding(finding)
                      .filter(f -> f.category().equals("antibody"))
                      .isPresent();
              if (!antibody && !finding.equals("ck_within_15_limits")) {
                words.add(finding + "=" + answer.name().toLowerCase(Locale.ROOT));
              }
            });
    for (String finding : KNOWLEDGE.findings().keySet()) {
      AntibodyState state = patient.antibody(finding).state();
      boolean antibody =
          KNOWLEDGE.finding(finding).filter(f -> f.category().equals("antibody")).isPresent();
      if (antibody && state != AntibodyState.NOT_TESTED) {
        words.add(finding + "=" + state.word());
      }
    }
    Reading ck = patient.quantities().get("ck");
    if (ck != null) {
      words.add(String.format(Locale.ROOT, "ck=%.9g..%.9g", ck.low(), ck.high()));
    }
    words.add("sex=" + patient.sex().name().toLowerCase(Locale.ROOT));
    return words;
  }
}
