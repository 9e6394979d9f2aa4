/** One visit of a child: what is asked, and how what was typed becomes events and back. */
@NullMarked
package org.sarcolemma.server.visit;

import org.jspecify.annotations.NullMarked;
