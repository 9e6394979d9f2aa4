@NullMarked
package org.sarcolemma.server.answer;

import org.jspecify.annotations.NullMarked;
