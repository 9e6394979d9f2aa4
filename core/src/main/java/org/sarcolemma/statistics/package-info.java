/**
 * Mathematics without medicine: proportions and their uncertainty, the normal distribution, sums of
 * small probabilities.
 *
 * <p>Start with {@link org.sarcolemma.statistics.BetaCounts}, what is known of a proportion; {@link
 * org.sarcolemma.statistics.BetaQuantiles} turns it into equally likely values; {@link
 * org.sarcolemma.statistics.LogSumExp} turns log likelihoods into probabilities. Every figure is
 * tested against R or published tables. Nothing here knows a finding or a disease, and nothing uses
 * {@link java.lang.Math}'s transcendental functions, whose last digit may differ between machines.
 */
@NullMarked
package org.sarcolemma.statistics;

import org.jspecify.annotations.NullMarked;
