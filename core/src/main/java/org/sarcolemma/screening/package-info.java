/**
 * Which children in a hospital's records should be looked at again: the slow, obvious meaning of
 * every screen. Fast engines, SQL and CQL must agree with it, patient by patient.
 *
 * <p>{@link org.sarcolemma.screening.Chart} is what an export tells of one patient; a {@link
 * org.sarcolemma.screening.Screen} is a list of {@link org.sarcolemma.screening.Criterion}s that
 * must all be met; {@link org.sarcolemma.screening.Screens} asks them all. What is not in an export
 * is unknown and never "not done": every sentence says so.
 */
@NullMarked
package org.sarcolemma.screening;

import org.jspecify.annotations.NullMarked;
