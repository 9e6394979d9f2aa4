package org.sarcolemma.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;

/**
 * One command line run inside this JVM.
 *
 * @param code exit code
 * @param out what it printed
 * @param err what it complained
 */
record Run(int code, String out, String err) {
  static Run of(String input, String... arguments) {
    return of(new ByteArrayInputStream(input.getBytes(UTF_8)), arguments);
  }

  static Run of(InputStream input, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(
            arguments, input, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
    return new Run(code, out.toString(UTF_8), err.toString(UTF_8));
  }
}
