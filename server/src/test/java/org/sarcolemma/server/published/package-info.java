@NullMarked
package org.sarcolemma.server.published;

import org.jspecify.annotations.NullMarked;
