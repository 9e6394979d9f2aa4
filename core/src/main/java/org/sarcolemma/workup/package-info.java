/**
 * What to look for or test next, and what cannot wait.
 *
 * <p>{@link org.sarcolemma.workup.NextSteps} weighs every {@link org.sarcolemma.workup.MedicalTest} by
 * the information its joint results are expected to bring, and adds each {@link
 * org.sarcolemma.workup.Recommendation} of the review or a guideline whose {@link
 * org.sarcolemma.workup.Condition} the patient meets, whatever its information. {@link
 * org.sarcolemma.workup.RedFlag}s come before everything else (SR-02).
 */
@NullMarked
package org.sarcolemma.workup;

import org.jspecify.annotations.NullMarked;
