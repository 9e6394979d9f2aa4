/**
 * Is the knowledge fit to be shipped? A linter over the loaded knowledge and its files.
 *
 * <p>Start with {@link org.sarcolemma.knowledge.lint.KnowledgeLint}, which runs every rule and
 * gives a {@link org.sarcolemma.knowledge.lint.LintReport}. What a rule is stands in {@code rule};
 * the rules themselves in {@code files} (text, keys, ids), {@code references}, {@code rows}
 * (figures), {@code findings}, {@code hypotheses} (tree, priors, quantities, weights), {@code
 * guidance} and {@code words} (case words and codes). Each has a good and a bad example among the
 * tests.
 */
@NullMarked
package org.sarcolemma.knowledge.lint;

import org.jspecify.annotations.NullMarked;
