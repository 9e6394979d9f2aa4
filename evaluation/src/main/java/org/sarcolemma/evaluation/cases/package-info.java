/**
 * Published cases, and how much of each may be seen before a diagnosis is named.
 *
 * <p>Start with {@link org.sarcolemma.evaluation.cases.CaseFile} (JSON Lines, one {@link
 * org.sarcolemma.evaluation.cases.PublishedCase} each) and {@link
 * org.sarcolemma.evaluation.cases.Stage}, whose {@code views} are the only input a predictor gets.
 * Labels, sources, treatment and outcome are never in a view. What a paper does not mention is
 * absent from the view: unknown, not normal.
 *
 * <p>In published cases the mere presence of a field hints at the diagnosis; the two equalised
 * stages take that hint away (see {@link org.sarcolemma.evaluation.cases.Stage#BEDSIDE_M}).
 */
@NullMarked
package org.sarcolemma.evaluation.cases;

import org.jspecify.annotations.NullMarked;
