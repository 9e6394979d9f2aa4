package org.sarcolemma.ehr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarcolemma.interchange.NotUsed;
import org.sarcolemma.testkit.FakeHospital;

/** What is fetched, page by page, and what a server that refuses or misleads does to it. */
class ChartFetchTest {
  private static final Optional<AccessToken> TOKEN =
      Optional.of(new AccessToken(FakeHospital.TOKEN));
  private static final String CK = "http://loinc.org|2157-6";

  private final FakeHospital hospital = FakeHospital.start();
  private final ChartFetch fetch =
      new ChartFetch(new Wire(), Clock.systemUTC(), List.of(CK, "http://loinc.org|33921-8"));

  @BeforeEach
  void child() {
    hospital.json("/fhir/Patient/kid", "{\"resourceType\":\"Patient\",\"id\":\"kid\"}");
  }

  @AfterEach
  void stop() {
    hospital.close();
  }

  private ChartFetch.Chart chart() throws EhrException {
    return fetch.of(FhirServer.of(hospital.fhir()), TOKEN, "kid");
  }

  private static List<String> ids(ChartFetch.Chart chart) {
    List<String> ids = new ArrayList<>();
    for (JsonNode entry : chart.bundle().path("entry")) {
      ids.add(entry.path("resource").path("id").asText());
    }
    return ids;
  }

  private static String bundle(String next, String... ids) {
    StringBuilder entries = new StringBuilder();
    for (String id : ids) {
      entries
          .append(entries.isEmpty() ? "" : ",")
          .append("{\"resource\":{\"resourceType\":\"Condition\",\"id\":\"" + id + "\"}}");
    }
    String link =
        next.isEmpty() ? "" : "\"link\":[{\"relation\":\"next\",\"url\":\"" + next + "\"}],";
    return "{\"resourceType\":\"Bundle\",\"type\":\"searchset\","
        + link
        + "\"entry\":["
        + entries
        + "]}";
  }

  @Test
  void everyPageIsFetchedWithTheToken() throws EhrException {
    hospital.json("/fhir/Condition", bundle(hospital.fhir() + "/page2", "c1", "c2"));
    hospital.json("/fhir/page2", bundle("/fhir/page3", "c2", "c3"));
    hospital.json("/fhir/page3", bundle("", "c4"));
    ChartFetch.Chart chart = chart();
    assertThat(ids(chart)).containsExactly("kid", "c1", "c2", "c3", "c4");
    assertThat(chart.missing()).isEmpty();
    assertThat(hospital.asked())
        .allMatch(a -> a.authorization().equals("Bearer " + TOKEN.get().value()));
    assertThat(hospital.asked())
        .extracting(FakeHospital.Asked::path)
        .anyMatch(
            p ->
                p.startsWith(
                    "/fhir/Observation?patient=kid&code=http%3A%2F%2Floinc.org%7C2157-6%2C"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://elsewhere.example.org/fhir/page2",
        "http://127.0.0.1:1/fhir/page2",
        "../other/page2",
        "file:///etc/passwd"
      })
  void theTokenIsNeverCarriedElsewhere(String next) throws EhrException {
    hospital.json("/fhir/Condition", bundle(next, "c1"));
    ChartFetch.Chart chart = chart();
    assertThat(ids(chart)).containsExactly("kid", "c1");
    assertThat(chart.missing())
        .containsExactly(
            new NotUsed("Condition", "the next page is on another server and was not asked for"));
  }

  @Test
  void whatIsRefusedIsListedAndTheRestIsRead() throws EhrException {
    hospital.says("/fhir/Condition", new FakeHospital.Reply(403, "text/plain", "no"));
    hospital.says("/fhir/Observation", new FakeHospital.Reply(200, "text/html", "<html>"));
    hospital.json(
        "/fhir/AllergyIntolerance", "{\"resourceType\":\"OperationOutcome\",\"issue\":[]}");
    ChartFetch.Chart chart = chart();
    assertThat(chart.missing())
        .containsExactly(
            new NotUsed("Condition", hospital.fhir() + " answered 403"),
            new NotUsed("AllergyIntolerance", "the server answered with no bundle"),
            new NotUsed(
                "Observation, codes 1 to 2",
                hospital.fhir() + " answered with something that is no JSON object"));
  }

  @Test
  void aPatientThatCannotBeReadIsNoChart() {
    hospital.says("/fhir/Patient/kid", new FakeHospital.Reply(401, "text/plain", ""));
    assertThatExceptionOfType(EhrException.class)
        .isThrownBy(this::chart)
        .withMessage(hospital.fhir() + " answered 401");
    hospital.json("/fhir/Patient/kid", "{\"resourceType\":\"OperationOutcome\"}");
    assertThatExceptionOfType(EhrException.class)
        .isThrownBy(this::chart)
        .withMessageContaining("did not give the patient");
  }

  @Test
  void aRedirectIsNotFollowed() {
    hospital.says("/fhir/Patient/kid", new FakeHospital.Reply(302, "text/plain", ""));
    assertThatExceptionOfType(EhrException.class)
        .isThrownBy(this::chart)
        .withMessage(hospital.fhir() + " answered 302");
  }

  @Test
  void pagesWithoutEndEnd() throws EhrException {
    hospital.json("/fhir/Condition", bundle("/fhir/Condition?again", "c1"));
    assertThat(chart().missing())
        .containsExactly(
            new NotUsed("Condition", "there is more than is fetched; the rest is not known"));
  }
}
