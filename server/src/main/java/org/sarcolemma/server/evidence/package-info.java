/**
 * Where a number comes from: one page for every row, statement, publication, finding and disease.
 *
 * <p>{@link org.sarcolemma.server.evidence.EvidenceDesk} finds what an id means and lays it out as
 * an {@link org.sarcolemma.server.evidence.EvidenceView}.
 */
@NullMarked
package org.sarcolemma.server.evidence;

import org.jspecify.annotations.NullMarked;
