package org.sarcolemma.server.evidence;

import java.util.List;
import org.sarcolemma.knowledge.KnowledgeSource;
import org.sarcolemma.knowledge.TreatmentFiles;
import org.sarcolemma.knowledge.coverage.Coverage;
import org.sarcolemma.knowledge.coverage.NoteFile;
import org.sarcolemma.knowledge.coverage.ReferenceNote;
import org.sarcolemma.treatment.Formulary;

/**
 * What the evidence pages tell beside the knowledge that answers rest on.
 *
 * @param notes sentences of the reference pages, sources that disagree among them
 * @param coverage what carries each statement of the review
 * @param formulary drugs and every source's way to give them
 */
public record EvidenceBook(List<ReferenceNote> notes, Coverage coverage, Formulary formulary) {
  /** Copies its list. */
  public EvidenceBook {
    notes = List.copyOf(notes);
  }

  /** The book shipped with this software. */
  public static EvidenceBook shipped() {
    KnowledgeSource source = KnowledgeSource.shipped();
    return new EvidenceBook(NoteFile.load(source), Coverage.read(source), TreatmentFiles.load());
  }
}
