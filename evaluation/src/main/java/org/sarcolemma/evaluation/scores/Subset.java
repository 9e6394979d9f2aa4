package org.sarcolemma.evaluation.scores;

import org.sarcolemma.evaluation.cases.PublishedCase;

/** Patients that are scored apart. A case may be in several, or in none but {@link #ALL}. */
public enum Subset {
  /** Every scored patient. */
  ALL("all", "all"),
  /** Children. */
  PEDIATRIC("pediatric", "children"),
  /** Adults. */
  ADULT("adult", "adults"),
  /** Children from papers, without phenopackets (which are all genetic, seen at the last visit). */
  PEDIATRIC_LITERATURE_ONLY("pediatric_literature_only", "children, papers"),
  /** Little is known. */
  SPARSE("sparse", "sparse detail"),
  /** Something is known. */
  MODERATE("moderate", "moderate detail"),
  /** Much is known. */
  RICH("rich", "rich detail"),
  /** Patients who were first given another diagnosis. */
  FIRST_MISDIAGNOSED("first_misdiagnosed", "first misdiagnosed"),
  /** Weak, with raised creatine kinase, from papers: where the question really arises. */
  HARD("hard", "weak, raised CK"),
  /** The children among them. */
  HARD_PEDIATRIC("hard_pediatric", "weak, raised CK, child");

  private final String key;
  private final String label;

  Subset(String key, String label) {
    this.key = key;
    this.label = label;
  }

  /** Stable name in files. */
  public String key() {
    return key;
  }

  /** A few words for a table. */
  public String label() {
    return label;
  }

  /** Whether the case belongs to it. Unknown age is neither child nor adult. */
  public boolean contains(PublishedCase published) {
    return switch (this) {
      case ALL -> true;
      case PEDIATRIC -> is(published, true);
      case ADULT -> is(published, false);
      case PEDIATRIC_LITERATURE_ONLY -> is(published, true) && !published.phenopacket();
      case SPARSE, MODERATE, RICH -> published.detailLevel().equals(key);
      case FIRST_MISDIAGNOSED -> published.firstMisdiagnosed();
      case HARD -> hard(published);
      case HARD_PEDIATRIC -> hard(published) && is(published, true);
    };
  }

  private static boolean is(PublishedCase published, boolean child) {
    return published.pediatric().filter(known -> known == child).isPresent();
  }

  private static boolean hard(PublishedCase published) {
    return !published.phenopacket() && published.weak() && published.raisedCk();
  }
}
