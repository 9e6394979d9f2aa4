/**
 * From answers to ranked, explained probabilities.
 *
 * <p>Start with {@link org.sarcolemma.differential.Differential#rank} and follow one figure down:
 *
 * <ol>
 *   <li>{@code RowWeights}: a published row becomes a number of effective patients;
 *   <li>{@code TreePooling}: a disease's own patients plus a limited number borrowed from its
 *       family;
 *   <li>{@code FindingRates}, {@code QuantityLocations}, {@code Priors}: the pooled figures with
 *       their uncertainty as equally likely values;
 *   <li>{@code Clue} and {@code Weights}: one answer under every disease, counted less when its
 *       group has already spoken;
 *   <li>{@link org.sarcolemma.differential.Ranking}: prior times likelihoods, credible intervals,
 *       {@link org.sarcolemma.differential.Contribution}s that add up.
 * </ol>
 *
 * <p>The model is written out, with a posterior computed by hand, in {@code
 * docs/concepts/differential.md}. This package knows no file, no screen and no drug.
 */
@NullMarked
package org.sarcolemma.differential;

import org.jspecify.annotations.NullMarked;
