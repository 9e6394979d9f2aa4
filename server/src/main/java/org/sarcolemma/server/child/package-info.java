/**
 * The form for one child: what was typed, read into a {@link org.sarcolemma.patient.Patient} or
 * refused with a reason beside the field, and what the form shows.
 *
 * <p>Start with {@link org.sarcolemma.server.child.ChildForm} (texts as typed), {@link
 * org.sarcolemma.server.child.FormReader} (what they mean) and {@link
 * org.sarcolemma.server.child.EnteredChild} (patient, setting, refusals). Nothing is guessed: an
 * empty field is unknown (SR-08).
 */
@NullMarked
package org.sarcolemma.server.child;

import org.jspecify.annotations.NullMarked;
