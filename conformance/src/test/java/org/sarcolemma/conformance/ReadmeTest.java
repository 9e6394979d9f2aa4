package org.sarcolemma.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The child worked through in the README is what the program prints today. */
class ReadmeTest {
  private static final String FENCE = "```";

  /** Two columns of the excerpt that stand for lines left out. */
  private static final String LEFT_OUT = "...";

  @Test
  void excerptOfTheReadmeIsWhatTheProgramPrints() throws IOException {
    String readme = Files.readString(Checkout.ROOT.resolve("README.md"));
    String[] blocks = readme.split(FENCE, -1);
    assertThat(blocks.length).as("one fenced block in README.md").isEqualTo(3);
    List<String> excerpt =
        blocks[1].lines().skip(1).filter(line -> !line.strip().equals(LEFT_OUT)).toList();

    Script.Outcome outcome =
        Script.ofCheckout()
            .run("assess", "docs/examples/girl-9-years.json", "--setting", "neuromuscular_clinic");

    assertThat(outcome.exit()).as(outcome.err()).isZero();
    assertThat(excerpt).hasSizeGreaterThan(10);
    assertThat(outcome.out().lines().toList()).containsAll(excerpt);
  }
}
