package org.sarcolemma.server.page;

import java.util.List;
import org.sarcolemma.evidence.Finding;
import org.sarcolemma.evidence.Hypothesis;
import org.sarcolemma.evidence.Reference;

/**
 * Where to begin looking at the evidence.
 *
 * @param shell what surrounds it
 * @param diseases diseases considered
 * @param findings findings with a row
 * @param references publications and estimates
 */
public record EvidenceIndexPage(
    Shell shell, List<Hypothesis> diseases, List<Finding> findings, List<Reference> references) {
  /** Copies its lists. */
  public EvidenceIndexPage {
    diseases = List.copyOf(diseases);
    findings = List.copyOf(findings);
    references = List.copyOf(references);
  }
}
