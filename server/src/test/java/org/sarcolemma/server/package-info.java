@NullMarked
package org.sarcolemma.server;

import org.jspecify.annotations.NullMarked;
