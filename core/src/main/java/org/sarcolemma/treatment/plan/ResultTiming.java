package org.sarcolemma.treatment.plan;

/**
 * A result and the beginning of treatment: which to take first, and which was taken late (SR-32).
 *
 * @param check id of the check
 * @param late whether it was, or would be, taken after treatment began
 * @param text for people
 * @param source id of the source; {@code house} where it is only a comparison of dates
 */
public record ResultTiming(String check, boolean late, String text, String source) {}
