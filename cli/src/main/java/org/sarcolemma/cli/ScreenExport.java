package org.sarcolemma.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.interchange.InputException;
import org.sarcolemma.interchange.fhir.ScreenCodes;
import org.sarcolemma.interchange.query.CqlScreens;
import org.sarcolemma.interchange.query.OmopScreens;
import org.sarcolemma.knowledge.KnowledgeFiles;
import org.sarcolemma.knowledge.KnowledgeSource;
import org.sarcolemma.knowledge.ScreenFile;
import org.sarcolemma.knowledge.codes.CodeBook;
import org.sarcolemma.screening.Screen;
import org.sarcolemma.screening.Screens;

/** The screens, written in a language other engines run. */
final class ScreenExport {
  private final Console console;
  private final Path folder;

  ScreenExport(Console console, Path folder) {
    this.console = console;
    this.folder = folder;
  }

  /** Writes CQL. */
  int cql() {
    Knowledge knowledge = KnowledgeFiles.load();
    CodeBook book = CodeBook.shipped(knowledge);
    Screens screens = ScreenFile.load();
    CqlScreens cql = new CqlScreens(screens, codes(book), book);
    write(Map.of(CqlScreens.LIBRARY + ".cql", cql.text(knowledge.version())));
    console
        .out()
        .println(
            "Wrote "
                + screens.all().size()
                + " screens as one CQL library to "
                + folder.resolve(CqlScreens.LIBRARY + ".cql"));
    return Main.OK;
  }

  /** Writes SQL for OMOP databases, a file for every screen; says what cannot be asked there. */
  int omop() {
    CodeBook book = CodeBook.shipped(KnowledgeFiles.load());
    Screens screens = ScreenFile.load();
    Map<String, String> files = new OmopScreens(codes(book), book).files(screens.all());
    write(files);
    console.out().println("Wrote " + files.size() + " screens as SQL to " + folder);
    for (Screen screen : screens.all()) {
      OmopScreens.cannot(screen)
          .forEach(reason -> console.out().println("Not asked: " + screen.id() + ": " + reason));
    }
    return Main.OK;
  }

  private static ScreenCodes codes(CodeBook book) {
    return new ScreenCodes(book, ScreenFile.asked(KnowledgeSource.shipped()));
  }

  private void write(Map<String, String> files) {
    try {
      Files.createDirectories(folder);
      for (Map.Entry<String, String> file : new LinkedHashMap<>(files).entrySet()) {
        Files.writeString(folder.resolve(file.getKey()), file.getValue(), StandardCharsets.UTF_8);
      }
    } catch (IOException e) {
      throw new InputException(folder + ": cannot be written: " + e.getMessage(), e);
    }
  }
}
