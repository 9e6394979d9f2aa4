package org.sarcolemma.screen;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sarcolemma.interchange.StrictJson;
import org.sarcolemma.screening.Hit;
import org.sarcolemma.testkit.population.ExportWriter;
import org.sarcolemma.testkit.population.Hospital;
import org.sarcolemma.testkit.population.MadeUp;

/** The legal forms of exports: references, bundles, manifests, deletions, drugs in other files. */
class FormsOfExportTest {
  @TempDir Path temp;

  private Path export;

  private static final MadeUp CHILD = new Hospital(1).patient(1, "planted", 2);

  @BeforeEach
  void folder() throws IOException {
    export = Files.createDirectories(temp.resolve("export"));
  }

  private List<ScreenHit> hits() {
    return Ward.screen(export, temp.resolve("state")).hits();
  }

  private void line(String file, String... lines) throws IOException {
    Files.writeString(export.resolve(file), String.join("\n", lines));
  }

  static Stream<String> references() {
    String id = CHILD.id();
    return Stream.of(
        "\"reference\":\"Patient/" + id + "\"",
        "\"reference\":\"Patient/" + id + "/_history/3\"",
        "\"reference\":\"https://ours.example/fhir/Patient/" + id + "\"",
        "\"reference\":\"https://ours.example/fhir/Patient/" + id + "/_history/3\"",
        "\"type\":\"Patient\",\"reference\":\"Patient/" + id + "\"",
        "\"display\":\"a child\",\"reference\" : \"Patient/" + id + "\"",
        "\"identifier\":{\"system\":\"https://hospital.example/mrn\",\"value\":\"mrn-"
            + id
            + "\"}");
  }

  @ParameterizedTest
  @MethodSource
  void references(String reference) throws IOException {
    String plain = "\"reference\":\"Patient/" + CHILD.id() + "\"";
    line("Patient.ndjson", CHILD.patient());
    line(
        "a.ndjson",
        CHILD.resources().stream().map(r -> r.replace(plain, reference)).toArray(String[]::new));
    assertThat(hits()).singleElement().extracting(ScreenHit::patient).isEqualTo(CHILD.id());
  }

  @Test
  void anyOrderOfKeysAndAnySpace() throws IOException {
    line("Patient.ndjson", turned(CHILD.patient()));
    line(
        "a.ndjson",
        CHILD.resources().stream().map(FormsOfExportTest::turned).toArray(String[]::new));
    ScreenResult result = Ward.screen(export, temp.resolve("state"));
    assertThat(result.hits()).hasSize(1);
    assertThat(result.patients()).isEqualTo(1);
    assertThat(result.rejected()).isZero();
  }

  /** The same resource with its keys from last to first and blanks around colons. */
  private static String turned(String json) {
    ObjectNode node = StrictJson.object("resource", json);
    ObjectNode turned = node.objectNode();
    List<String> names = new java.util.ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    java.util.Collections.reverse(names);
    names.forEach(name -> turned.set(name, node.get(name)));
    return turned.toString().replace("\":", "\" : ");
  }

  @Test
  void folderOfPatientBundles() throws IOException {
    List<MadeUp> children = Ward.everyStory(5, 2);
    for (MadeUp child : children) {
      ObjectNode bundle = Ward.bundle(child);
      bundle.put("type", "transaction");
      bundle
          .path("entry")
          .forEach(
              entry -> {
                String type = entry.path("resource").path("resourceType").asText();
                String id = entry.path("resource").path("id").asText();
                ((ObjectNode) entry).put("fullUrl", "urn:uuid:" + type + id);
              });
      String text =
          bundle
              .toPrettyString()
              .replace("\"Patient/" + child.id() + "\"", "\"urn:uuid:Patient" + child.id() + "\"");
      Files.writeString(export.resolve(child.id() + ".json"), text);
    }
    ScreenResult result = Ward.screen(export, temp.resolve("state"));
    assertThat(Ward.byPatient(result)).isEqualTo(Ward.oneByOne(children));
    assertThat(result.patients()).isEqualTo(children.size());
    assertThat(result.read())
        .isEqualTo(children.stream().mapToLong(c -> c.resources().size() + 1).sum());
  }

