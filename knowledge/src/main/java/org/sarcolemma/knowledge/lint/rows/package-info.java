/**
 * Rules about the figures: evidence rows, assumptions and the shares of tests that define a
 * disease.
 *
 * <p>{@link org.sarcolemma.knowledge.lint.rows.RowRules} lists them. Three kinds: names that must
 * be known, arithmetic that must be possible, and patients or figures that must count once and as
 * what they are.
 */
@NullMarked
package org.sarcolemma.knowledge.lint.rows;

import org.jspecify.annotations.NullMarked;
