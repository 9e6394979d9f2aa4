package org.sarcolemma.criteria;

/**
 * A band of an additive set.
 *
 * @param id stable within its edition
 * @param label wording for clinicians
 * @param from lowest score of the band; it ends where the next one begins
 * @param probability the probability the publication states for the band, in words
 * @param meets whether the publication takes it as classified
 */
public record ScoreBand(String id, String label, Points from, String probability, boolean meets) {}
