/** Tests of the doors to doses and plans. */
@NullMarked
package org.sarcolemma.interchange.treatment;

import org.jspecify.annotations.NullMarked;
