/**
 * Options for one child.
 *
 * <p>{@link org.sarcolemma.treatment.plan.Planner} answers a {@link
 * org.sarcolemma.treatment.plan.PlanQuestion} with a {@link org.sarcolemma.treatment.plan.Plan} by
 * {@link org.sarcolemma.treatment.plan.PlanRules}, which are data. An option with an open check or
 * an objection is never ready; nothing is an order to follow.
 */
@NullMarked
package org.sarcolemma.treatment.plan;

import org.jspecify.annotations.NullMarked;
