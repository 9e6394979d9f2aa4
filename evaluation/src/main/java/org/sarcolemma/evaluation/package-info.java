/**
 * How good is the answer? Predictions for published cases, scored with intervals.
 *
 * <p>Start with {@link org.sarcolemma.evaluation.Evaluation}: it shows every scorable case of a
 * {@link org.sarcolemma.evaluation.cases.CaseFile} to a {@link org.sarcolemma.evaluation.Predictor}
 * at each {@link org.sarcolemma.evaluation.cases.Stage} of the work-up, scores what comes back
 * beside simple baselines ({@link org.sarcolemma.evaluation.CkAndProximalWeaknessRule}, {@link
 * org.sarcolemma.evaluation.EularAcrBaseline}) and returns an {@link
 * org.sarcolemma.evaluation.EvaluationReport}, which prints as text, JSON and calibration plots.
 *
 * <ul>
 *   <li>{@link org.sarcolemma.evaluation.cases}: what a case is and how much of it may be seen.
 *   <li>{@link org.sarcolemma.evaluation.scores}: what a prediction is and what it is worth.
 * </ul>
 *
 * <p>These packages know nothing of the engine: a predictor is any function from a view to a
 * ranking, so that the yardstick cannot lean towards what it measures. The figures are those of the
 * reference scorer in Python that other groups use on cases we have not seen; the tests hold both
 * to the same digits.
 */
@NullMarked
package org.sarcolemma.evaluation;

import org.jspecify.annotations.NullMarked;
