package org.sarcolemma.interchange;

/**
 * Something the input said that moved nothing, and why (SR-18).
 *
 * @param item what was said, as in the input
 * @param reason why it was not used
 */
public record NotUsed(String item, String reason) {}
