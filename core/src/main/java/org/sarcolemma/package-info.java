/**
 * The meaning of everything, in plain Java with no library.
 *
 * <p>{@link org.sarcolemma.Sarcolemma} is the door and {@link org.sarcolemma.Assessment} the
 * answer. Behind it, in the order of the clinic: {@code patient} (one child as known today), {@code
 * evidence} (what is known of diseases, from whom), {@code differential} (ranked, explained
 * probabilities), {@code criteria} (published criteria and their verdicts), {@code guidance} (what
 * review and guidelines ask for), {@code workup} (what to do next), over {@code statistics}.
 */
@NullMarked
package org.sarcolemma;

import org.jspecify.annotations.NullMarked;
