package org.sarcolemma.evaluation.orders;

/**
 * One objection of a checker to an order.
 *
 * @param about what it speaks of
 * @param interruptive whether it stops the prescriber until it is answered
 */
public record Card(FaultKind about, boolean interruptive) {}
