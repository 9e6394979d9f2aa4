/**
 * Rules about findings, the groups they travel in and the tests that reveal them.
 *
 * <p>{@link org.sarcolemma.knowledge.lint.findings.FindingRules} lists them: a finding must be
 * worded for those who ask it, rest on figures if it may move a probability, and fit its tests and
 * groups.
 */
@NullMarked
package org.sarcolemma.knowledge.lint.findings;

import org.jspecify.annotations.NullMarked;
