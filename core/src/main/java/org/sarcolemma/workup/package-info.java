/**
 * What to look for or test next, and what cannot wait.
 *
 * <p>{@link org.sarcolemma.workup.NextSteps} lists every test worth doing as a {@link
 * org.sarcolemma.workup.NextStep}: the recommendations of review and guidelines that apply to this
 * patient, and the information its joint results are expected to bring.
 */
@NullMarked
package org.sarcolemma.workup;

import org.jspecify.annotations.NullMarked;
