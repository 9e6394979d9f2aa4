package org.sarcolemma.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.sarcolemma.interchange.InputException;

/** What a command reads: a file, or standard input under the name {@code -}. */
final class Input {
  private static final String STANDARD = "-";

  private Input() {}

  /** What the input is called in messages. */
  static String name(String file) {
    return file.equals(STANDARD) ? "standard input" : file;
  }

  /**
   * Opens it.
   *
   * @throws InputException when there is no such file or it cannot be read
   */
  static InputStream open(String file, Console console) {
    if (file.equals(STANDARD)) {
      return new BufferedInputStream(console.in());
    }
    try {
      Path path = Path.of(file);
      if (!Files.exists(path)) {
        throw new InputException(
            file + ": no such file; a file or - for standard input was expected");
      }
      if (Files.isDirectory(path)) {
        throw new InputException(file + ": is a folder; a file was expected");
      }
      return new BufferedInputStream(Files.newInputStream(path));
    } catch (InvalidPathException | IOException e) {
      throw new InputException(file + ": cannot be read: " + e.getMessage(), e);
    }
  }
}
