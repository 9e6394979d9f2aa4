package org.sarcolemma.ehr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarcolemma.interchange.InputException;

/** The list of hospitals: what it may say, and one clear line for what it may not. */
class SmartSitesTest {
  @TempDir Path folder;

  private Path file(String json) throws IOException {
    return Files.writeString(folder.resolve("sites.json"), json.replace('\'', '"'));
  }

  @Test
  void aHospitalIsFoundByItsServer() throws Exception {
    String key = new ECKeyGenerator(Curve.P_384).keyID("k").generate().toJSONString();
    Files.writeString(folder.resolve("key.json"), key);
    SmartSites sites =
        SmartSites.read(
            file(
                "{'sites':[{'name':'A','fhirServer':'https://a.example.org/r4/','clientId':'s',"
                    + "'keyFile':'key.json'}]}"));
    assertThat(sites.at("https://a.example.org/r4")).isPresent();
    assertThat(sites.at("https://a.example.org/r4/")).isPresent();
    assertThat(sites.at("https://a.example.org")).isEmpty();
    assertThat(sites.at("::")).isEmpty();
    assertThat(sites.all().get(0).toString()).isEqualTo("A (https://a.example.org/r4)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {'sites':[]}                                                             | holds no sites
          {'sites':[7]}                                                            | site 1: is no object
          {'sites':[{'name':'A','fhirServer':'https://a','clientId':'s','x':1}]}   | site 1: key 'x' is unknown
          {'sites':[{'name':'A','fhirServer':'https://a'}]}                        | key 'clientId': a text was expected
          {'sites':[{'name':'A','fhirServer':'http://a','clientId':'s'}]}          | 'http://a' is no https address
          {'sites':[{'name':'A','fhirServer':'https://a','clientId':'s','keyFile':'none.json'}]} | cannot be read
          {'sites':[{'name':'A','fhirServer':'https://a','clientId':'s','keyFile':'sites.json'}]} | is no private key
          {'sites':[{'name':'A','fhirServer':'https://a','clientId':'s'},{'name':'B','fhirServer':'https://a/','clientId':'s'}]} | one fhirServer stands twice
          """)
  void whatIsWrongIsSaidInOneLine(String json, String why) throws IOException {
    Path file = file(json);
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> SmartSites.read(file))
        .withMessageContaining(why)
        .withMessageStartingWith(file.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://a.example.org/r4x",
        "https://a.example.org.evil.org/r4",
        "https://a.example.org:444/r4",
        "http://a.example.org/r4",
        "https://a.example.org/r4/../admin",
        "https://a.example.org@evil.org/r4"
      })
  void whatOnlyLooksLikeTheServerIsNot(String other) {
    assertThat(FhirServer.of("https://a.example.org/r4").holds(URI.create(other))).isFalse();
  }
}
