package org.sarcolemma.interchange.treatment;

import org.sarcolemma.treatment.plan.PlanQuestion;

/**
 * A question for a plan as read.
 *
 * @param question the question
 * @param label how a calendar is to call the child; empty for no name
 * @param key hash of the input, to tell calendars of children without a label apart
 */
public record PlanInput(PlanQuestion question, String label, String key) {}
