/**
 * What review and guidelines ask for: tests, recommendations and red flags, and the conditions
 * under which they apply.
 *
 * <p>{@link org.sarcolemma.guidance.Condition} is a small three-valued language over a patient and
 * the current probabilities; {@link org.sarcolemma.guidance.Recommendation} and {@link
 * org.sarcolemma.guidance.RedFlag} carry one each; {@link org.sarcolemma.guidance.MedicalTest} says
 * what a test answers and what it costs the child. All of them are filled from knowledge files.
 */
@NullMarked
package org.sarcolemma.guidance;

import org.jspecify.annotations.NullMarked;
