/**
 * What a dose is made of: exact numbers and units, a child's weight, height and body surface.
 *
 * <p>{@link org.sarcolemma.treatment.measure.Weight} and {@link
 * org.sarcolemma.treatment.measure.Height} hold one unit each, so that a pound or an inch does not
 * fit in; {@link org.sarcolemma.treatment.measure.Amount} is an exact figure with its unit; {@link
 * org.sarcolemma.treatment.measure.PlainDecimal} reads and prints numbers. Binary fractions appear
 * in the second opinion on the body surface only, which never enters a dose.
 */
@NullMarked
package org.sarcolemma.treatment.measure;

import org.jspecify.annotations.NullMarked;
