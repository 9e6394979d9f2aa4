package org.sarcolemma.conformance.oracle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarcolemma.interchange.treatment.DoseLines;
import org.sarcolemma.interchange.treatment.DoseReader;
import org.sarcolemma.knowledge.TreatmentFiles;
import org.sarcolemma.treatment.Formulary;
import org.sarcolemma.treatment.dose.Doses;

/**
 * Doses against {@code conformance/oracle/doses.py}, which holds the tables a second time, in
 * fractions. The same with a million children: see docs/performance.md.
 */
@Tag("SR-35")
class DoseOracleTest {
  private static final int CHILDREN = 4000;

  @TempDir private Path scratch = Path.of("");

  @BeforeEach
  void needsPython() {
    assumeTrue(PythonOracle.installed(), "python3 is not installed: nothing was compared with it");
  }

  @Test
  void randomChildrenGetTheDosesOfTheTables() throws IOException, InterruptedException {
    Path questions = scratch.resolve("questions.jsonl");
    Path answers = scratch.resolve("answers.jsonl");
    assertThat(oracle(questions, "make", String.valueOf(CHILDREN), "35")).isZero();
    Formulary formulary = TreatmentFiles.load();
    Doses doses = new Doses(formulary);
    DoseReader reader = new DoseReader(formulary);
    try (OutputStream out = Files.newOutputStream(answers)) {
      DoseLines lines = new DoseLines(formulary, out);
      for (String line : Files.readAllLines(questions)) {
        byte[] bytes = line.getBytes(UTF_8);
        lines.answer(doses.of(reader.read(bytes, 0, bytes.length)));
      }
    }
    Path verdict = scratch.resolve("verdict.txt");
    int exit = oracle(verdict, "judge", questions.toString(), answers.toString());
    assertThat(exit).as(Files.readString(verdict)).isZero();
    assertThat(Files.readString(verdict)).contains(CHILDREN + " children").contains("all equal");
  }

  private static int oracle(Path out, String... arguments)
      throws IOException, InterruptedException {
    String[] command = new String[arguments.length + 3];
    command[0] = "python3";
    command[1] = "-B";
    command[2] = PythonOracle.ROOT.resolve("conformance/oracle/doses.py").toString();
    System.arraycopy(arguments, 0, command, 3, arguments.length);
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile()).start();
    return process.waitFor();
  }
}
