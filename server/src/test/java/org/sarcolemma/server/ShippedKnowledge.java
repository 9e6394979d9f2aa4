package org.sarcolemma.server;

import org.sarcolemma.Sarcolemma;
import org.sarcolemma.knowledge.KnowledgeFiles;

/** The shipped knowledge, loaded once for all tests of this module. */
public final class ShippedKnowledge {
  /** The door over it. */
  public static final Sarcolemma SARCOLEMMA = new Sarcolemma(KnowledgeFiles.load());

  private ShippedKnowledge() {}
}
