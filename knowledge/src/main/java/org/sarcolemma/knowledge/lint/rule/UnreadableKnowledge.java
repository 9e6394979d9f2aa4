package org.sarcolemma.knowledge.lint.rule;

import java.util.List;
import org.sarcolemma.knowledge.KnowledgeException;

/** Thrown when rules cannot even be asked, because files are missing or malformed. */
public final class UnreadableKnowledge extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<KnowledgeException> complaints;

  UnreadableKnowledge(List<KnowledgeException> complaints) {
    super(complaints.size() + " knowledge files cannot be read");
    this.complaints = List.copyOf(complaints);
  }

  /** One for each file that cannot be read. */
  public List<KnowledgeException> complaints() {
    return complaints;
  }
}
