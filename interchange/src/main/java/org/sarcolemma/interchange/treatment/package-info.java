/**
 * Questions for doses, plans and orders in, answers out, as JSON.
 *
 * <p>{@link org.sarcolemma.interchange.treatment.DoseReader} and {@link
 * org.sarcolemma.interchange.treatment.DoseJson} speak the contract of the {@code dose} command.
 * Nothing is filled in and nothing is converted: a number is read as it stands, with its unit in
 * its name.
 */
@NullMarked
package org.sarcolemma.interchange.treatment;

import org.jspecify.annotations.NullMarked;
