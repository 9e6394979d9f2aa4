package org.sarcolemma.server.page;

import java.util.List;
import org.sarcolemma.server.evidence.EvidenceView;
import org.sarcolemma.server.evidence.ForestView;
import org.sarcolemma.server.evidence.PooledView;

/**
 * A page of evidence.
 *
 * @param shell what surrounds it
 * @param evidence what it shows
 * @param pooled pooled figures of a finding in each disease; empty for everything else
 * @param forests published counts drawn, where there are two or more
 */
public record EvidencePage(
    Shell shell, EvidenceView evidence, List<PooledView> pooled, List<ForestView> forests) {
  /** Copies its lists. */
  public EvidencePage {
    pooled = List.copyOf(pooled);
    forests = List.copyOf(forests);
  }
}
