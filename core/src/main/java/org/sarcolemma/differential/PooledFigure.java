package org.sarcolemma.differential;

import java.util.List;

/**
 * How often a finding is taken to occur in a disease: the figure behind every probability.
 *
 * @param finding finding id
 * @param hypothesis id of the disease (a leaf of the tree)
 * @param share expected share of patients with the finding, 0 to 1
 * @param interval 95 % interval of that share
 * @param patients effective patients it rests on, weighed and borrowed ones included
 * @param assumed part of these that is assumption, 0 to 1
 * @param rows ids of the evidence rows behind it
 */
public record PooledFigure(
    String finding,
    String hypothesis,
    double share,
    CredibleInterval interval,
    double patients,
    double assumed,
    List<String> rows) {
  /** Copies its list. */
  public PooledFigure {
    rows = List.copyOf(rows);
  }
}
