@NullMarked
package org.sarcolemma.server.hooks;

import org.jspecify.annotations.NullMarked;
