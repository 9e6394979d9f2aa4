/** The clinician's pages and the HTTP doors: translates, decides nothing. */
@NullMarked
package org.sarcolemma.server;

import org.jspecify.annotations.NullMarked;
