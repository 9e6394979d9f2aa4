package org.sarcolemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A registry on the terminal: filled, checked, moved, copied. */
class RegistryCommandTest {
  private static final String EVENTS =
      """
      {"child":"c1","kind":"child","day":"2026-01-10","body":{"name":"Canary Quaxelot","birthDate":"2017-02-28"}}
      {"child":"c1","kind":"measurement","day":"2026-01-10","visit":"v1","body":{"scale":"mmt8","value":54}}
      """;

  @TempDir private Path folder;
  private String data = "";

  @BeforeEach
  void fill() {
    data = folder.resolve("data").toString();
    Run run = registry(EVENTS, "add", "-");
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).isEqualTo("c1: 2 events saved.\n");
  }

  private Run registry(String in, String... arguments) {
    return at(data, in, arguments);
  }

  private static Run at(String data, String in, String... arguments) {
    List<String> all = new java.util.ArrayList<>(List.of("registry"));
    all.addAll(List.of(arguments));
    all.addAll(List.of("--data", data, "--user", "dr.a"));
    return Run.of(in, all.toArray(String[]::new));
  }

  @Test
  void outAndInAgain() {
    String export = registry("", "export").out();
    assertThat(export.lines()).hasSize(7);
    String other = folder.resolve("other").toString();
    assertThat(at(other, export, "import", "-").out()).isEqualTo("2 events taken over.\n");
    assertThat(at(other, "", "check").out()).contains("Events: 2\n", "Intact.");
    Run again = at(other, export, "import", "-");
    assertThat(again.code()).isEqualTo(2);
    assertThat(again.err()).contains("not empty").hasLineCount(1);
  }

  @Test
  void backupAndRestore() {
    String file = folder.resolve("copy").toString();
    assertThat(registry("", "backup", file).code()).isZero();
    String other = folder.resolve("other").toString();
    assertThat(at(other, "", "restore", file).out()).startsWith("Restored and checked.");
    Run over = registry("", "restore", file);
    assertThat(over.code()).isEqualTo(2);
    assertThat(over.err()).contains("nothing is overwritten");
  }

  @Test
  @Tag("SR-58")
  void theTrailIsFhirAndNamesUserTimePurposeAndChild() {
    registry("", "export");
    List<String> trail = registry("", "audit").out().lines().toList();
    assertThat(trail).hasSize(4);
    assertThat(trail.get(1))
        .contains("\"resourceType\":\"AuditEvent\"", "\"action\":\"C\"", "Patient/c1", "dr.a")
        .contains("\"code\":\"HOPERAT\"", "\"recorded\":\"");
    assertThat(trail.get(2)).contains("\"code\":\"110106\"");
    assertThat(registry("", "audit", "--child", "c1").out().lines()).hasSize(2);
    assertThat(String.join("", trail)).doesNotContain("Quaxelot");
  }

  @Test
  @Tag("SR-58")
  void mistakesAreOneLineAndNameNobody() throws IOException {
    assertThat(Run.of("", "registry", "check").err())
        .isEqualTo("sarcolemma: either --data DIR or --db URL is expected\n");
    assertThat(at(folder.resolve("none").toString(), "", "check").err())
        .contains("holds no registry");
    Run future =
        registry(EVENTS.replace("2026-01-10\",\"visit", "2999-01-10\",\"visit"), "add", "-");
    assertThat(future.code()).isEqualTo(2);
    assertThat(future.err()).contains("future").doesNotContain("Quaxelot").hasLineCount(1);
    Run key = registry("{\"child\":\"c1\",\"kynd\":\"note\"}", "add", "-");
    assertThat(key.err()).contains("event 1: key 'kynd' is unknown");
    Run noted = registry("", "check", "--noted", "2:" + "a".repeat(64));
    assertThat(noted.code()).isEqualTo(2);
    assertThat(noted.out()).contains("NOT INTACT");
    Path database = folder.resolve("data").resolve("registry.sqlite");
    assertThat(Files.exists(database)).isTrue();
  }

  @Test
  @Tag("SR-58")
  void researchSeesNobody() throws IOException {
    String out = folder.resolve("research").toString();
    Run run = registry("", "research", out);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("child, name: 1", "Children off corticosteroids", "10 children or fewer")
        .contains("first entered: not shown\n", "6 to 11 years: not shown", "0 to 5 years: 0")
        .doesNotContain("Quaxelot");
    assertThat(Files.readString(Path.of(out, "measurement.csv")))
        .contains("\"mmt8\",\"54\"")
        .doesNotContain("2026-01-10");
  }

  @Test
  void madeUpChildrenGoIntoAnEmptyRegistryOnly() {
    String empty = folder.resolve("made-up").toString();
    assertThat(at(empty, "", "demo").out()).isEqualTo("6 made-up children saved.\n");
    assertThat(at(empty, "", "export").out()).contains("Example Amber").doesNotContain("Quaxelot");
    assertThat(at(empty, "", "check").code()).isZero();
    assertThat(at(empty, "", "demo").err()).contains("is not empty");
    assertThat(registry("", "demo").code()).isEqualTo(2);
  }
}
