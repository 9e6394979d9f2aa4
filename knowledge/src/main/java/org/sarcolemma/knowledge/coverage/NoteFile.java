package org.sarcolemma.knowledge.coverage;

import java.util.List;
import org.sarcolemma.knowledge.KnowledgeSource;
import org.sarcolemma.knowledge.Table;

/** Reads the sentences of the reference pages. */
public final class NoteFile {
  /** Where they stand. */
  public static final String FILE = "notes.csv";

  private NoteFile() {}

  /**
   * Reads them.
   *
   * @throws org.sarcolemma.knowledge.KnowledgeException when the file is missing or malformed
   */
  public static List<ReferenceNote> load(KnowledgeSource source) {
    return Table.read(source, FILE).lines().stream()
        .map(
            line ->
                new ReferenceNote(
                    line.required("id"),
                    line.list("about"),
                    line.list("explains"),
                    line.list("references"),
                    line.required("text"),
                    line.text("use")))
        .toList();
  }
}
