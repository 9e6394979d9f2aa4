package org.sarcolemma.interchange.record;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.interchange.CaseReader;
import org.sarcolemma.interchange.CaseWords;
import org.sarcolemma.interchange.ReadPatient;
import org.sarcolemma.interchange.fhir.FhirReader;
import org.sarcolemma.interchange.phenopacket.PhenopacketReader;
import org.sarcolemma.knowledge.KnowledgeSource;
import org.sarcolemma.knowledge.codes.CodeBook;

/** Reads a record of one child, whatever its form: what a record is, is told by its content. */
public final class RecordReader {
  private final FhirReader fhir;
  private final PhenopacketReader phenopackets;
  private final CaseReader cases;

  /** A reader over the shipped codes and words. */
  public RecordReader(Knowledge knowledge) {
    this.fhir = new FhirReader(knowledge, CodeBook.shipped(knowledge));
    this.phenopackets = new PhenopacketReader(fhir, new CaseWords(KnowledgeSource.shipped()));
    this.cases = new CaseReader(knowledge);
  }

  /**
   * Reads one record.
   *
   * @param name what the input is called, for messages
   * @throws org.sarcolemma.interchange.InputException when it cannot be used, saying what, where
   *     and what was expected; also when it holds two children (SR-19)
   */
  public ReadPatient read(String name, ObjectNode json) {
    if (FhirReader.reads(json)) {
      return fhir.read(name, json);
    }
    return PhenopacketReader.reads(json) ? phenopackets.read(name, json) : cases.read(name, json);
  }
}
