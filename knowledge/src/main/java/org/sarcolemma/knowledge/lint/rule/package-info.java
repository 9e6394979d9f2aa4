/**
 * What a lint rule is and what it may look at.
 *
 * <p>A {@link org.sarcolemma.knowledge.lint.rule.LintRule} looks at a {@link
 * org.sarcolemma.knowledge.lint.rule.LintSubject} (the loaded knowledge beside its files as
 * written) and says {@link org.sarcolemma.knowledge.lint.rule.LintProblem}s through {@link
 * org.sarcolemma.knowledge.lint.rule.Problems}. {@link
 * org.sarcolemma.knowledge.lint.rule.KnownFile} lists the files there are. The rules themselves
 * stand in the packages beside this one.
 */
@NullMarked
package org.sarcolemma.knowledge.lint.rule;

import org.jspecify.annotations.NullMarked;
