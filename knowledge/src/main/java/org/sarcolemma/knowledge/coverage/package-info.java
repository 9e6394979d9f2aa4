/**
 * What carries each statement of the review: the row, advice, regimen, screen or note that a
 * removal would take away, or the reason why a statement asks for nothing.
 *
 * <p>Start with {@link org.sarcolemma.knowledge.coverage.Coverage}. The links are data ({@code
 * coverage.csv}); {@link org.sarcolemma.knowledge.coverage.Carriers} reads what they point to out
 * of the knowledge files themselves, so that an edit which drops a sentence or changes a figure is
 * found.
 */
@NullMarked
package org.sarcolemma.knowledge.coverage;

import org.jspecify.annotations.NullMarked;
