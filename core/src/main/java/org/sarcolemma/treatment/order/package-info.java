/**
 * An order in, verdicts out.
 *
 * <p>{@link org.sarcolemma.treatment.order.OrderChecks} checks an {@link
 * org.sarcolemma.treatment.order.Order} for an {@link org.sarcolemma.treatment.order.OrderChild} by
 * {@link org.sarcolemma.treatment.order.OrderRules}, which are data, and answers with an {@link
 * org.sarcolemma.treatment.order.OrderReport}: {@link org.sarcolemma.treatment.order.Verdict}s, and
 * what was not checked with the reason (SR-46). Ranges and caps are those of the dose engine, so
 * that a dose this program shows is never one it objects to.
 */
@NullMarked
package org.sarcolemma.treatment.order;

import org.jspecify.annotations.NullMarked;
