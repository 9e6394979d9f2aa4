@NullMarked
package org.sarcolemma.server.child;

import org.jspecify.annotations.NullMarked;
