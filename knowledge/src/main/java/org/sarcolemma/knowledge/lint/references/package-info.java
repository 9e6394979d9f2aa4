/**
 * Rules about the papers, guidelines and estimates that figures rest on, and the statements of the
 * review that advice rests on.
 *
 * <p>{@link org.sarcolemma.knowledge.lint.references.ReferenceRules} lists them: a reader must be
 * able to find every source, and every source must be of use.
 */
@NullMarked
package org.sarcolemma.knowledge.lint.references;

import org.jspecify.annotations.NullMarked;
