/**
 * What is known of diseases in general, and from whom.
 *
 * <p>{@link org.sarcolemma.evidence.Knowledge} holds everything. In reading order: {@link
 * org.sarcolemma.evidence.Finding} (what can be asked), {@link org.sarcolemma.evidence.Hypothesis}
 * in its {@link org.sarcolemma.evidence.HypothesisTree} (what is considered), {@link
 * org.sarcolemma.evidence.FrequencyRow} (how often, in whom, from which {@link
 * org.sarcolemma.evidence.Reference}), {@link org.sarcolemma.evidence.PriorShare} (what is likely
 * before asking), {@link org.sarcolemma.evidence.WeighingRules} (how much each figure counts).
 *
 * <p>These are records without behaviour of their own. Every number in them comes from a knowledge
 * file; none is written here. How they become a probability is in {@code differential}.
 */
@NullMarked
package org.sarcolemma.evidence;

import org.jspecify.annotations.NullMarked;
