package org.sarcolemma.criteria;

/**
 * A published set that this software does not evaluate, and why.
 *
 * @param id stable id
 * @param label name of the set with its version
 * @param year of publication
 * @param because why it is not evaluated, one sentence
 */
public record NotEncoded(String id, String label, int year, String because) {}
