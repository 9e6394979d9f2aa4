package org.sarcolemma.server.evidence;

import org.sarcolemma.server.answer.RangeBar;

/**
 * How often a finding is taken to occur in one disease, all rows pooled: the figure behind every
 * probability.
 *
 * @param disease hypothesis id
 * @param label its wording
 * @param share for example "42% (30–55%)"
 * @param bar the same as a drawing
 * @param basis how many patients it rests on, and how much of it is assumption
 */
public record PooledView(String disease, String label, String share, RangeBar bar, String basis) {}
