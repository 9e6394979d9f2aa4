package org.sarcolemma.conformance.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarcolemma.Sarcolemma;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.interchange.AssessmentReport;
import org.sarcolemma.interchange.CaseReader;
import org.sarcolemma.interchange.ReadPatient;
import org.sarcolemma.interchange.StrictJson;
import org.sarcolemma.interchange.fhir.Addresses;
import org.sarcolemma.interchange.fhir.AnswerCodes;
import org.sarcolemma.interchange.fhir.FhirReader;
import org.sarcolemma.interchange.fhir.FhirWriter;
import org.sarcolemma.interchange.fhir.FindingsForm;
import org.sarcolemma.knowledge.KnowledgeFiles;
import org.sarcolemma.knowledge.codes.CodeBook;
import org.sarcolemma.patient.Answer;
import org.sarcolemma.patient.Patient;

/** What is written in FHIR passes the validator, and says what the other forms say. */
class FhirOutTest {
  private static final Knowledge KNOWLEDGE = KnowledgeFiles.load();
  private static final Sarcolemma SARCOLEMMA = new Sarcolemma(KNOWLEDGE);
  private static final Path ROOT =
      Path.of(Objects.requireNonNull(System.getProperty("sarcolemma.root")));
  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00.123Z");

  private static String written(String example) throws IOException {
    String json =
        Files.readString(ROOT.resolve("docs/examples/" + example), StandardCharsets.UTF_8);
    var tree = StrictJson.object(example, json);
    ReadPatient read =
        FhirReader.reads(tree)
            ? new FhirReader(KNOWLEDGE, CodeBook.shipped(KNOWLEDGE)).read(example, tree)
            : new CaseReader(KNOWLEDGE).read(example, tree);
    return new FhirWriter(FhirReader.reads(tree) ? "Patient/" + read.id() : "", NOON)
        .write(AssessmentReport.of(SARCOLEMMA, read, "neuromuscular_clinic"));
  }

  @Test
  void validatorNoticesWhatIsWrong() {
    assertThat(R4Validator.faults("{\"resourceType\":\"RiskAssessment\",\"status\":\"done\"}"))
        .isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"girl-9-years.json", "girl-9-years-fhir.json"})
  @Tag("SR-01")
  @Tag("SR-28")
  void answerIsValidFhir(String example) throws IOException {
    String json = written(example);

    assertThat(R4Validator.faults(json)).isEmpty();
    assertThat(json).contains("does not replace", "children behind the figures");
  }

  @Test
  @Tag("SR-04")
  @Tag("SR-05")
  @Tag("SR-27")
  void probabilitiesAreWholeAndNothingIsAnOrder() throws IOException {
    JsonNode bundle = StrictJson.object("out", written("girl-9-years-fhir.json"));
    double sum = 0;
    boolean none = false;
    for (JsonNode entry : bundle.path("entry")) {
      JsonNode resource = entry.path("resource");
      for (JsonNode prediction : resource.path("prediction")) {
        double percent = prediction.path("probabilityDecimal").asDouble();
        assertThat(percent).isBetween(0.01, 99.99);
        sum += percent;
        none |= prediction.path("outcome").toString().contains("none_of_these");
      }
      if (resource.path("resourceType").asText().equals("ServiceRequest")) {
        assertThat(resource.path("intent").asText()).isEqualTo("proposal");
        assertThat(resource.path("status").asText()).isEqualTo("draft");
      }
    }
    assertThat(sum).isBetween(99.9, 100.2);
    assertThat(none).isTrue();
  }

  @Test
  void recordsGivenAsExamplesAreValidFhir() throws IOException {
    for (String file :
        List.of(
            "docs/examples/girl-9-years-fhir.json",
            "interchange/src/test/resources/fhir/us-core-style.json")) {
      assertThat(R4Validator.faults(Files.readString(ROOT.resolve(file)))).as(file).isEmpty();
    }
  }

  @Test
  @Tag("SR-08")
  void formIsValidFhirAndPresetsNothing() {
    String form = FindingsForm.of(KNOWLEDGE).toString();

    assertThat(R4Validator.faults(form)).isEmpty();
    assertThat(R4Validator.faults(AnswerCodes.codeSystem().toString())).isEmpty();
    assertThat(R4Validator.faults(AnswerCodes.valueSet().toString())).isEmpty();
    assertThat(form).doesNotContain("initial", "\"required\"");
  }

  @Test
  void everyQuestionOfTheFormIsReadBack() {
    FhirReader reader = new FhirReader(KNOWLEDGE, CodeBook.shipped(KNOWLEDGE));
    int asked = 0;
    for (JsonNode group : FindingsForm.of(KNOWLEDGE).path("item")) {
      for (JsonNode question : group.path("item")) {
        if (question.path("type").asText().equals("choice")) {
          String id = question.path("linkId").asText();
          JsonNode first = question.path("answerOption").path(0).path("valueCoding");
          Patient child =
              reader.read("form", StrictJson.object("form", answered(id, first))).patient();
          assertThat(child.answer(id)).as(id).isEqualTo(Answer.PRESENT);
          asked++;
        }
      }
    }
    assertThat(asked).isGreaterThan(100);
  }

  private static String answered(String id, JsonNode coding) {
    return "{\"resourceType\":\"QuestionnaireResponse\",\"status\":\"completed\",\"questionnaire\":\""
        + Addresses.FINDINGS_FORM
        + "\",\"subject\":{\"reference\":\"Patient/p\"},\"item\":[{\"linkId\":\""
        + id
        + "\",\"answer\":[{\"valueCoding\":"
        + coding
        + "}]}]}";
  }
}
