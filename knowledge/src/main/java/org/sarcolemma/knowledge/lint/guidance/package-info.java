/**
 * Rules about advice and red flags: on what they rest, and whether they can ever apply.
 *
 * <p>{@link org.sarcolemma.knowledge.lint.guidance.GuidanceRules} lists them; {@code ConditionTree}
 * walks a condition, {@code ConditionTrial} looks for a patient who meets it.
 */
@NullMarked
package org.sarcolemma.knowledge.lint.guidance;

import org.jspecify.annotations.NullMarked;
