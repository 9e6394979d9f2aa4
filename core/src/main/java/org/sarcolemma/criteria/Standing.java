package org.sarcolemma.criteria;

/** How far an encoded edition was checked against its publication. */
public enum Standing {
  /** Every item and limit was seen in the publication or in agreeing reproductions of it. */
  SEEN,
  /**
   * Part of it was seen; the rest is from memory and agrees with what was seen. Shown with the note
   * that says which part.
   */
  PARTLY_SEEN
}
