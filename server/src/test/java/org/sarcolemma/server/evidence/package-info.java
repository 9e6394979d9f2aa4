@NullMarked
package org.sarcolemma.server.evidence;

import org.jspecify.annotations.NullMarked;
