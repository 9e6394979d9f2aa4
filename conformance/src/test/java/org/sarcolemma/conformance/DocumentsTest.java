package org.sarcolemma.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The documents tell the truth: what they name exists. A reading list goes stale in months if
 * nobody checks it.
 */
class DocumentsTest {

  private static Claims claims;

  @BeforeAll
  static void readSources() {
    claims = new Claims(Checkout.ROOT, Checkout.files(), Checkout.read(Path.of("sarcolemma")));
  }

  @TestFactory
  Stream<DynamicTest> everythingNamedExists() {
    return Checkout.files().stream()
        .filter(DocumentsTest::isDocument)
        .map(
            document ->
                DynamicTest.dynamicTest(
                    document.toString(),
                    () -> assertThat(claims.untrue(document, Checkout.read(document))).isEmpty()));
  }

  @Test
  void whatDoesNotExistIsNoticed() {
    String text =
        """
        See `core/src/Gone.java`, `no-such.md`, `gone/`, `KnowledgeOracle`, `org.sarcolemma.Gone` and [this](docs/gone.md).
        Run `./sarcolemma divine`.
        """;
    assertThat(claims.untrue(Path.of("README.md"), text))
        .containsExactly(
            "core/src/Gone.java",
            "no-such.md",
            "gone/",
            "KnowledgeOracle",
            "org.sarcolemma.Gone",
            "./sarcolemma divine",
            "docs/gone.md");
  }

  @Test
  void whatExistsOrIsNotOursPasses() {
    String text =
        """
        See `pom.xml`, `core/`, `ArchitectureTest`, `DocumentsTest.java`, `org.sarcolemma.conformance`, [this](LICENSE) and
        [that](https://example.org/x.html). Run `./sarcolemma serve --port 8080`; give it `CASES.jsonl`, get `text/html` at `/api`,
        or an `OperationOutcome`; the build writes `cli/target/sarcolemma/`.
        ```
        `not/read/in.fences`
        ```
        """;
    assertThat(claims.untrue(Path.of("README.md"), text)).isEmpty();
  }

  private static boolean isDocument(Path file) {
    return file.toString().endsWith(".md")
        && (file.getNameCount() == 1
            || List.of("docs", "vignettes").contains(file.getName(0).toString()));
  }
}
