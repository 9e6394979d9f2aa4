/**
 * What a child has had so far.
 *
 * <p>{@link org.sarcolemma.treatment.cumulative.DosesGiven} adds up {@link
 * org.sarcolemma.treatment.cumulative.GivenDose}s to a {@link
 * org.sarcolemma.treatment.cumulative.RunningTotal}, which knows whether it is all. An unknown
 * history stays unknown (SR-41).
 */
@NullMarked
package org.sarcolemma.treatment.cumulative;

import org.jspecify.annotations.NullMarked;
