/**
 * From a drug and a child to a dose one can check by hand, and from an order to what is wrong with
 * it.
 *
 * <p>{@link org.sarcolemma.treatment.Formulary} holds all rules. In reading order: {@code measure}
 * (exact numbers), {@code growth} (can this be the weight?), {@code regimen} (what sources say),
 * {@code dose} (the dose with every step), {@code cumulative} (totals so far), {@code calendar}
 * (courses on their days), {@code plan} (options for one child), {@code order} (verdicts on an
 * order). No clinical number is written here: all of them come from the treatment files of the
 * knowledge.
 */
@NullMarked
package org.sarcolemma.treatment;

import org.jspecify.annotations.NullMarked;
