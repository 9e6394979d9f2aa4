package org.sarcolemma.registry.standing;

/**
 * What was told last of an antibody, or of any finding whose result was awaited once.
 *
 * @param answer {@code present}, {@code absent} or {@code unknown}
 * @param pending whether the result is awaited
 * @param assay by which method, where it was told
 * @param at day of the sample or of the answer
 */
public record TestAnswer(String answer, boolean pending, String assay, Moment at) {}
