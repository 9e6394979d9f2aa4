/**
 * Rules about what is considered and what is likely before anything is asked: the tree of diseases,
 * priors and settings, measured quantities, weights.
 *
 * <p>{@link org.sarcolemma.knowledge.lint.hypotheses.HypothesisRules} lists them: probabilities
 * must add up to one, no disease may start impossible, and no judgement may outweigh what it
 * judges.
 */
@NullMarked
package org.sarcolemma.knowledge.lint.hypotheses;

import org.jspecify.annotations.NullMarked;
