/**
 * Typed reading of posted forms. What cannot be read is refused with a reason that leads to its
 * field; what was typed is kept, and nothing is filled in that nobody typed (SR-08, SR-10).
 */
@NullMarked
package org.sarcolemma.server.entry;

import org.jspecify.annotations.NullMarked;
