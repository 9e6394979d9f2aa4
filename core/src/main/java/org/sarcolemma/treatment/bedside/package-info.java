/**
 * Small formulas around a dose.
 *
 * <p>{@link org.sarcolemma.treatment.bedside.Bedside} computes with {@link
 * org.sarcolemma.treatment.bedside.BedsideFigures}, which are data with their sources.
 */
@NullMarked
package org.sarcolemma.treatment.bedside;

import org.jspecify.annotations.NullMarked;
