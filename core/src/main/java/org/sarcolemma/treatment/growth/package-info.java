/**
 * Can this be the child's weight? A growth reference and the questions asked before a dose is made.
 *
 * <p>{@link org.sarcolemma.treatment.growth.SizeCheck} asks {@link
 * org.sarcolemma.treatment.growth.SizeQuestion}s by a {@link
 * org.sarcolemma.treatment.growth.GrowthReference} and {@link
 * org.sarcolemma.treatment.growth.SizeLimits}; both are data. An unknown sex, age or date makes the
 * check say less; it is never filled in.
 */
@NullMarked
package org.sarcolemma.treatment.growth;

import org.jspecify.annotations.NullMarked;
