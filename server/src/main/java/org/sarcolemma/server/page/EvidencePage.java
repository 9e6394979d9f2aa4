package org.sarcolemma.server.page;

import java.util.List;
import org.sarcolemma.server.evidence.EvidenceView;
import org.sarcolemma.server.evidence.PooledView;

/**
 * A page of evidence.
 *
 * @param shell what surrounds it
 * @param evidence what it shows
 * @param pooled pooled figures of a finding in each disease; empty for everything else
 */
public record EvidencePage(Shell shell, EvidenceView evidence, List<PooledView> pooled) {
  /** Copies its list. */
  public EvidencePage {
    pooled = List.copyOf(pooled);
  }
}
