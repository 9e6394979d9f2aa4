@NullMarked
package org.sarcolemma.server.visit;

import org.jspecify.annotations.NullMarked;
