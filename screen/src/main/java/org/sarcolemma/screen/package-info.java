/**
 * The screens over a whole export on one machine. {@link org.sarcolemma.screen.Screener} is the
 * door.
 *
 * <p>The way of one line: {@code Segment} (a part of a file) → {@code LineBlocks} (whole lines in
 * memory) → {@code CodeFilter} (does it hold a code any screen asks for?) → {@code KeptRecord},
 * written to the state folder and never read again unless its patient may be found. Then candidates
 * are made into records and asked by the core, exactly as one child is: nothing here decides
 * anything clinical.
 */
@NullMarked
package org.sarcolemma.screen;

import org.jspecify.annotations.NullMarked;
