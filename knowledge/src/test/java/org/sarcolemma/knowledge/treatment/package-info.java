/** Tests of the shipped rules of treatment. */
@NullMarked
package org.sarcolemma.knowledge.treatment;

import org.jspecify.annotations.NullMarked;
