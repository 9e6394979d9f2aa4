/** Every event of a child as it was saved: what holds, what was corrected, and by whom. */
@NullMarked
package org.sarcolemma.server.events;

import org.jspecify.annotations.NullMarked;
