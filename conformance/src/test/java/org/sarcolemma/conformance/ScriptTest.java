package org.sarcolemma.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script from outside, whatever the commands behind it do. */
class ScriptTest {

  private final Script script = Script.ofCheckout();

  @Test
  void helpListsTheCommandsOfUsersAndDevelopers() {
    Script.Outcome help = script.run("help");
    assertThat(help.exit()).isZero();
    assertThat(help.err()).isEmpty();
    assertThat(help.out())
        .contains("serve", "assess", "predict", "evaluate", "evidence", "knowledge check")
        .contains("test", "build", "format", "bench");
    assertThat(script.run().out()).isEqualTo(help.out());
  }

  @Test
  void aCommandStartsFromAnyDirectoryAndThroughLinks(@TempDir Path elsewhere) throws IOException {
    Path directory = Files.createDirectory(elsewhere.resolve("a b"));
    Path target = Checkout.ROOT.resolve("sarcolemma");
    Path one = Files.createSymbolicLink(elsewhere.resolve("one link"), target);
    Path other = Files.createSymbolicLink(directory.resolve("other"), Path.of("../one link"));
    Script.Outcome version = script.calledAs(other).from(directory).run("--version");
    Files.delete(other);
    Files.delete(one);
    assertThat(version.exit()).as(version.err()).isZero();
    assertThat(version.out()).startsWith("sarcolemma ").hasLineCount(1);
  }

  @Test
  void anUnknownCommandIsBadInput() {
    Script.Outcome outcome = script.run("divine");
    assertThat(outcome.exit()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains("divine");
  }

  @Test
  void aSecondStartSaysNothingOfItsOwn() {
    script.run("--version");
    assertThat(script.run("--version").err()).isEmpty();
  }
}
