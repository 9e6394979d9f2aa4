package org.sarcolemma.server.page;

import java.util.List;
import org.sarcolemma.evidence.Finding;
import org.sarcolemma.evidence.Hypothesis;
import org.sarcolemma.evidence.Reference;
import org.sarcolemma.server.child.Synonyms;
import org.sarcolemma.server.evidence.Fact;

/**
 * Where to begin looking at the evidence.
 *
 * @param shell what surrounds it
 * @param diseases diseases considered
 * @param findings findings with a row
 * @param others tests, drugs and statements of the review
 * @param references publications and estimates
 * @param synonyms what else people call a finding
 * @param sought what somebody looked for that is no id; empty when nothing
 */
public record EvidenceIndexPage(
    Shell shell,
    List<Hypothesis> diseases,
    List<Finding> findings,
    List<Fact> others,
    List<Reference> references,
    Synonyms synonyms,
    String sought) {
  /** Copies its lists. */
  public EvidenceIndexPage {
    diseases = List.copyOf(diseases);
    findings = List.copyOf(findings);
    others = List.copyOf(others);
    references = List.copyOf(references);
  }
}
