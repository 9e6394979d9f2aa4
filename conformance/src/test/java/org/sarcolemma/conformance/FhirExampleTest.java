package org.sarcolemma.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sarcolemma.cli.Main;

/** The worked FHIR example in the documents is what the program prints today. */
class FhirExampleTest {
  private static final String FENCE = "```";

  @Test
  void excerptIsWhatTheProgramPrints() {
    String page = Checkout.read(Path.of("docs/how-to/assess-a-fhir-bundle.md"));
    List<String> excerpt = page.split(FENCE, -1)[1].lines().skip(1).toList();
    String example = Checkout.ROOT.resolve("docs/examples/girl-9-years-fhir.json").toString();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();

    int code =
        Main.run(
            new String[] {"assess", example, "--setting", "neuromuscular_clinic"},
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));

    assertThat(code).as(err.toString(StandardCharsets.UTF_8)).isZero();
    assertThat(excerpt).hasSizeGreaterThan(10);
    assertThat(out.toString(StandardCharsets.UTF_8).lines().toList()).containsAll(excerpt);
  }
}
