package org.sarcolemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarcolemma.testkit.FakeHospital;

/** One chart over the wire and into the assessment, as a script would do it. */
class FetchCommandTest {
  private final FakeHospital hospital = FakeHospital.start();

  @TempDir Path folder;

  @BeforeEach
  void child() {
    hospital.json(
        "/fhir/Patient/kid",
        "{\"resourceType\":\"Patient\",\"id\":\"kid\",\"birthDate\":\"2014-02-28\"}");
    hospital.says("/fhir/Condition", new FakeHospital.Reply(403, "text/plain", ""));
  }

  @AfterEach
  void stop() {
    hospital.close();
  }

  @Test
  void whatIsFetchedCanBeAssessed() {
    Run fetched = Run.of("", "fetch", "--fhir-server", hospital.fhir(), "--patient", "kid");
    assertThat(fetched.code()).isZero();
    assertThat(fetched.err())
        .contains("not given: Condition: " + hospital.fhir() + " answered 403");
    Run assessed = Run.of(fetched.out(), "assess", "-");
    assertThat(assessed.code()).isZero();
    assertThat(hospital.asked()).allMatch(asked -> asked.authorization().isEmpty());
  }

  @Test
  void aKeyGetsAToken() throws Exception {
    Files.writeString(
        folder.resolve("key.json"),
        new ECKeyGenerator(Curve.P_384).keyID("k").generate().toJSONString());
    Path sites =
        Files.writeString(
            folder.resolve("sites.json"),
            "{\"sites\":[{\"name\":\"A\",\"fhirServer\":\""
                + hospital.fhir()
                + "\",\"clientId\":\"batch\",\"keyFile\":\"key.json\"}]}");
    Run fetched =
        Run.of(
            "",
            "fetch",
            "--fhir-server",
            hospital.fhir(),
            "--patient",
            "kid",
            "--smart-sites",
            sites.toString());
    assertThat(fetched.code()).isZero();
    assertThat(fetched.out() + fetched.err()).doesNotContain(FakeHospital.TOKEN);
    assertThat(hospital.asked())
        .filteredOn(asked -> asked.path().startsWith("/fhir/Patient"))
        .allMatch(asked -> asked.authorization().equals("Bearer " + FakeHospital.TOKEN));
  }

  @Test
  void whatCannotBeAskedIsOneLine() {
    Run far = Run.of("", "fetch", "--fhir-server", "http://ehr.example.org", "--patient", "kid");
    assertThat(far.code()).isEqualTo(2);
    assertThat(far.err()).contains("is no https address").hasLineCount(1);
    Run other = Run.of("", "fetch", "--fhir-server", hospital.fhir(), "--patient", "../x");
    assertThat(other.code()).isEqualTo(2);
    Run none = Run.of("", "fetch", "--fhir-server", hospital.fhir(), "--patient", "nobody");
    assertThat(none.code()).isEqualTo(2);
    assertThat(none.err()).contains(hospital.fhir() + " answered 404").hasLineCount(1);
    assertThat(none.out()).isEmpty();
  }
}
