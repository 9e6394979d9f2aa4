package org.sarcolemma.conformance.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** HAPI is an oracle and a rival: no module that a hospital runs asks for it. */
class NoHapiAtRunTimeTest {
  private static final Path ROOT =
      Path.of(Objects.requireNonNull(System.getProperty("sarcolemma.root")));

  /** Tests, and what is timed beside ours. */
  private static final Set<String> MAY = Set.of("conformance", "cql-oracle", "benchmarks");

  @Test
  void noModuleThatRunsAsksForIt() throws IOException {
    try (Stream<Path> modules = Files.list(ROOT)) {
      for (Path module : modules.toList()) {
        Path pom = module.resolve("pom.xml");
        if (Files.exists(pom) && !MAY.contains(module.getFileName().toString())) {
          assertThat(Files.readString(pom, StandardCharsets.UTF_8))
              .as(pom.toString())
              .doesNotContain("ca.uhn.hapi", "org.hl7.fhir");
        }
      }
    }
  }

  @Test
  void whatIsStartedHasNoneOfIt() throws IOException {
    Path library = ROOT.resolve("cli/target/sarcolemma/lib");
    if (Files.isDirectory(library)) {
      try (Stream<Path> jars = Files.list(library)) {
        assertThat(jars.map(jar -> jar.getFileName().toString()))
            .isNotEmpty()
            .noneMatch(jar -> jar.contains("hapi") || jar.contains("hl7"));
      }
    }
  }
}
