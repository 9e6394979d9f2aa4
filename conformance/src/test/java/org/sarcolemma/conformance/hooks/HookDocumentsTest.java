package org.sarcolemma.conformance.hooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sarcolemma.server.hooks.HookError;
import org.sarcolemma.server.hooks.HooksDoor;
import org.sarcolemma.server.hooks.HooksOptions;

/** The documents for integrators say what the server does. */
class HookDocumentsTest {
  private static final Path ROOT = Path.of(System.getProperty("sarcolemma.root"));
  private static final Path SERVER = ROOT.resolve("server/src/main/java/org/sarcolemma/server");

  @Test
  void theErrorCatalogueNamesEveryErrorAndNoOther() throws IOException {
    String text = Files.readString(ROOT.resolve("docs/how-to/connect-an-ehr.md"));
    TreeSet<String> listed = new TreeSet<>();
    Matcher row = Pattern.compile("(?m)^\\| `([a-z-]+)` \\| (\\d{3}) \\|").matcher(text);
    while (row.find()) {
      listed.add(row.group(1) + " " + row.group(2));
    }
    TreeSet<String> known = new TreeSet<>();
    for (HookError error : HookError.values()) {
      known.add(error.code() + " " + error.status());
      assertThat(error.meaning()).endsWith(".");
      assertThat(error.remedy()).isNotBlank();
    }
    assertThat(listed).isEqualTo(known);
  }

  private static List<Path> routing() throws IOException {
    try (Stream<Path> files = Files.list(SERVER)) {
      return files
          .filter(file -> file.getFileName().toString().matches("Server\\.java|\\w+Door\\.java"))
          .toList();
    }
  }

  @Test
  void theOpenApiDocumentNamesExactlyTheRoutesThatExist() throws Exception {
    TreeSet<String> routes = new TreeSet<>();
    for (Path source : routing()) {
      Matcher direct =
          Pattern.compile("routes\\.(get|post)\\(\\s*\"([^\"]+)\"")
              .matcher(Files.readString(source));
      while (direct.find()) {
        routes.add(direct.group(1) + " " + direct.group(2));
      }
    }
    Matcher hooks =
        Pattern.compile("routes\\.(get|post)\\(BASE(?: \\+ \"([^\"]*)\")?,")
            .matcher(Files.readString(SERVER.resolve("hooks/HooksDoor.java")));
    while (hooks.find()) {
      routes.add(
          hooks.group(1) + " " + HooksDoor.BASE + (hooks.group(2) == null ? "" : hooks.group(2)));
    }
    try (HookServer server = new HookServer(HooksOptions.closed())) {
      String served = server.get("/openapi.yaml").body();
      TreeSet<String> described = new TreeSet<>();
      String path = "";
      for (String line : served.split("\n", -1)) {
        if (line.matches("  /.*:")) {
          path = line.strip().replaceFirst(":$", "");
        } else if (line.matches("    (get|post):.*")) {
          described.add(line.strip().replaceFirst(":.*", "") + " " + path);
        }
      }
      assertThat(described).isEqualTo(routes);
    }
  }
}
