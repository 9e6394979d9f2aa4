/** Who uses the registry through the pages, what they may do, and how they sign in. */
@NullMarked
package org.sarcolemma.server.people;

import org.jspecify.annotations.NullMarked;
