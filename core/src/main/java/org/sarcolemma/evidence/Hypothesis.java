package org.sarcolemma.evidence;

import java.util.List;
import java.util.Optional;

/**
 * A disease, or a family of diseases, in the tree of hypotheses.
 *
 * @param id stable id, for example {@code imnm_hmgcr}
 * @param label wording for clinicians
 * @param parent family it belongs to; empty for the root only
 * @param reported whether its probability is listed by itself (these add up to one); finer ones are
 *     listed below it, families above it only as a sum
 * @param borrow effective patients that each member borrows from the rest of this family (families
 *     only)
 * @param aliases disease names of the evidence table that mean this node
 * @param note remark for readers
 */
public record Hypothesis(
    String id,
    String label,
    Optional<String> parent,
    boolean reported,
    double borrow,
    List<String> aliases,
    String note) {

  /** Copies its list. */
  public Hypothesis {
    if (!(borrow >= 0)) {
      throw new IllegalArgumentException("hypothesis " + id + ": cannot borrow " + borrow);
    }
    aliases = List.copyOf(aliases);
  }
}