  @Test
  void mixedTypesInOneFile() throws IOException {
    List<MadeUp> children = Ward.everyStory(6, 2);
    StringBuilder all = new StringBuilder();
    for (MadeUp child : children) {
      child.resources().forEach(r -> all.append(r).append('\n'));
      all.append(child.patient()).append('\n');
    }
    line("all.ndjson", all.toString());
    ScreenResult result = Ward.screen(export, temp.resolve("state"));
    assertThat(Ward.byPatient(result)).isEqualTo(Ward.oneByOne(children));
    assertThat(result.patients()).isEqualTo(children.size());
  }

  @Test
  void deletedResourcesAndPatientsNoLongerCount() throws IOException {
    ExportWriter.plain(export, List.of(CHILD));
    assertThat(hits()).hasSize(1);
    String ck = StrictJson.object("ck", CHILD.resources().get(3)).path("id").asText();
    line("deleted.ndjson", deleted("Observation/" + ck));
    assertThat(hits()).isEmpty();
    line("deleted.ndjson", deleted("Patient/" + CHILD.id()));
    assertThat(hits()).isEmpty();
    line("deleted.ndjson", deleted("Patient/another"));
    assertThat(hits()).hasSize(1);
  }

  private static String deleted(String name) {
    return "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":[{\"request\":{\"method\":\"DELETE\",\"url\":\""
        + name
        + "\"}}]}";
  }

  @Test
  void manifestNamesWhatIsMissing() throws IOException {
    ExportWriter.plain(export, List.of(CHILD));
    line(
        "manifest.json",
        "{\"transactionTime\":\"2026-11-01T00:00:00Z\",\"request\":\"https://ours.example/fhir/$export\",\"requiresAccessToken\":true,\"outputOrganizedBy\":\"\",\"output\":["
            + "{\"type\":\"Patient\",\"url\":\"https://ours.example/files/Patient.ndjson\"},"
            + "{\"type\":\"Procedure\",\"url\":\"https://ours.example/files/Procedure.ndjson?x=1\"}],"
            + "\"error\":[{\"type\":\"OperationOutcome\",\"url\":\"https://ours.example/files/err.ndjson\"}]}");
    ScreenResult result = Ward.screen(export, temp.resolve("state"));
    assertThat(result.hits()).hasSize(1);
    assertThat(result.notes())
        .contains(
            "the manifest lists Procedure.ndjson (output), which is not in the folder",
            "the server reported errors while it exported: the export may not be whole");
  }

  @Test
  void drugsInAFileOfTheirOwn() throws IOException {
    MadeUp child = new Hospital(1).patient(3, "methotrexate-daily", 0);
    String order = child.resources().get(0);
    int from = order.indexOf("\"medicationCodeableConcept\":");
    int to = order.indexOf(",\"subject\"");
    String concept = order.substring(from + "\"medicationCodeableConcept\":".length(), to);
    line("Patient.ndjson", child.patient());
    line(
        "a.ndjson",
        order.substring(0, from)
            + "\"medicationReference\":{\"reference\":\"Medication/m1\"}"
            + order.substring(to));
    line("z.ndjson", "{\"resourceType\":\"Medication\",\"id\":\"m1\",\"code\":" + concept + "}");
    assertThat(hits())
        .extracting(ScreenHit::hit)
        .extracting(Hit::screen)
        .containsExactly("methotrexate-daily");
  }

  @Test
  void childWithoutPatientResourceIsNotLost() throws IOException {
    line("a.ndjson", CHILD.resources().toArray(String[]::new));
    assertThat(hits())
        .singleElement()
        .satisfies(
            hit -> {
              assertThat(hit.ageYears()).isEmpty();
              assertThat(hit.notUsed())
                  .contains("no Patient resource in this export: age and sex are not known");
            });
  }
}
