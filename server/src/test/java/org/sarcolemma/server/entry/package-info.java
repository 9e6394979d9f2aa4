@NullMarked
package org.sarcolemma.server.entry;

import org.jspecify.annotations.NullMarked;
