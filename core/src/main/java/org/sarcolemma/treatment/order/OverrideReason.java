package org.sarcolemma.treatment.order;

/**
 * Why an order is kept in spite of a verdict, as a code.
 *
 * @param code stable code
 * @param text for people
 */
public record OverrideReason(String code, String text) {}
