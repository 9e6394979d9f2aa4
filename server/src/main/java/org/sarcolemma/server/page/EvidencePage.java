package org.sarcolemma.server.page;

import org.sarcolemma.server.evidence.EvidenceView;

/**
 * A page of evidence.
 *
 * @param shell what surrounds it
 * @param evidence what it shows
 */
public record EvidencePage(Shell shell, EvidenceView evidence) {}
