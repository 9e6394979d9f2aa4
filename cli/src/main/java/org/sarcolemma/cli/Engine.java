package org.sarcolemma.cli;

import org.sarcolemma.Sarcolemma;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.interchange.CaseReader;
import org.sarcolemma.interchange.InputException;
import org.sarcolemma.knowledge.KnowledgeFiles;
import org.sarcolemma.knowledge.codes.CodeBook;

/** The loaded knowledge with its door and reader, as every command needs them. */
record Engine(Sarcolemma sarcolemma, CaseReader cases) {
  static Engine load() {
    Knowledge knowledge = KnowledgeFiles.load();
    return new Engine(new Sarcolemma(knowledge), new CaseReader(knowledge));
  }

  Knowledge knowledge() {
    return sarcolemma.knowledge();
  }

  /** Codes of other vocabularies; read when a coded record needs them. */
  CodeBook codes() {
    return CodeBook.shipped(knowledge());
  }

  /** Refuses settings that do not exist, naming those that do. */
  String setting(String id) {
    if (!knowledge().settings().containsKey(id)) {
      throw new InputException(
          "--setting '"
              + id
              + "' is unknown; accepted: "
              + String.join(", ", knowledge().settings().keySet()));
    }
    return id;
  }
}
