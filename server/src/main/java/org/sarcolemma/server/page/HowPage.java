package org.sarcolemma.server.page;

import java.util.List;
import org.sarcolemma.server.evidence.EvidenceView;
import org.sarcolemma.server.evidence.PooledView;

/**
 * How this works, with one number followed from the screen to the paper.
 *
 * @param shell what surrounds it
 * @param row the row that is followed
 * @param pooled the pooled figures of its finding in the diseases compared
 */
public record HowPage(Shell shell, EvidenceView row, List<PooledView> pooled) {
  /** Copies its list. */
  public HowPage {
    pooled = List.copyOf(pooled);
  }
}
