@NullMarked
package org.sarcolemma.server.course;

import org.jspecify.annotations.NullMarked;
