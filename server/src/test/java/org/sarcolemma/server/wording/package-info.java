@NullMarked
package org.sarcolemma.server.wording;

import org.jspecify.annotations.NullMarked;
