package org.sarcolemma.knowledge.coverage;

import java.util.List;

/**
 * A sentence of the reference pages: something the review says that no count, advice or dose can
 * hold, or two sources that disagree with what is used here.
 *
 * @param id short name
 * @param about findings, diseases, quantities, tests and drugs on whose pages it stands
 * @param explains statements and evidence rows on whose pages it stands as well
 * @param references publications it quotes; none for the review alone
 * @param text what is said, with both figures where sources disagree
 * @param use what is used here and why; empty where nothing disagrees
 */
public record ReferenceNote(
    String id,
    List<String> about,
    List<String> explains,
    List<String> references,
    String text,
    String use) {
  /** Copies its lists. */
  public ReferenceNote {
    about = List.copyOf(about);
    explains = List.copyOf(explains);
    references = List.copyOf(references);
  }

  /** Whether it belongs on the page of an id. */
  public boolean belongsTo(String page) {
    return about.contains(page) || explains.contains(page);
  }

  /** Whether it tells of figures that do not agree. */
  public boolean disagreement() {
    return !use.isEmpty();
  }
}
