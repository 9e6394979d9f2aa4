/**
 * The dose of one drug for one child, from every source, with every step.
 *
 * <p>{@link org.sarcolemma.treatment.dose.Doses} answers a {@link
 * org.sarcolemma.treatment.dose.DoseQuestion} with a {@link
 * org.sarcolemma.treatment.dose.DoseAnswer}: {@link org.sarcolemma.treatment.dose.DoseOption}s side
 * by side, or {@link org.sarcolemma.treatment.dose.NoDose} with the reason. {@link
 * org.sarcolemma.treatment.dose.BasisLine} puts the steps in words. All arithmetic is decimal and
 * exact; a cap holds before and after rounding.
 */
@NullMarked
package org.sarcolemma.treatment.dose;

import org.jspecify.annotations.NullMarked;
