package org.sarcolemma.screen;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a run keeps what it has done, so that a run that was stopped or killed goes on. A state is
 * good for one export, one version and one set of screens; any other is thrown away.
 */
final class StateFolder {
  private static final String IDENTITY = "identity";

  private final Path folder;
  private final boolean resumed;

  private StateFolder(Path folder, boolean resumed) {
    this.folder = folder;
    this.resumed = resumed;
  }

  /** Opens or begins the state of a run. */
  static StateFolder open(Path folder, String identity) throws IOException {
    Path file = folder.resolve(IDENTITY);
    boolean same =
        Files.isRegularFile(file)
            && Files.readString(file, StandardCharsets.UTF_8).equals(identity);
    if (!same) {
      if (Files.exists(folder) && !Files.isRegularFile(file) && !empty(folder)) {
        throw new org.sarcolemma.interchange.InputException(
            folder + ": is no state of a screen; name another folder");
      }
      new StateFolder(folder, false).delete();
      Files.createDirectories(folder);
      Path draft = folder.resolve(IDENTITY + ".draft");
      Files.writeString(draft, identity, StandardCharsets.UTF_8);
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }
    return new StateFolder(folder, same);
  }

  private static boolean empty(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }

  /** What tells this run from others. */
  static String identity(Export export, List<String> rest) throws IOException {
    StringBuilder identity = new StringBuilder(String.join("\n", rest)).append('\n');
    for (ExportFile file : export.files()) {
      identity
          .append(file.name())
          .append('\t')
          .append(file.bytes())
          .append('\t')
          .append(Files.getLastModifiedTime(file.path()).toMillis())
          .append('\n');
    }
    return identity.toString();
  }

  /** Whether an earlier run left something here. */
  boolean resumed() {
    return resumed;
  }

  Path folder() {
    return folder;
  }

  /** The file of a segment in a pass. */
  Path of(String pass, Segment segment) {
    return folder.resolve(pass + "-" + segment.number());
  }

  /** Removes everything. */
  void delete() throws IOException {
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.deleteIfExists(file);
        }
      }
    }
  }
}
