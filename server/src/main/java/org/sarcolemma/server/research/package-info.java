/** What a researcher's page shows: counts in which nobody can be found, never a row of a child. */
@NullMarked
package org.sarcolemma.server.research;

import org.jspecify.annotations.NullMarked;
