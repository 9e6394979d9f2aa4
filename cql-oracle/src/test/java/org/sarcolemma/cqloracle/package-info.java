/** The screens as CQL, translated and run by the reference engine. */
@NullMarked
package org.sarcolemma.cqloracle;

import org.jspecify.annotations.NullMarked;
