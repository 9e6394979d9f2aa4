package org.sarcolemma.interchange.fhir;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import org.sarcolemma.interchange.InputException;
import org.sarcolemma.interchange.StrictJson;

/**
 * Whatever the bytes: a record is read, or refused with one line. In the build the kept inputs run;
 * {@code JAZZER_FUZZ=1 mvn test -Dtest=FhirFuzzTest} looks for more.
 */
class FhirFuzzTest {
  @FuzzTest(maxDuration = "30s")
  void anyBytes(byte[] bytes) {
    try {
      Records.READER.read("fuzz", StrictJson.object("fuzz", new ByteArrayInputStream(bytes)));
    } catch (InputException refused) {
      // the one fault that is declared
    }
  }
}
