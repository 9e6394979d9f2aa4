package org.sarcolemma.differential;

/**
 * Where a measured quantity is taken to lie in a disease, on the scale of its {@link
 * org.sarcolemma.evidence.QuantityModel} (log10 or square root of the unit).
 *
 * @param quantity quantity id
 * @param hypothesis id of the disease (a leaf of the tree)
 * @param location expected middle of the patients
 * @param spread standard deviation between patients, the location's own uncertainty included
 */
public record PooledLocation(String quantity, String hypothesis, double location, double spread) {}
