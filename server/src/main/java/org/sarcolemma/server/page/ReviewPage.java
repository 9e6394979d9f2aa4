package org.sarcolemma.server.page;

import java.util.List;
import org.sarcolemma.server.evidence.ReviewView;

/**
 * The review as it would be printed today.
 *
 * @param shell what surrounds it
 * @param figures its figures, computed again
 * @param children published children behind the counts of cases
 */
public record ReviewPage(Shell shell, List<ReviewView> figures, int children) {
  /** Copies its list. */
  public ReviewPage {
    figures = List.copyOf(figures);
  }
}
