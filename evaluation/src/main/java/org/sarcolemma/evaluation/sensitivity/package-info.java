/**
 * Which evidence rows do the answers hang on? Every row is left out in turn, and published cases
 * are ranked again.
 *
 * <p>Start with {@link org.sarcolemma.evaluation.sensitivity.Sensitivity}. Unlike the yardstick in
 * the packages beside it, this one looks into the engine. It says where better sources are worth
 * the search; it must never be used to drop rows that hurt the shipped cases.
 */
@NullMarked
package org.sarcolemma.evaluation.sensitivity;

import org.jspecify.annotations.NullMarked;
