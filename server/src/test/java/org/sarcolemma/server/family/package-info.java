/** Tests of the sheet a family takes home. */
@NullMarked
package org.sarcolemma.server.family;

import org.jspecify.annotations.NullMarked;
