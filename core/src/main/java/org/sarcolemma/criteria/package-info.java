/**
 * Published classification criteria, evaluated for one patient: what is met, what is not, what
 * nobody assessed, and how far the verdict can still move.
 *
 * <p>Start with {@link org.sarcolemma.criteria.CriteriaCatalogue}: every edition that is encoded,
 * and those that are not, with the reason. A {@link org.sarcolemma.criteria.CriteriaEdition} is one
 * published set, read from one knowledge file: a {@link org.sarcolemma.criteria.ScoreEdition} adds
 * up points, an {@link org.sarcolemma.criteria.OutcomeEdition} looks for the first outcome whose
 * rule holds. Both turn the {@link org.sarcolemma.criteria.ItemState}s of their items into a {@link
 * org.sarcolemma.criteria.CriteriaVerdict}.
 *
 * <h2>Unknown</h2>
 *
 * <p>An item that nobody assessed is neither met nor not met. A verdict is given only when every
 * way of completing the open items leads to it; otherwise it is undetermined, with the worst and
 * the best case (SR-30). Scores are whole tenths, never floating point.
 *
 * <p>Classification criteria group patients for studies; they are no diagnosis and move no
 * probability here (SR-31). Words, points, limits and sources are knowledge, not code.
 */
@NullMarked
package org.sarcolemma.criteria;

import org.jspecify.annotations.NullMarked;
