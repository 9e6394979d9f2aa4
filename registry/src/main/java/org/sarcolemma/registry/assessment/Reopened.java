package org.sarcolemma.registry.assessment;

import java.util.List;

/**
 * An assessment that was opened again.
 *
 * @param answer as it was given then, JSON, every character
 * @param today what today's software and knowledge answer to the same input, JSON
 * @param sameKnowledge whether the knowledge is that of then
 * @param sameSoftware whether the software is of the version of then
 * @param differences in sentences; empty when the ranking, its reasons and the advice are the same
 */
public record Reopened(
    String answer,
    String today,
    boolean sameKnowledge,
    boolean sameSoftware,
    List<String> differences) {
  /** Copies its list. */
  public Reopened {
    differences = List.copyOf(differences);
  }

  /** What must stand above an answer from older rules (SR-53); empty when nothing must. */
  public String caution() {
    return sameKnowledge && sameSoftware
        ? ""
        : "This answer was given with an older version of "
            + (sameKnowledge ? "the software" : "the knowledge")
            + "; "
            + (differences.isEmpty()
                ? "today's answer is the same."
                : "today's answer differs in " + differences.size() + " points.");
  }
}
