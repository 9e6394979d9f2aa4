/**
 * What a prediction is, and what a set of predictions is worth.
 *
 * <p>In reading order: {@link org.sarcolemma.evaluation.scores.Prediction} (a ranking with
 * probabilities and whether antibodies would be ordered), {@link
 * org.sarcolemma.evaluation.scores.Outcome} (one prediction held against the truth), {@link
 * org.sarcolemma.evaluation.scores.Measure} (each figure, over outcomes), {@link
 * org.sarcolemma.evaluation.scores.SourceBootstrap} (its interval), {@link
 * org.sarcolemma.evaluation.scores.StageScores} (all of them, per subset and per diagnosis).
 *
 * <p>Family means the diagnosis class with the subtypes of immune-mediated necrotizing myopathy
 * (IMNM) merged: every class whose name starts with {@code imnm} is the family {@code imnm}. A
 * mimic is any scored patient without IMNM. Published cases are the odd ones; no share computed
 * here is a prevalence.
 */
@NullMarked
package org.sarcolemma.evaluation.scores;

import org.jspecify.annotations.NullMarked;
