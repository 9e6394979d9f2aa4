package org.sarcolemma.cli;

import org.sarcolemma.Sarcolemma;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.interchange.CaseReader;
import org.sarcolemma.interchange.InputException;
import org.sarcolemma.knowledge.KnowledgeFiles;

/** The loaded knowledge with its door and reader, as every command needs them. */
record Engine(Sarcolemma sarcolemma, CaseReader cases) {
  static Engine load() {
    Knowledge knowledge = KnowledgeFiles.load();
    return new Engine(new Sarcolemma(knowledge), new CaseReader(knowledge));
  }

  Knowledge knowledge() {
    return sarcolemma.knowledge();
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
