/** Tests of the code book. */
@NullMarked
package org.sarcolemma.knowledge.codes;

import org.jspecify.annotations.NullMarked;
