package org.sarcolemma.differential;

import org.sarcolemma.evidence.Cohorts;

/**
 * An evidence row ready for pooling.
 *
 * @param id row id
 * @param node number of the hypothesis it belongs to
 * @param tally its weighted sample
 * @param cohorts whose patients it counts
 */
record TalliedRow(String id, int node, Tally tally, Cohorts cohorts) {}
